import Findings
import ThaiText

/// A value out of a closed list, written by its English name or its Thai one.
public protocol Choice: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The Thai name, as it is typed and as it is shown.
    var thai: String { get }
    /// Other Thai wordings that mean the same.
    var otherThai: [String] { get }
}

extension Choice {
    public var otherThai: [String] { [] }
}

extension ValueType where Value: Choice {
    static func choice(_ label: Bilingual) -> ValueType {
        let names = Value.allCases.map(\.rawValue)
        let byThaiName = Dictionary(
            Value.allCases.flatMap { choice in
                ([choice.thai] + choice.otherThai).map { (Folding.key($0), choice) }
            }
        ) { first, _ in first }
        return .scalar(label, example: names.first ?? "") { text, node, decoding in
            let match = Value(rawValue: text) ?? byThaiName[Folding.key(text)]
            if match == nil {
                decoding.report(.unknownChoice(text, at: decoding.place(node), Value.self))
            }
            return match
        }
    }
}

extension Finding {
    static func unknownChoice<Value: Choice>(_ text: String, at place: Place, _: Value.Type) -> Finding {
        let names = Value.allCases.flatMap { [$0.rawValue, $0.thai] }
        let list = Value.allCases.map { "\($0.rawValue) (\($0.thai))" }.joined(separator: ", ")
        return Finding(
            .unknownChoice, at: place,
            message: Bilingual(th: "ไม่รู้จักค่า «\(text)»", en: "unknown value «\(text)»"),
            fix: .didYouMean(
                EditDistance.nearest(to: text, in: names),
                else: Bilingual(th: "ค่าที่ใช้ได้คือ \(list)", en: "the values are \(list)")))
    }
}
