import Disclosure
import Findings
import Records
import Testing
import ThaiText

/// What a clerk is told to write, written: the gap is gone.
@Suite struct RemedyTests {
    private static let day = CalendarDay(daysSince1970: 20_500)  // 16 กุมภาพันธ์ 2569

    /// The path and keys of «write content/… with …», or those behind «or».
    private static func file(_ remedy: String) throws -> (path: String, keys: String) {
        let command = try #require(remedy.firstMatch(of: /write content\/(\S+) with (.+)/))
        return (String(command.1), String(command.2))
    }

    private static func verdict(
        _ text: String, _ topic: String, _ period: String, year: Int
    ) throws -> (Verdict, String) {
        let judged = try AskedItem(topics: topic, period: period, year: year).judged(text, on: day)
        return (judged.verdict, judged.gaps.first?.remedy.en ?? "")
    }

    /// Topics whose remedy is keys alone, the period asked, and what the file needs besides.
    @Test(arguments: [
        ("participation", "current", ""), ("satisfaction", "previous", ""), ("action-half-year", "first-half", ""),
        ("staff-manual", "standing", ""), ("spending-plan", "current", "report"),
        ("spending-half-year", "first-half", "report"), ("spending-report", "previous", "report"),
        ("personnel-plan", "current", ""), ("personnel-report", "previous", ""), ("ethics-code", "standing", ""),
        ("complaint-statistics", "previous", "rows"), ("anticorruption-plan", "current", ""),
        ("anticorruption-report", "previous", ""), ("procurement-monthly", "monthly", ""),
    ])
    func whatIsWrittenMendsTheGap(topic: String, period: String, needs: String) throws {
        for year in [2568, 2569] {
            let (before, remedy) = try Self.verdict("", topic, period, year: year)
            guard before != .notDue else { continue }
            #expect(before == .missing)
            let (path, told) = try Self.file(remedy)
            let keys =
                told
                .replacing(/the day since when.*at the latest/, with: "2566-10-01")
                .replacing("its first day", with: "2566-10-01")
                .replacing(/\ and (lines|rows).*/, with: "")
                .replacing(/,\ (?!to:)/, with: "\n")
            let lines = "lines: [{program: สาธารณสุข, category: งบดำเนินงาน, name: ก, budget: 100, spent: 10}]"
            let more =
                ["report": lines, "rows": "rows: [{kind: corruption, received: 0, done: 0, pending: 0}]"][needs] ?? ""
            let text = "=== \(path)\n---\ntitle: ก\ndate: 2568-12-01\n\(keys)\n\(more)\n---\n"
            #expect(try Self.verdict(text, topic, period, year: year).0 == .proven, "\(remedy)\n\(text)")
        }
    }

    @Test func noFileThatIsThereIsNamed() throws {
        let text = AskedItem.document(
            "staff-manual", "staff-manual", "2566-12-04", AskedItem.covers("2566-12-04", "2567-03-31"))
        let remedy = try Self.verdict(text, "staff-manual", "standing", year: 2568).1
        #expect(
            remedy.hasPrefix("if it is still in use, mend to of covers in documents/staff-manual.md; if there is a new")
        )
        #expect(remedy.contains("write content/documents/staff-manual-2.md"))
    }

    @Test func aDraftIsTakenOutOfDraft() throws {
        let text = AskedItem.document("staff-manual", "staff-manual", "2566-12-04", "draft: true")
        let world = World(text)
        let list = try AskedItem.checklist(2568, "O1,9.1,กลุ่ม,ข้อ,staff-manual,standing")
        let disclosure = Disclosure(
            records: [], site: World.site(), today: Self.day, checklists: [list], drafts: world.drafts)
        let item = try #require(disclosure.assessment(of: list.year)?.items.first)
        #expect(item.gaps[0].remedy.en.contains("draft at content/documents/staff-manual"))
    }

    @Test func whatCannotBeReadIsToBeMended() throws {
        let list = try AskedItem.checklist(2568, "O1,9.1,กลุ่ม,ข้อ,staff-manual,standing")
        let id = try #require(RecordID("documents/staff-manual"))
        let disclosure = Disclosure(
            records: [], site: World.site(), today: Self.day, checklists: [list], unread: [id])
        let item = try #require(disclosure.assessment(of: list.year)?.items.first)
        #expect(item.gaps[0].remedy.en == "mend what prongsai check says of content/documents/staff-manual")
    }

    @Test func aRuleIsMendedByItsOwnKey() throws {
        let rule = """
            === personnel/a.md
            ---
            title: จริยธรรม
            date: 2568-12-01
            rule: ethics
            effective: {from: 2568-12-01}
            ---

            """
        let remedy = try Self.verdict(rule, "ethics-code", "standing", year: 2568).1
        #expect(
            remedy.contains("write effective: {from: the day since when, 2568-09-30 at the latest} in personnel/a.md"))
    }

    /// Besides the time: keys where keys alone show it, headings where they do.
    @Test(arguments: [
        ("executives", "people: [{name, position, photo, phone, side}]"), ("service-manual", "and the headings ขั้นตอน"),
        ("development-plan", "covers: {from: …, to: …} of more than a year and the headings ยุทธศาสตร์"),
    ])
    func whatThePageMustShowIsSaidAtOnce(topic: String, keys: String) throws {
        #expect(try Self.verdict("", topic, "standing", year: 2568).1.contains(keys))
    }
}
