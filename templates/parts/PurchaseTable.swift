import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The columns of the yearly list that say the same of every row, each once.
    func commonColumns(_ year: FiscalYear) -> HTML {
        let values: [(PurchaseListColumn, String)] = [
            (.fiscalYear, format.year(year)), (.organisation, site.name), (.district, site.district),
            (.province, site.province), (.ministry, Site.ministry), (.organisationType, site.type.thai),
        ]
        return values.map { fact($0.heading, $1) }.joined(separator: "\n")
    }

    /// The other columns as a table; their names on phones stand in the style sheet (`.yearly`), not in every cell.
    func purchaseTable(_ caption: String, _ rows: ArraySlice<PurchaseRow>, _ day: CalendarDay?, csv: WebAddress) -> HTML
    {
        """
        <div class="scroll" role="region" tabindex="0" aria-label="ตารางรายการจัดซื้อจัดจ้าง">
        <table class="data stack labelled yearly"\(attribute: "data-narrow", isLong(rows.count))>
        \(sourcedCaption(caption, day, csv: csv))
        <thead><tr>\(PurchaseListColumn.rowColumns.map { columnHeading($0.heading, isNumber: $0.isNumber) })</tr></thead>
        <tbody>
        \(zip(rows.indices, rows).map { purchaseRow($1, number: $0 + 1) })
        </tbody>
        </table>
        </div>
        """
    }

    private func purchaseRow(_ row: PurchaseRow, number: Int) -> HTML {
        "<tr>\(PurchaseListColumn.rowColumns.map { cell($0, row, number: number) })</tr>\n"
    }

    private func cell(_ column: PurchaseListColumn, _ row: PurchaseRow, number: Int) -> HTML {
        let purchase = row.purchase
        switch column {
        case .number: return "<td class=\"num\">\(format.number(number))</td>"
        case .work: return "<th scope=\"row\">\(purchaseLink(purchase))</th>"
        case .budget: return amountCell(purchase.budget?.value)
        case .source: return "<td>\(purchase.source ?? "–")</td>"
        case .status: return "<td>\(purchase.status?.thai ?? "–")</td>"
        case .method: return "<td>\(purchase.method.thai)</td>"
        case .medianPrice: return amountCell(purchase.medianPrice?.value)
        case .agreedPrice: return amountCell(row.agreement?.price)
        case .vendors: return "<td>\(row.agreement.map { vendorLink($0.winner) } ?? "–")</td>"
        case .project: return "<td class=\"short\">\(purchase.project?.digits ?? "–")</td>"
        case .fiscalYear, .organisation, .district, .province, .ministry, .organisationType: return .empty
        }
    }
}

extension PurchaseListColumn {
    /// Those that differ from row to row.
    fileprivate static let rowColumns: [PurchaseListColumn] = [
        .number, .work, .budget, .source, .status, .method, .medianPrice, .agreedPrice, .vendors, .project,
    ]

    fileprivate var isNumber: Bool { [.number, .budget, .medianPrice, .agreedPrice].contains(self) }
}
