import Findings
import Testing
import ThaiText

@testable import Disclosure
@testable import Records
@testable import SiteBuilder

/// A list of four items, one of each verdict, as an engine would have judged it.
struct MadeAudit {
    var year = 2569
    var today = "2569-01-15"
    var isPublished = true
    var isNewest = true
    var running: [ItemAssessment] = []
    var lapses: [Lapse] = []
    var items: [ItemAssessment]?

    func outcome() throws -> AuditOutcome {
        let reading = RecordReader.readSite(Array(TestContent.siteFile.utf8), file: "site.yml", files: NoFiles())
        var site = try #require(reading.value?.site)
        let items = try items ?? Self.items(year)
        let fiscalYear = try #require(FiscalYear(year))
        if isPublished { site.checklists = [fiscalYear] }
        let list = Checklist(year: fiscalYear, items: items.map(\.item), isOwn: false)
        return AuditOutcome(
            assessment: AssessmentYear(checklist: list, items: items, before: nil),
            site: site, today: try CalendarDay(parsing: today), isNewest: isNewest,
            running: running, lapses: lapses, errorCount: 0, leavesOutRecords: false)
    }

    static func items(_ year: Int = 2569) throws -> [ItemAssessment] {
        [
            try item(1, "โครงสร้าง", year, [topic("authority", .proven, [evidence("a"), evidence("b")])]),
            try item(
                2, "ข้อมูลผู้บริหาร", year,
                [
                    topic(
                        "executives", .partial, [evidence("c"), evidence("d"), evidence("e")], [gap("รูปถ่าย", "photos")])
                ]),
            try item(12, "คู่มือ", year, [topic("staff-manual", .missing, gaps: [gap("คู่มือ", "manual")])], group: "9.2"),
            try item(
                13, "รายงานรอบหกเดือน", year,
                [
                    topic("spending-half-year", .notDue, due: "\(year)-04-01", period: .firstHalf),
                    topic("action-half-year", .notDue, due: "\(year)-04-01", period: .firstHalf),
                ], group: "9.2"),
        ]
    }

    static func item(
        _ number: Int, _ title: String, _ year: Int, _ topics: [TopicAssessment], group: String = "9.1"
    ) throws -> ItemAssessment {
        var item = ChecklistItem()
        (item.number, item.title, item.topics) = (number, title, topics.map(\.topic))
        (item.group, item.groupTitle) = (group, "กลุ่ม \(group)")
        return ItemAssessment(item: item, year: try #require(FiscalYear(year)), topics: topics)
    }

    static func topic(
        _ id: Topic.ID, _ verdict: Verdict, _ evidence: [Evidence] = [], _ gaps: [Gap] = [], due: String? = nil,
        period: EvidencePeriod = .standing, isOfAnotherTime: Bool = false
    ) throws -> TopicAssessment {
        TopicAssessment(
            topic: try #require(Topic(id: id)), period: period, verdict: verdict, evidence: evidence,
            isOfAnotherTime: isOfAnotherTime, elements: [], gaps: gaps,
            due: try due.map { try CalendarDay(parsing: $0) })
    }

    static func topic(_ id: Topic.ID, _ verdict: Verdict, gaps: [Gap]) throws -> TopicAssessment {
        try topic(id, verdict, [], gaps)
    }

    static func evidence(_ name: String) throws -> Evidence {
        Evidence(
            title: "เอกสาร \(name)", address: "/documents/\(name)/", date: try CalendarDay(parsing: "2568-11-20"),
            period: nil, note: nil, records: [try #require(RecordID("documents/\(name)"))])
    }

    static func gap(_ thai: String, _ english: String) -> Gap {
        Gap(
            reason: Bilingual(th: "ขาด\(thai)", en: "no \(english)"),
            remedy: Bilingual(th: "เพิ่ม\(thai)", en: "add \(english)"))
    }
}

extension MadeAudit {
    /// The same items as a list of the organisation's own, whose first item was checked against the manual.
    func ownList() throws -> Checklist {
        var items = try Self.items(year).map(\.item)
        items[0].verification = .verified
        return Checklist(year: try #require(FiscalYear(year)), items: items, isOwn: true)
    }
}
