import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// What was contracted in each month of a fiscal year, as bars with their table; nothing where no contract is known.
    func contractMonths(of year: ProcurementYear) -> HTML {
        guard let largest = year.months.map(\.amount).max(), largest > .zero else { return .empty }
        let bars = year.months.map { month in
            Bar(
                name: "\(name(of: month, in: year.year))", value: inWords(month),
                whole: month.amount.perMille(of: largest) ?? 0)
        }
        return barChart(
            "วงเงินสัญญาที่ลงนามแต่ละเดือน", bars,
            table: "<details><summary>ดูเป็นตาราง</summary>\(monthTable(year))</details>")
    }

    private func monthTable(_ year: ProcurementYear) -> HTML {
        """
        <table class="data">
        <caption>สัญญาที่ลงนามแต่ละเดือน ปีงบประมาณ \(format.year(year.year))</caption>
        <thead><tr><th scope="col">เดือน</th><th scope="col" class="num">สัญญา</th>\
        <th scope="col" class="num">วงเงิน (บาท)</th></tr></thead>
        <tbody>
        \(year.months.map { row(name(of: $0, in: year.year), $0.count, $0.amount) })
        </tbody>
        <tfoot>
        \(row("รวมทั้งสิ้น", year.months.map(\.count).reduce(0, +), year.months.sum(\.amount)))
        </tfoot>
        </table>
        """
    }

    private func row(_ name: String, _ count: Int, _ amount: Money) -> HTML {
        """
        <tr><th scope="row">\(name)</th><td class="num">\(format.number(count))</td><td class="num">\(format.money(amount))</td></tr>

        """
    }

    private func name(of month: ContractMonth, in year: FiscalYear) -> String {
        "\(month.month.abbreviation) \(format.buddhistYear(of: year.firstDay(of: month.month)))"
    }

    private func inWords(_ month: ContractMonth) -> String {
        month.count == 0 ? "ไม่มี" : "\(format.number(month.count)) สัญญา \(format.baht(month.amount))"
    }
}
