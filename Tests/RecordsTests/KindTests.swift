import Findings
import Hypertext
import Testing
import ThaiText

@testable import Records

@Suite struct KindTests {
    @Test(arguments: Sample.all)
    func bothLanguagesSayTheSame(sample: Sample) throws {
        let english = Sample.read(sample.english, at: sample.path)
        let thai = Sample.read(sample.thai, at: sample.path)
        #expect(english.findings == [])
        #expect(thai.findings == [])
        let one = try #require(english.record)
        let other = try #require(thai.record)
        #expect(written(one.common) == written(other.common))
        #expect(written(one.content) == written(other.content))
    }

    /// Every key of the schema stands in the samples, so that none escapes the comparison.
    @Test(arguments: Sample.all)
    func samplesHaveEveryKey(sample: Sample) throws {
        let kind = try #require(RecordPath.read(sample.path, file: sample.path).value).kind
        func expectAll(_ fields: [FieldDescription]) {
            for field in fields {
                #expect(sample.english.contains("\(field.name):"), "\(field.name)")
                #expect(sample.thai.contains("\(field.alias):"), "\(field.alias)")
                expectAll(field.type.members)
            }
        }
        expectAll(kind.fields)
    }

    @Test func commonKeys() throws {
        let record = try #require(Sample.read(Sample.document.english, at: Sample.document.path).record)
        #expect(record.id.path == "documents/executives")
        #expect(record.address == "/documents/executives/")
        #expect(record.common.title == "คณะผู้บริหาร")
        #expect(record.common.date.iso8601 == "2025-01-15")
        #expect(record.fiscalYear == FiscalYear(2569))
        #expect(record.common.unit == "กองช่าง")
        #expect(record.common.topic?.id == "procurement-report")
        #expect(record.category == .budget)
        #expect(record.common.attachments.map(\.name) == ["ขอบเขตของงาน"])
        #expect(record.common.corrects?.address == "/documents/older/")
        #expect(record.common.withdrawn?.date.iso8601 == "2025-02-01")
        #expect(record.common.movedFrom.map(\.path) == ["documents/oldest", "personnel/old"])
        #expect(record.common.elements == [ElementStatement(element: "duties", shownIn: "หน้า 2 ของเอกสารแนบ")])
        #expect(record.common.exceptions.map(\.code) == [.neighboursName])
        #expect(record.common.isDraft)
        #expect(record.files.map(\.path) == ["head.jpg", "tor.pdf"])
    }

    @Test func noticeKeys() throws {
        let notice = try #require(Sample.content(Notice.self, of: .notice))
        #expect(notice.stage == .contract)
        #expect(notice.project?.digits == "67109000001")
        #expect(notice.method == .eBidding)
        #expect(notice.type == .construction)
        #expect(notice.budget == Money(baht: 1_498_000))
        #expect(notice.medianPrice == Money(satang: 149_000_050))
        #expect(notice.closes?.iso8601 == "2024-12-20")
        #expect(notice.inspection?.time?.thai == "09.30 น.")
        #expect(notice.bidders.map(\.price) == [Money(baht: 1_480_000), Money(baht: 1_470_000)])
        #expect(notice.winner?.taxID?.digits == "0105563008656")
        #expect(notice.contract?.end?.iso8601 == "2025-04-10")
    }

    @Test func budgetKeys() throws {
        let budget = try #require(Sample.content(BudgetReport.self, of: .budget))
        #expect(budget.report == .halfYear)
        #expect(budget.lines.map(\.program) == [.education, .central, .central])
        #expect(budget.lines[0].available == Money(satang: 89_975))
        #expect(budget.lines[1].transfer == .zero)
        #expect(budget.revenue[0].received == Money(satang: 120_075))
        #expect(budget.totals?.spent == Money(baht: 500))
    }

