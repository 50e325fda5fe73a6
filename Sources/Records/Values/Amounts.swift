import Findings
import ThaiText

extension ValueType where Value == Money {
    /// An amount of at least zero.
    static var money: ValueType {
        .scalar(Bilingual(th: "จำนวนเงิน (บาท)", en: "an amount in baht"), example: "498000.50") { text, node, decoding in
            guard let money = amount(text, node, &decoding, mayBeNegative: false) else { return nil }
            guard money >= .zero else {
                decoding.report(.negativeMoney(text, at: decoding.place(node)))
                return nil
            }
            return money
        }
    }

    /// An amount that may be below zero, such as a transfer away from a budget line.
    static var signedMoney: ValueType {
        .scalar(
            Bilingual(th: "จำนวนเงิน (บาท)", en: "an amount in baht"), example: "-20000"
        ) { amount($0, $1, &$2, mayBeNegative: true) }
    }
}

private func amount(_ text: String, _ node: Node, _ decoding: inout Decoding, mayBeNegative: Bool) -> Money? {
    do throws(Money.ParseFailure) {
        return try Money(parsing: text)
    } catch {
        let form = AccountingForm(text)
        decoding.report(.badMoney(text, at: decoding.place(node), error, form: form, mayBeNegative: mayBeNegative))
        return nil
    }
}

extension ValueType where Value == Int {
    /// A whole number of things or people, in a range.
    static func count(_ range: ClosedRange<Int> = 0...1_000_000_000) -> ValueType {
        let example = range.lowerBound > 0 ? "\(range.lowerBound)" : "30"
        return .scalar(Bilingual(th: "จำนวนเต็ม", en: "a whole number"), example: example) { text, node, decoding in
            let groups = arabicDigits(text).split(separator: ",", omittingEmptySubsequences: false)
            let isGrouped =
                groups.dropFirst().allSatisfy { $0.count == 3 }
                && (groups.count == 1 || (1...3).contains(groups[0].count))
            guard isGrouped, let number = Int(groups.joined()), range.contains(number) else {
                decoding.report(.badNumber(text, at: decoding.place(node), range))
                return nil
            }
            return number
        }
    }
}

extension Finding {
    static func badMoney(
        _ text: String, at place: Place, _ failure: Money.ParseFailure, form: AccountingForm?, mayBeNegative: Bool
    ) -> Finding {
        let (th, en) =
            switch failure {
            case .format: ("อ่านจำนวนเงิน «\(text)» ไม่ได้", "«\(text)» cannot be read as an amount")
            case .thirdDecimal: ("จำนวนเงิน «\(text)» มีทศนิยมเกินสองตำแหน่ง", "«\(text)» has more than two decimals")
            case .grouping:
                ("เครื่องหมายจุลภาคใน «\(text)» ไม่ได้คั่นทุกสามหลัก", "the commas in «\(text)» do not part thousands")
            case .outOfRange: ("จำนวนเงิน «\(text)» มากเกินไป", "«\(text)» is too large")
            }
        let fix =
            form?.fix(mayBeNegative: mayBeNegative)
            ?? Bilingual(
                th: "เขียนเป็น 498000 หรือ 498,000.50 หรือ «ไม่ใช้งบประมาณ»",
                en: "write 498000, 498,000.50 or «ไม่ใช้งบประมาณ»")
        return Finding(.badMoney, at: place, message: Bilingual(th: th, en: en), fix: fix)
    }

    static func negativeMoney(_ text: String, at place: Place) -> Finding {
        Finding(
            .negativeMoney, at: place,
            message: Bilingual(th: "จำนวนเงินตรงนี้ติดลบไม่ได้", en: "this amount cannot be negative"),
            fix: Bilingual(th: "ลบเครื่องหมาย - หน้า «\(text)»", en: "take the minus away from «\(text)»"))
    }

    static func badNumber(_ text: String, at place: Place, _ range: ClosedRange<Int>) -> Finding {
        Finding(
            .badNumber, at: place,
            message: Bilingual(th: "«\(text)» ใช้เป็นจำนวนตรงนี้ไม่ได้", en: "«\(text)» is no number for this key"),
            fix: range.upperBound > 1000
                ? Bilingual(th: "ใส่จำนวนเต็ม เช่น 30 หรือ 1,200", en: "write a whole number, such as 30 or 1,200")
                : Bilingual(
                    th: "ใส่จำนวนเต็มตั้งแต่ \(range.lowerBound) ถึง \(range.upperBound)",
                    en: "write a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
}
