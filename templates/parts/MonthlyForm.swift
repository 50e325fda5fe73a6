import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The nine columns of form สขร.1, and below the last row their sum. Their names on phones stand in the style sheet
    /// (`.monthly`), not in every cell.
    func monthlyForm(_ month: MonthlySummary, _ rows: ListPage<AgreedPurchase>, _ day: CalendarDay?) -> HTML {
        """
        <div class="scroll" role="region" tabindex="0" aria-label="ตารางแบบ สขร.1">
        <table class="data stack labelled monthly">
        \(sourcedCaption(
            "เดือน\(format.longMonth(month.month, of: month.year))", day,
            csv: .csv(at: month.fileAddress, else: .agreements)))
        <thead><tr>\(MonthlyFormColumn.allCases.map { columnHeading($0.heading, isNumber: $0.isNumber) })</tr></thead>
        <tbody>
        \(rows.items.indices.map { formRow(rows.items[$0], number: $0 + 1) })
        </tbody>
        \(rows.isLast ? formFoot(month) : "")
        </table>
        </div>
        """
    }

    private func formFoot(_ month: MonthlySummary) -> HTML {
        """
        <tfoot>
        <tr><th scope="row" colspan="6">รวม \(format.number(month.count)) รายการ</th>\
        <td><span>\(format.baht(month.amount))</span></td><td colspan="2"></td></tr>
        </tfoot>
        """
    }

    private func formRow(_ row: AgreedPurchase, number: Int) -> HTML {
        "<tr>\(MonthlyFormColumn.allCases.map { cell($0, row, number: number) })</tr>\n"
    }

    private func cell(_ column: MonthlyFormColumn, _ row: AgreedPurchase, number: Int) -> HTML {
        let (purchase, agreement) = (row.purchase, row.agreement)
        switch column {
        case .number: return "<td class=\"num\">\(format.number(number))</td>"
        case .work: return "<th scope=\"row\">\(purchaseLink(purchase))</th>"
        case .budget: return amountCell(purchase.budget?.value)
        case .medianPrice: return amountCell(purchase.medianPrice?.value)
        case .method: return "<td>\(purchase.method.thai)</td>"
        case .bidders: return "<td>\(agreement.bidders.isEmpty ? "–" : bidderLines(agreement.bidders))</td>"
        case .winner: return "<td>\(vendorLink(agreement.winner))<br><span>\(format.baht(agreement.price))</span></td>"
        case .reason: return "<td>\(agreement.reason ?? "–")</td>"
        case .contract: return "<td>\(contractCell(row))</td>"
        }
    }

    private func bidderLines(_ bidders: [Bidder]) -> HTML {
        "<ul>\(bidders.map { "<li>\($0.name) <span>\(format.baht($0.price))</span></li>" as HTML })</ul>"
    }

    private func contractCell(_ row: AgreedPurchase) -> HTML {
        """
        \(row.agreement.contract?.statedNumber ?? "ประกาศผู้ชนะ") ลงวันที่ \(format.longDay(row.agreement.date))\
        \(cancellationBadge(row.purchase))
        """
    }
}

extension MonthlyFormColumn {
    fileprivate var isNumber: Bool { [.number, .budget, .medianPrice].contains(self) }
}
