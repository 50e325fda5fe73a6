import Disclosure
import Findings
import Records

extension Dataset {
    static let complaintReports = Dataset.ofRecords(
        "complaint-reports", Bilingual(th: "รายงานสถิติเรื่องร้องเรียน", en: "Reports of complaint statistics"),
        Bilingual(
            th: "รายงานสถิติแต่ละฉบับและช่วงเวลาที่รายงาน จำนวนเรื่องอยู่ในชุดข้อมูล complaints",
            en: "Each report of statistics and the period that it is about; the counts are in complaints."),
        keywords: ["เรื่องร้องเรียน", "สถิติ"], category: .integrity, madeOf: ["complaints"], frequency: .halfYearly,
        rows: { $0.reportedComplaints },
        columns: [
            .day("period_from", "ตั้งแต่วันที่", "วันแรกของสถิติ", en: "The first day of the figures") {
                $0.statistics.period.from
            },
            .day("period_to", "ถึงวันที่", "วันสุดท้ายของสถิติ", en: "The last day of the figures") { $0.statistics.period.to },
            .isCurrent { $0.isCurrent },
        ])

    /// How many complaints each report counts, by kind.
    public static let complaints = Dataset(
        "complaints", Bilingual(th: "จำนวนเรื่องร้องเรียน", en: "Counts of complaints"),
        Bilingual(
            th: "จำนวนเรื่องร้องเรียนตามรายงานแต่ละฉบับ แยกประเภท ช่วงเวลาที่ซ้อนกันเป็นเรื่องเดียวกัน ถ้าต้องการยอดรายปีให้ใช้ "
                + "complaint-years ไม่มีชื่อบุคคลและเนื้อเรื่อง",
            en:
                "How many complaints each report counts, by kind. Periods that overlap tell of the same complaints: for a year's "
                + "figures use complaint-years. There are no names and no stories."),
        keywords: ["เรื่องร้องเรียน", "ทุจริต", "สถิติ"], category: .integrity, madeOf: ["complaints"], frequency: .halfYearly,
        primaryKey: ["report_id", "kind"], foreignKeys: [ForeignKey(["report_id"], of: "complaint-reports", ["id"])],
        period: { $0.parent.statistics.period },
        rows: { disclosure in
            Item<ReportedComplaints, ComplaintCount>.all(
                disclosure.reportedComplaints.filter { $0.record.common.withdrawn == nil }, \.statistics.rows)
        },
        columns: [
            .parent("report_id", "รหัสรายงาน", en: "The id of the report") { $0.parent.record },
            .fiscalYear { $0.parent.statistics.period.to.fiscalYear }.required(),
            .day("period_from", "ตั้งแต่วันที่", "วันแรกของสถิติ", en: "The first day of the figures") {
                $0.parent.statistics.period.from
            }
            .required(),
            .day("period_to", "ถึงวันที่", "วันสุดท้ายของสถิติ", en: "The last day of the figures") {
                $0.parent.statistics.period.to
            }
            .required(),
            .isCurrent { $0.parent.isCurrent },
            .code("kind", "เรื่อง", en: "What the complaints are about") { $0.part.kind }.required(),
            .complaintCounts { $0.part },
        ])

    static let complaintYears = Dataset(
        "complaint-years", Bilingual(th: "เรื่องร้องเรียนรายปี", en: "Complaints by fiscal year"),
        Bilingual(
            th: "ปีงบประมาณละหนึ่งแถวต่อประเภทเรื่อง จากรายงานทั้งปี หรือรวมช่วงที่ไม่ซ้อนกัน ว่างคือไม่มีรายงาน ไม่ใช่ศูนย์",
            en:
                "One row a fiscal year and kind: out of the report on the whole year, else in sum over periods that do not "
                + "overlap. Empty means that nothing was reported, which is not zero."),
        keywords: ["เรื่องร้องเรียน", "ทุจริต", "สถิติรายปี"], category: .integrity, madeOf: ["complaints"], frequency: .yearly,
        primaryKey: ["fiscal_year", "kind"], period: { $0.year.year.period },
        rows: { disclosure in
            disclosure.complaints.years.flatMap { year in
                ComplaintKind.allCases.map { KindInYear(year: year, kind: $0, total: year.total(of: $0)) }
            }
        },
        columns: [
            .fiscalYear { $0.year.year }.required(),
            .address("url", "ที่อยู่ของหน้า", "หน้าสถิติเรื่องร้องเรียน", en: "The page of the statistics") { _ in
                ComplaintRegister.address
            }
            .required(),
            .code("kind", "เรื่อง", en: "What the complaints are about") { $0.kind }.required(),
            .complaintCounts { $0.total?.count },
            .boolean(
                "is_whole_year", "ครบทั้งปี", "ตัวเลขครอบคลุมทุกวันของปีงบประมาณหรือไม่",
                en: "Whether the figures are about every day of the year"
            ) {
                $0.total?.isWholeYear
            },
        ])
}

/// Statistics, and whether they count.
private struct ReportedComplaints: RecordRow {
    let statistics: RecordOf<ComplaintStatistics>
    let isCurrent: Bool

    var record: Record { statistics.record }
}

/// The complaints of one kind in one fiscal year.
private struct KindInYear: Sendable {
    let year: ComplaintYear
    let kind: ComplaintKind
    let total: ComplaintTotal?
}

extension Disclosure {
    fileprivate var reportedComplaints: [ReportedComplaints] {
        let standing = Set(complaints.standing.map(\.id))
        return complaints.statistics.map { ReportedComplaints(statistics: $0, isCurrent: standing.contains($0.id)) }
    }
}

extension Columns {
    fileprivate static func complaintCounts(_ count: @escaping @Sendable (Row) -> ComplaintCount?) -> Columns {
        let parts: [Columns] = [
            .count("received", "ทั้งหมด", "จำนวนที่รับทั้งหมด", en: "How many came in") { count($0)?.received },
            .count("done", "แล้วเสร็จ", "จำนวนที่แล้วเสร็จ", en: "How many are done") { count($0)?.done },
            .count("pending", "อยู่ระหว่างดำเนินการ", "จำนวนที่อยู่ระหว่างดำเนินการ", en: "How many are pending") {
                count($0)?.pending
            },
        ]
        return Columns(parts.flatMap(\.columns))
    }
}
