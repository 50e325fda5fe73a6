import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// What was agreed in each month of a fiscal year, as bars; nothing where nothing was. `table` is the same in figures.
    func monthlyAmounts(of year: ProcurementYear, table: HTML = .empty) -> HTML {
        guard let largest = year.months.map(\.amount).max(), largest > .zero else { return .empty }
        let bars = year.months.map { month in
            Bar(
                name: "\(format.month(month.month, of: year.year))", value: inWords(month),
                whole: month.amount.perMille(of: largest) ?? 0)
        }
        return barChart("วงเงินที่ตกลงซื้อหรือจ้างแต่ละเดือน", bars, table: table)
    }

    private func inWords(_ month: MonthlySummary) -> String {
        month.count == 0 ? "ไม่มี" : "\(format.number(month.count)) รายการ \(format.baht(month.amount))"
    }

    /// The months' counts and sums, below a chart of them.
    func monthlyAmountTable(of year: ProcurementYear) -> HTML {
        """
        <table class="data">
        \(caption("วงเงินที่ตกลงซื้อหรือจ้างแต่ละเดือน ปีงบประมาณ \(format.year(year.year))", csv: .csv(.procurementMonths)))
        <thead><tr><th scope="col">เดือน</th><th scope="col" class="num">รายการ</th>\
        <th scope="col" class="num">วงเงิน (บาท)</th></tr></thead>
        <tbody>
        \(year.months.map { row(format.month($0.month, of: year.year), $0.count, $0.amount) })
        </tbody>
        <tfoot>
        \(row("รวมทั้งสิ้น", year.agreementCount, year.amount))
        </tfoot>
        </table>
        """
    }

    private func row(_ name: String, _ count: Int, _ amount: Money) -> HTML {
        """
        <tr><th scope="row">\(name)</th><td class="num">\(format.number(count))</td><td class="num">\(format.money(amount))</td></tr>

        """
    }
}
