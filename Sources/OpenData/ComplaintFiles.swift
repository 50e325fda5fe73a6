import Disclosure
import Records
import ThaiText

extension DataFileFamily {
    /// The complaint statistics that count, as XLSX and CSV.
    static let complaints = DataFileFamily { disclosure in
        let (complaints, site) = (disclosure.complaints, disclosure.site)
        guard !complaints.standing.isEmpty else { return [] }
        return DataFile.table(at: ComplaintRegister.fileAddress) { .complaints(complaints, of: site) }
    }
}

extension Sheet {
    /// Corruption, then all else: the statistics of each year, with their sum where the year's are in parts.
    static func complaints(_ complaints: ComplaintRegister, of site: Site) -> Sheet {
        let rows = ComplaintKind.allCases.flatMap { kind in complaints.years.flatMap { complaintRows(kind, $0) } }
        return Sheet(
            name: "เรื่องร้องเรียน", titles: ["สถิติเรื่องร้องเรียน", site.fullName],
            columns: ComplaintColumn.allCases.map(complaintColumn),
            rows: rows.map(\.cells),
            subtotals: Set(rows.indices.filter { rows[$0].isSum }),
            notes: ComplaintKind.allCases.compactMap { unreported($0, complaints.years) } + [
                "ช่วงเวลาที่อยู่ในช่วงอื่น เช่น รอบ 6 เดือนในทั้งปี เป็นเรื่องเดียวกัน ไม่ต้องนำมารวมกัน",
                "ที่มา: สถิติเรื่องร้องเรียนของ\(site.name)",
            ])
    }

    private static func complaintColumn(_ column: ComplaintColumn) -> Column {
        switch column {
        case .fiscalYear: Column(column.heading, .number, width: 12)
        case .from, .to: Column(column.heading, .day, width: 14)
        case .kind: Column(column.heading, .text, width: 30)
        case .received, .done: Column(column.heading, .count, width: 12)
        case .pending: Column(column.heading, .count, width: 20)
        }
    }

    private static func complaintRows(_ kind: ComplaintKind, _ year: ComplaintYear) -> [(cells: [Cell], isSum: Bool)] {
        let rows = year.standing.compactMap { record in
            record.content.count(of: kind).map {
                (complaintCells(year, record.period, kind.thai, $0), false)
            }
        }
        guard let total = year.total(of: kind), total.parts.count > 1 else { return rows }
        return [(complaintCells(year, nil, "รวม \(kind.thai)", total.count), true)] + rows
    }

    private static func complaintCells(
        _ year: ComplaintYear, _ period: Period?, _ name: String, _ count: ComplaintCount
    ) -> [Cell] {
        ComplaintColumn.allCases.map { column in
            switch column {
            case .fiscalYear: .number(year.year.buddhistYear)
            case .from: .day(period?.from)
            case .to: .day(period?.to)
            case .kind: .text(name)
            case .received: .count(count.received)
            case .done: .count(count.done)
            case .pending: .count(count.pending)
            }
        }
    }

    /// Which years say nothing of a kind; nil where all do.
    private static func unreported(_ kind: ComplaintKind, _ years: [ComplaintYear]) -> String? {
        let years = years.filter { $0.isSilent(on: kind) }.map { String($0.year.buddhistYear) }
        return years.isEmpty ? nil : "เรื่อง\(kind.thai) ยังไม่รายงานปีงบประมาณ \(years.joined(separator: ", "))"
    }
}
