import Disclosure
import Records

extension DataFileFamily {
    /// The scores of every document that reports some, as XLSX and CSV.
    static let scores = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.scoreReports.flatMap { report in
            DataFile.table(at: report.fileAddress) { .scores(report, of: site) }
        }
    }
}

extension Sheet {
    /// Scores as they are typed in a spreadsheet: a row for each indicator, a column for each year.
    static func scores(_ report: ScoreReport, of site: Site) -> Sheet {
        let table = report.table
        return Sheet(
            name: "คะแนน", titles: [report.record.common.title, site.fullName],
            columns: [Column(ScoreTable.nameHeading, .text, width: 50)]
                + report.years.map { Column(String($0.buddhistYear), .score, width: 12) },
            rows: report.rows.map { row in [.text(row.name)] + report.years.map { .score(row[$0]) } },
            notes: [
                "หน่วย: \(table.unit) คะแนนเต็ม \(table.maximum.shortText) แยกตามปีงบประมาณ",
                "ที่มา: \(report.record.common.title) ของ\(site.name)",
            ])
    }
}
