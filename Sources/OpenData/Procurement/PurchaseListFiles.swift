import Disclosure
import Records
import ThaiText

extension DataFileFamily {
    /// The list of 16 columns of every fiscal year, as XLSX and CSV.
    static let purchaseLists = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.procurement.years.flatMap { year in
            DataFile.table(at: year.listFileAddress) { .list(year, of: site) }
        }
    }
}

extension Sheet {
    /// A fiscal year's purchases as the assessment asks for them.
    static func list(_ year: ProcurementYear, of site: Site) -> Sheet {
        Sheet(
            name: "ปีงบประมาณ \(year.year.buddhistYear)",
            titles: ["รายการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. \(year.year.buddhistYear)", site.fullName],
            columns: PurchaseListColumn.allCases.map(listColumn),
            rows: year.list.enumerated().map { index, row in
                PurchaseListColumn.allCases.map { listCell($0, row, number: index + 1, year.year, site) }
            },
            totals: year.list.isEmpty ? [] : [listTotal(year)],
            notes: [
                year.list.isEmpty ? ProcurementYear.unrecorded : nil, "ที่มา: ประกาศจัดซื้อจัดจ้างของ\(site.name)",
            ].compactMap(\.self))
    }

    private static func listColumn(_ column: PurchaseListColumn) -> Column {
        switch column {
        case .number: Column(column.heading, .number, width: 6)
        case .fiscalYear: Column(column.heading, .number, width: 12)
        case .budget, .medianPrice, .agreedPrice: Column(column.heading, .money, width: 17)
        case .work: Column(column.heading, .text, width: 36)
        case .vendors: Column(column.heading, .text, width: 26)
        case .organisation, .status, .method: Column(column.heading, .text, width: 23)
        case .district, .province, .ministry, .organisationType, .source, .project:
            Column(column.heading, .text, width: 14)
        }
    }

    private static func listCell(
        _ column: PurchaseListColumn, _ row: PurchaseRow, number: Int, _ year: FiscalYear, _ site: Site
    ) -> Cell {
        switch column {
        case .number: .number(number)
        case .fiscalYear: .number(year.buddhistYear)
        case .organisation: .text(site.name)
        case .district: .text(site.district)
        case .province: .text(site.province)
        case .ministry: .text(Site.ministry)
        case .organisationType: .text(site.type.thai)
        case .work: .text(row.purchase.name)
        case .budget: .money(row.purchase.budget?.value)
        case .source: .text(row.purchase.source)
        case .status: .text(row.purchase.status?.thai)
        case .method: .text(row.purchase.method.thai)
        case .medianPrice: .money(row.purchase.medianPrice?.value)
        case .agreedPrice: .money(row.agreement?.price)
        case .vendors: .text(row.agreement?.winner.name)
        case .project: .text(row.purchase.project?.digits)
        }
    }

    private static func listTotal(_ year: ProcurementYear) -> [Cell] {
        PurchaseListColumn.allCases.map { column in
            switch column {
            case .work: .text("รวมทั้งสิ้น")
            case .agreedPrice: .money(year.amount)
            default: .empty
            }
        }
    }
}
