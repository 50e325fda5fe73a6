import Findings

extension Check<ComplaintCount> {
    /// All complaints received are either done or pending.
    static let complaintsAddUp = Check(reading: ["received", "done", "pending"]) { row, report in
        guard row.received != row.done + row.pending else { return }
        report.add(
            Finding(
                .complaintSum, at: report.place("received"),
                message: Bilingual(
                    th:
                        "รับทั้งหมด \(row.received) เรื่อง แต่แล้วเสร็จ \(row.done) กับอยู่ระหว่างดำเนินการ \(row.pending) รวมได้ \(row.done + row.pending)",
                    en:
                        "\(row.received) received, but \(row.done) done and \(row.pending) pending make \(row.done + row.pending)"
                ),
                fix: Bilingual(
                    th: "แก้ให้ ทั้งหมด = แล้วเสร็จ + อยู่ระหว่างดำเนินการ", en: "received must be done + pending")))
    }
}
