import ThaiText

/// Brings what officials type into a cell to the form in which the schema's types are written; what cannot be read
/// stays as it is, for the type to refuse at its place.
enum CanonicalValue {
    /// `key` is the English name of a key of a notice, or of one within it.
    static func of(_ value: Node, for key: String) -> Node {
        let text = value.text ?? ""
        let canonical: String? =
            switch key {
            case "budget", "median_price", "price", "amount": money(text)
            case "date", "closes", "signed", "start", "end": (try? CalendarDay(parsing: text))?.dashedThai
            case "project", "fiscal_year", "tax_id": arabicDigits(text)
            case "method": methods[methodKey(text)]?.rawValue
            default: nil
            }
        return canonical.map(value.replacing) ?? value
    }

    private static func money(_ text: String) -> String? {
        var text = Folding.fold(text)
        for ending in ["ถ้วน", ".-", ",-", "/-"] where text.ends(with: ending) { text.removeLast(ending.count) }
        guard let money = try? Money(parsing: text) else { return nil }
        return money.plain.hasSuffix(".00") ? String(money.plain.dropLast(3)) : money.plain
    }

    /// By their names without spaces, dashes and the word วิธี; the name in brackets may stand alone or be left out.
    private static let methods: [String: ProcurementMethod] = {
        let named = ProcurementMethod.allCases.flatMap { method in
            ([method.rawValue, method.thai] + method.otherThai).map { (methodKey($0), method) }
        }
        return Dictionary(named) { first, _ in first }
    }()

    private static func methodKey(_ text: String) -> String {
        let key = Folding.key(text).filter { !"-–().".contains($0) }
        return key.begins(with: "วิธี") ? String(key.behind("วิธี")) : key
    }
}