    @Test func planKeys() throws {
        let plan = try #require(Sample.content(Plan.self, of: .plan))
        #expect(plan.years.years.map(\.buddhistYear) == [2566, 2567, 2568, 2569, 2570])
        #expect(plan.missions.map(\.key.text) == ["1.1"])
        #expect(plan.totals.values.map(\.quarters) == [[15, 14, 15, 15]])
        let project = try #require(Sample.content(PlanProject.self, of: .project))
        #expect(project.targetCount == 1200)
        let year = try #require(FiscalYear(2566).flatMap { project.years[$0] })
        #expect(year.order == 3)
        #expect(year.quarters == [2, 3])
        #expect(year.status == .done)
        #expect(year.spent == Money(baht: 19_000))
        #expect(
            year.halfYear
                == ProjectHalfYear(
                    result: "อบรมรุ่นแรก", status: .running, spent: Money(satang: 950_050), obstacles: "วิทยากรไม่ว่าง"))
        let next = try #require(FiscalYear(2569).flatMap { project.years[$0] })
        #expect(next.halfYear == ProjectHalfYear(result: "อยู่ระหว่าง"))
    }

    @Test func fiscalYearIsThatOfTheDateUnlessGiven() throws {
        func year(_ date: String) -> Int? {
            Sample.read("---\ntitle: ก\ndate: \(date)\ntopic: news\n---\n", at: "documents/a.md").record?.fiscalYear
                .buddhistYear
        }
        #expect(year("30 กันยายน 2568") == 2568)
        #expect(year("1 ตุลาคม 2568") == 2569)
    }

    @Test func whatMayBeLeftOutIsNilOrEmpty() throws {
        let record = try #require(
            Sample.read("---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n---\n", at: "documents/a.md").record)
        #expect(record.common.fiscalYear == nil)
        #expect(record.common.unit == nil)
        #expect(record.common.attachments == [])
        #expect(!record.common.isDraft)
        #expect(record.topics.map(\.id) == ["news"])
        #expect(record.category == .basic)
    }

    /// Takes each required key out of the sample of its kind.
    @Test(arguments: Sample.all)
    func aRequiredKeyLeftOutIsMissed(sample: Sample) throws {
        let kind = try #require(RecordPath.read(sample.path, file: sample.path).value).kind
        let text = sample.english.replacing("draft: true\n", with: "")
        let required = kind.fields.filter(\.isRequired)
        #expect(!required.isEmpty)
        for field in required {
            let reading = Sample.read(text.withoutKey(field.name), at: sample.path)
            let missing = reading.findings.filter { $0.code == .missingKey }
            #expect(reading.record == nil, "\(field.name)")
            #expect(missing.count == 1, "\(field.name)")
            #expect(missing.first?.message.en.contains("«\(field.name)»") == true)
            #expect(missing.first?.message.th.contains("«\(field.alias)»") == true)
        }
    }

    /// A topic's id that is mistyped in a kind would leave its checklist item without evidence.
    @Test func topicsThatAKindKnowsAreOfTheLists() {
        var notice = Notice()
        var report = BudgetReport()
        var rule = PersonnelRule()
        var ids = ComplaintStatistics().topicIDs + Plan().topicIDs + PlanProject().topicIDs + Document().topicIDs
        for stage in NoticeStage.allCases {
            notice.stage = stage
            ids += notice.topicIDs
        }
        for kind in BudgetReportKind.allCases {
            report.report = kind
            ids += report.topicIDs
        }
        for kind in PersonnelRuleKind.allCases {
            rule.rule = kind
            ids += rule.topicIDs
        }
        #expect(ids.filter { Topic(id: $0) == nil } == [])
    }

    @Test func requiredKeysAreThoseOfTheTables() {
        let required = Dictionary(
            uniqueKeysWithValues: RecordKind.all.map {
                ($0.name.en, $0.fields.filter(\.isRequired).map(\.name).filter { !["title", "date"].contains($0) })
            })
        #expect(
            required == [
                "procurement notice": ["notice", "method", "type"],
                "budget report": ["report", "lines"],
                "personnel rule": ["rule", "effective"],
                "plan": ["years", "dimensions", "missions"],
                "plan project": ["dimension", "years"],
                "complaint statistics": ["period", "rows"],
                "document": ["topic"],
            ])
        #expect(
            RecordKind.all.allSatisfy { $0.fields.filter(\.isRequired).map(\.name).starts(with: ["title", "date"]) })
    }
}

/// A value with all its parts but the places where they stand; sets and dictionaries in a fixed order.
private func written(_ value: Any) -> String {
    if value is Place { return "" }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return String(reflecting: value) }
    let parts = mirror.children.map { "\($0.label ?? ""): \(written($0.value))" }
    let isUnordered = mirror.displayStyle == .set || mirror.displayStyle == .dictionary
    return "\(mirror.subjectType)(\((isUnordered ? parts.sorted() : parts).joined(separator: ", ")))"
}

extension Sample {
    static func content<Content: RecordContent>(_: Content.Type, of sample: Sample) -> Content? {
        read(sample.english, at: sample.path).record?.content as? Content
    }
}

extension String {
    /// The text without a key of the top level and all that is indented under it.
    fileprivate func withoutKey(_ key: String) -> String {
        var isInKey = false
        return split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            if !line.hasPrefix(" ") { isInKey = line.hasPrefix(key + ":") }
            return !isInKey
        }.joined(separator: "\n")
    }
}
