import Findings
import ThaiText

extension ValueType where Value == String {
    /// Why something is so, in words: neither a dash nor the word that stands in the place of a reason in examples.
    static var reason: ValueType {
        let text = ValueType.text()
        return ValueType(text.description) { node, decoding in
            guard let reason = text.read(node, &decoding) else { return nil }
            let words = Folding.key(reason).unicodeScalars.filter(\.properties.isAlphabetic)
            guard !words.isEmpty, !blanks.contains(String(String.UnicodeScalarView(words))) else {
                decoding.report(.noReason(reason, at: decoding.place(node)))
                return nil
            }
            return reason
        }
    }

    private static var blanks: Set<String> { ["เหตุผล", "ข้อความ", "reason", "text"] }
}

extension Finding {
    fileprivate static func noReason(_ text: String, at place: Place) -> Finding {
        Finding(
            .emptyValue, at: place,
            message: Bilingual(th: "«\(text)» ไม่ได้บอกเหตุผล", en: "«\(text)» gives no reason"),
            fix: Bilingual(
                th: "เขียนเหตุผลจริงด้วยคำของหน่วยงานเอง", en: "write the true reason, in the organisation's own words"))
    }
}
