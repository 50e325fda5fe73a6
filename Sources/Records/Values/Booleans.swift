import Findings

extension Bool {
    /// `true` or ใช่, `false` or ไม่ใช่; nil for anything else.
    init?(typed text: String) {
        switch text {
        case "true", "ใช่": self = true
        case "false", "ไม่ใช่": self = false
        default: return nil
        }
    }
}

extension ValueType where Value == Bool {
    static var boolean: ValueType {
        .scalar(Bilingual(th: "true หรือ false", en: "true or false"), example: "true") { text, node, decoding in
            let value = Bool(typed: text)
            if value == nil { decoding.report(.badBoolean(text, at: decoding.place(node))) }
            return value
        }
    }
}

extension Finding {
    static func badBoolean(_ text: String, at place: Place) -> Finding {
        Finding(
            .badBoolean, at: place,
            message: Bilingual(th: "«\(text)» ไม่ใช่ true หรือ false", en: "«\(text)» is neither true nor false"),
            fix: Bilingual(th: "เขียน true (ใช่) หรือ false (ไม่ใช่)", en: "write true or false"))
    }
}
