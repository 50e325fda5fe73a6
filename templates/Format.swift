import Hypertext
import Records
import ThaiText

/// How numbers, money and dates are written, in the digits that the site has chosen.
///
/// Text that a clerk typed, and numbers that people copy to search for (project, tax and check numbers), stay as they are.
struct Format: Sendable {
    let digits: Digits

    /// 12,345
    func number(_ number: Int) -> String {
        digits.render(Money(baht: Int64(number)).groupedShort)
    }

    /// 12345, without commas: a bound as it is typed.
    func plain(_ number: Int) -> String { digits.render(String(number)) }

    /// 2568
    func year(_ year: FiscalYear) -> String { digits.render(String(year.buddhistYear)) }

    /// The calendar year of a day, 2567
    func buddhistYear(of day: CalendarDay) -> String { digits.render(String(day.buddhistYear)) }

    /// 2566, 2568–2570, of years that are sorted.
    func years(_ years: [FiscalYear]) -> String {
        let firsts = years.filter { !years.contains($0.previous) }
        let lasts = years.filter { !years.contains($0.next) }
        return zip(firsts, lasts)
            .map { $0 == $1 ? year($0) : "\(year($0))–\(year($1))" }
            .joined(separator: ", ")
    }

    /// ม.ค. 2568
    func month(_ month: ThaiMonth, of year: FiscalYear) -> String {
        "\(month.abbreviation) \(buddhistYear(of: year.firstDay(of: month)))"
    }

    /// มกราคม 2568
    func longMonth(_ month: ThaiMonth, of year: FiscalYear) -> String {
        "\(month.name) \(buddhistYear(of: year.firstDay(of: month)))"
    }

    /// 1.2
    func number(of mission: MissionNumber) -> String { digits.render(mission.text) }

    /// 498,000.00, with a true minus; the unit stands in the table's heading.
    func money(_ money: Money) -> String {
        let text = money.grouped
        return digits.render(text.hasPrefix("-") ? "−" + text.dropFirst() : text)
    }

    /// 498,000.00 บาท
    func baht(_ money: Money) -> String { self.money(money) + " บาท" }

    /// What a project costs: 20,000.00 บาท, or in words that it costs nothing.
    func cost(_ money: Money) -> String { money == .zero ? "ไม่ใช้งบประมาณ" : baht(money) }

    /// 14.85, in millions of baht.
    func millions(_ money: Money) -> String {
        let hundredths = Int((Double(money.satang) / 1_000_000).rounded())
        return digits.render("\(hundredths / 100).") + padded(hundredths % 100)
    }

    /// 43.5
    func percent(perMille: Int) -> String { digits.render("\(perMille / 10).\(perMille % 10)") }

    /// The size of a file: 248 KB, 3.4 MB, with 1,024 bytes to the kilobyte as file managers count.
    func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1024: return digits.render("\(bytes) ไบต์")
        case ..<1_048_576: return digits.render("\((bytes + 512) / 1024) KB")
        default:
            let tenths = (bytes / 1024 * 10 + 512) / 1024
            return digits.render("\(tenths / 10).\(tenths % 10) MB")
        }
    }

    /// 09.30 น.
    func time(_ time: ClockTime) -> String { digits.render(time.thai) }

    /// 15 ม.ค. 2568
    func day(_ day: CalendarDay) -> HTML { element(day, digits.render(day.shortThai)) }

    /// 15 มกราคม 2568
    func longDay(_ day: CalendarDay) -> HTML { element(day, digits.render(day.longThai)) }

    /// 1 ต.ค. 2567 ถึง 31 มี.ค. 2568
    func period(_ period: Period) -> HTML { "\(day(period.from)) ถึง \(day(period.to))" }

    /// The same with an end that may be open: ตั้งแต่ 1 ต.ค. 2567
    func period(_ period: OpenPeriod) -> HTML {
        guard let end = period.to else { return "ตั้งแต่ \(day(period.from))" }
        return "\(day(period.from)) ถึง \(day(end))"
    }

    private func element(_ day: CalendarDay, _ text: String) -> HTML {
        """
        <time datetime="\(day.iso8601)">\(text)</time>
        """
    }

    private func padded(_ hundredths: Int) -> String {
        digits.render(hundredths < 10 ? "0\(hundredths)" : "\(hundredths)")
    }
}
