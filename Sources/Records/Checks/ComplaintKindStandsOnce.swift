import Findings

extension Check<ComplaintStatistics> {
    /// Each kind of complaint is counted in one row.
    static let complaintKindStandsOnce = Check(reading: ["rows"]) { statistics, report in
        for (index, row) in statistics.rows.enumerated() where !report.isFull {
            guard let earlier = statistics.rows[..<index].firstIndex(where: { $0.kind == row.kind }) else { continue }
            report.add(
                Finding(
                    .repeatedComplaintKind, at: report.place("rows", .index(index), "kind"),
                    message: Bilingual(
                        th: "เรื่อง «\(row.kind.thai)» มีสองแถว", en: "«\(row.kind.rawValue)» has two rows"),
                    fix: Bilingual(th: "รวมเป็นแถวเดียว", en: "make them one"),
                    related: [report.place("rows", .index(earlier), "kind")]))
        }
    }
}
