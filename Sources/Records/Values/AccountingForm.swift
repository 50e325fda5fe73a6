import Findings
import ThaiText

/// An amount as accounts and spreadsheets show it, which is not read but of which it can be said how to write it.
enum AccountingForm {
    /// A dash in place of an amount.
    case dash(String)
    /// `+20,000`, by its amount.
    case plus(Money)
    /// `(20,000.00)`, or a minus that is no hyphen, by the amount without it.
    case minus(Money)

    /// Nil where the text is none of these.
    init?(_ text: String) {
        let rest = text.dropFirst().trimmingWhitespace()
        switch text.first {
        case "-" where rest.isEmpty, "–" where rest.isEmpty, "—" where rest.isEmpty: self = .dash(text)
        case "+":
            guard let money = Self.amount(rest) else { return nil }
            self = .plus(money)
        case "-", "–", "—", "−":
            guard let money = Self.amount(rest) else { return nil }
            self = .minus(money)
        case "(" where rest.last == ")":
            guard let money = Self.amount(rest.dropLast().trimmingWhitespace()) else { return nil }
            self = .minus(money)
        default: return nil
        }
    }

    private static func amount(_ text: String) -> Money? {
        guard let money = try? Money(parsing: text), money > .zero else { return nil }
        return money
    }

    /// What to write in its place.
    func fix(mayBeNegative: Bool) -> Bilingual {
        switch self {
        case .dash(let text):
            Bilingual(
                th: "ลบ «\(text)» ให้ช่องว่าง หรือใส่ 0 ถ้าเป็นศูนย์",
                en: "delete «\(text)» and leave the cell empty, or write 0 where there is nothing")
        case .plus(let money): Bilingual(th: "เขียนเป็น \(money.plain)", en: "write \(money.plain)")
        case .minus(let money) where mayBeNegative:
            Bilingual(th: "เขียนเป็น -\(money.plain)", en: "write -\(money.plain)")
        case .minus(let money):
            Bilingual(
                th: "จำนวนเงินตรงนี้ติดลบไม่ได้ ถ้าไม่ติดลบให้เขียนเป็น \(money.plain)",
                en: "this amount cannot be negative: write \(money.plain) if it is not")
        }
    }
}
