import Disclosure
import Records
import ThaiText

extension DataFileFamily {
    /// Form สขร.1 of every month that has begun, as XLSX and CSV.
    static let monthlySummaries = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.procurement.years.flatMap(\.months).flatMap { summary in
            [
                summary.fileAddress(.xlsx).map { address in
                    DataFile(address: address) { try XLSXWriter.bytes(.form(summary, of: site)) }
                },
                summary.fileAddress(.csv).map { address in
                    DataFile(address: address) { CSVWriter.bytes(.rows(of: summary)) }
                },
            ].compactMap(\.self)
        }
    }
}

extension Sheet {
    /// The form as it is handed in: a combined column of the form is parted, so that each price is a number and each day
    /// a date.
    static func form(_ summary: MonthlySummary, of site: Site) -> Sheet {
        let columns = MonthlyFormColumn.allCases.flatMap { column in
            switch column {
            case .number: [Column(column.heading, .number, width: 8)]
            case .work: [Column(column.heading, .text, width: 34)]
            case .budget, .medianPrice: [Column(column.heading, .money, width: 17)]
            case .method: [Column(column.heading, .text, width: 22)]
            case .bidders: [Column(column.heading, .text, width: 34)]
            case .winner:
                [
                    Column("ชื่อ", .text, width: 24, group: column.heading),
                    Column("ราคา (บาท)", .money, width: 17, group: column.heading),
                ]
            case .reason: [Column(column.heading, .text, width: 22)]
            case .contract:
                [
                    Column("เลขที่", .text, width: 14, group: column.heading),
                    Column("วันที่", .day, width: 13, group: column.heading),
                ]
            }
        }
        return Sheet(
            name: "\(summary.month.abbreviation) \(summary.firstDay.buddhistYear)",
            titles: ["แบบ สขร.1", summary.title, site.fullName] + [summary.dateLine].compactMap(\.self),
            columns: columns,
            rows: summary.rows.enumerated().map { formRow($1, number: $0 + 1) },
            totals: summary.rows.isEmpty ? [] : summary.methods.map(formTotal) + [formTotal(of: summary)],
            notes: [summary.statement, "ที่มา: ประกาศจัดซื้อจัดจ้างของ\(site.name)"].compactMap(\.self))
    }

    private static func formRow(_ row: AgreedPurchase, number: Int) -> [Cell] {
        MonthlyFormColumn.allCases.flatMap { formCells($0, row, number: number) }
    }

    /// What a row has in a column of the form: one cell, or two where the column is parted.
    private static func formCells(_ column: MonthlyFormColumn, _ row: AgreedPurchase, number: Int) -> [Cell] {
        let (purchase, agreement) = (row.purchase, row.agreement)
        switch column {
        case .number: return [.number(number)]
        case .work: return [.text(purchase.name)]
        case .budget: return [.money(purchase.budget?.value)]
        case .medianPrice: return [.money(purchase.medianPrice?.value)]
        case .method: return [.text(purchase.method.thai)]
        case .bidders: return [.text(agreement.biddersText(fitting: 30_000))]
        case .winner: return [.text(agreement.winner.name), .money(agreement.price)]
        case .reason: return [.text(agreement.reason)]
        case .contract: return [.text(agreement.contract?.number ?? "ประกาศผู้ชนะ"), .day(agreement.date)]
        }
    }

    private static func formTotal(_ total: MonthlySummary.MethodTotal) -> [Cell] {
        totalRow("วิธี\(total.method.thai) \(total.count) รายการ", total.amount)
    }

    private static func formTotal(of summary: MonthlySummary) -> [Cell] {
        totalRow("รวมทั้งสิ้น \(summary.count) รายการ", summary.amount)
    }

    private static func totalRow(_ label: String, _ amount: Money) -> [Cell] {
        [.empty, .text(label), .empty, .empty, .empty, .empty, .empty, .money(amount), .empty, .empty, .empty]
    }

    /// The form's nine columns and nothing else, as they are imported again.
    static func rows(of summary: MonthlySummary) -> Sheet {
        Sheet(
            name: summary.title,
            columns: MonthlyFormColumn.allCases.map { column in
                switch column {
                case .number: Column(column.heading, .number)
                case .budget, .medianPrice: Column(column.heading, .money)
                case .work, .method, .bidders, .winner, .reason, .contract: Column(column.heading, .text)
                }
            },
            rows: summary.rows.enumerated().map { index, row in
                MonthlyFormColumn.allCases.flatMap { wholeCell($0, row) ?? formCells($0, row, number: index + 1) }
            })
    }

    /// The cell of a column that is parted or cut in the form, in one piece; nil for any other column.
    private static func wholeCell(_ column: MonthlyFormColumn, _ row: AgreedPurchase) -> [Cell]? {
        let agreement = row.agreement
        switch column {
        case .bidders: return [.text(agreement.biddersText())]
        case .winner: return [.text("\(agreement.winner.name) \(agreement.price.grouped) บาท")]
        case .contract: return [.text(agreement.contractText)]
        case .number, .work, .budget, .medianPrice, .method, .reason: return nil
        }
    }
}

extension Agreement {
    /// Each bidder with what it offered.
    var bidderLines: [String] { bidders.map { "\($0.name) \($0.price.grouped) บาท" } }

    /// One bidder a line, with what it offered; where they do not all fit into so many UTF-16 units, as a spreadsheet's
    /// cell demands, the last line says how many more there are.
    fileprivate func biddersText(fitting longest: Int = .max) -> String {
        var lines = bidderLines
        var length = lines.reduce(0) { $0 + $1.utf16.count + 1 }
        guard length > longest else { return lines.joined(separator: "\n") }
        while length > longest, let last = lines.popLast() { length -= last.utf16.count + 1 }
        return (lines + ["และอีก \(bidders.count - lines.count) ราย"]).joined(separator: "\n")
    }
}
