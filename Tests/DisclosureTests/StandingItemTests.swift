import Disclosure
import Records
import Testing
import ThaiText

/// Items that ask for what is in force.
@Suite struct StandingItemTests {
    private let item = AskedItem(topics: "staff-manual", period: "standing")

    private func manual(_ slug: String = "a", _ date: String = "2566-12-04", _ keys: String...) -> String {
        (["=== documents/\(slug).md", "---", "title: \(slug)", "date: \(date)", "topic: staff-manual"] + keys + [
            "---", "",
        ])
        .joined(separator: "\n")
    }

    @Test func whatWasPublishedAndNeverEndsProvesIt() throws {
        for day in [try CalendarDay.day(2025, 1, 1), try .day(2026, 11, 21)] {
            let judged = try item.judged(manual(), on: day)
            #expect(judged.verdict == .proven)
            #expect(judged.slugs == ["a"])
            #expect(judged.gaps.isEmpty)
            #expect(judged.topics[0].due == nil)
        }
    }

    @Test func nothingIsMissing() throws {
        let judged = try item.judged("", on: .day(2025, 1, 1))
        #expect(judged.verdict == .missing)
        #expect(judged.reasons == ["there is nothing under «คู่มือการปฏิบัติงานของเจ้าหน้าที่»"])
        #expect(judged.gaps[0].remedy.en == "write content/documents/staff-manual.md with topic: staff-manual")
    }

    @Test func whatEndedBeforeTheDayIsHalfAProof() throws {
        let ending = manual("a", "2566-12-04", AskedItem.covers("2566-12-04", "2568-03-31"))
        #expect(try item.judged(ending, on: .day(2025, 3, 31)).verdict == .proven)
        let after = try item.judged(ending, on: .day(2025, 4, 1))
        #expect(after.verdict == .partial)
        #expect(after.slugs == ["a"])
        #expect(after.reasons == ["«คู่มือการปฏิบัติงานของเจ้าหน้าที่»: what there is ended on 2025-03-31"])
    }

    @Test func ofWhatEndedOnlyTheLastIsNamed() throws {
        let text =
            manual("a", "2564-10-01", AskedItem.covers("2564-10-01", "2565-09-30"))
            + manual("b", "2565-10-01", AskedItem.covers("2565-10-01", "2566-09-30"))
        #expect(try item.judged(text, on: .day(2025, 4, 1)).slugs == ["b"])
    }

    @Test func onceTheYearIsOverItsLastDayDecides() throws {
        let endsLater = manual("a", "2566-12-04", AskedItem.covers("2566-12-04", "2568-10-31"))
        #expect(try item.judged(endsLater, on: .day(2026, 11, 21)).verdict == .proven)
        let beganLater = try item.judged(manual("a", "2568-10-01"), on: .day(2026, 11, 21))
        #expect(beganLater.verdict == .partial)
        #expect(
            beganLater.reasons == [
                "«คู่มือการปฏิบัติงานของเจ้าหน้าที่»: what there is dates from 2025-10-01, after fiscal year 2568"
            ])
    }

    @Test func whatWillBeginDoesNotHoldYet() throws {
        let judged = try item.judged(
            manual("a", "2568-01-01", AskedItem.covers("2568-06-01", "2569-05-31")), on: .day(2025, 5, 31))
        #expect(judged.verdict == .partial)
        #expect(judged.reasons == ["«คู่มือการปฏิบัติงานของเจ้าหน้าที่»: what there is begins on 2025-06-01"])
    }

    @Test func whatWasTakenBackOrCorrectedProvesNothing() throws {
        let withdrawn = manual("a", "2566-12-04", "withdrawn: {date: 2567-01-01, reason: ผิด}")
        #expect(try item.judged(withdrawn, on: .day(2025, 1, 1)).verdict == .missing)
        let corrected = manual() + manual("b", "2568-11-01", "corrects: documents/a")
        let judged = try item.judged(corrected, on: .day(2026, 11, 21))
        // The edition of today stands since the day of the first.
        #expect(judged.verdict == .proven)
        #expect(judged.slugs == ["b"])
        #expect(judged.records.map(\.path).sorted() == ["documents/a", "documents/b"])
        #expect(judged.evidence[0].note == "แก้ไขจากฉบับวันที่ 4 ธันวาคม 2566")
    }

    @Test func severalStandTheNewestFirst() throws {
        let judged = try item.judged(manual("a") + manual("b", "2567-01-01"), on: .day(2025, 1, 1))
        #expect(judged.slugs == ["b", "a"])
    }

    @Test func aPersonnelRuleProvesItWhileItIsInForce() throws {
        func rule(_ slug: String, _ effective: String, _ keys: String...) -> String {
            (["=== personnel/\(slug).md", "---", "title: \(slug)", "date: 2566-10-01", "rule: ethics"]
                + ["effective: \(effective)"] + keys + ["---", ""]).joined(separator: "\n")
        }
        let item = AskedItem(topics: "ethics-code", period: "standing")
        let old = rule("a", "{from: 2566-10-01}")
        let new = rule("b", "{from: 2568-05-01}", "replaces: personnel/a")
        #expect(try item.judged(old, on: .day(2025, 4, 30)).slugs == ["a"])
        #expect(try item.judged(old + new, on: .day(2025, 4, 30)).slugs == ["a"])
        #expect(try item.judged(old + new, on: .day(2025, 5, 1)).slugs == ["b"])
        let ended = try item.judged(rule("a", "{from: 2566-10-01, to: 2567-09-30}"), on: .day(2025, 4, 30))
        #expect(ended.verdict == .partial)
        #expect(ended.gaps[0].remedy.en.contains("rule: ethics"))
    }

    @Test func theSiteItselfProvesItsContactAndChannels() throws {
        let channel = AskedItem(topics: "complaint-channel", period: "standing")
        #expect(try channel.judged("", on: .day(2025, 1, 1)).verdict == .missing)
        let contact = try AskedItem(topics: "contact", period: "standing").judged("", on: .day(2025, 1, 1))
        #expect(contact.evidence.map(\.address) == ["/about/"])
        #expect(contact.records.isEmpty)
    }

    @Test func theChartOnTheStructuresPageShowsTheExecutives() throws {
        let item = AskedItem(topics: "organisation-structure", period: "standing")
        let structure = AskedItem.document("s", "organisation-structure", "2566-10-05")
        let executives = AskedItem.document(
            "e", "executives", "2567-01-08",
            "people: [{name: ก, position: นายกองค์การบริหารส่วนตำบล, side: political}, "
                + "{name: ข, position: ปลัดองค์การบริหารส่วนตำบล, side: permanent}]")
        #expect(try item.judged(structure, on: .day(2025, 1, 1)).verdict == .partial)
        let judged = try item.judged(structure + executives, on: .day(2025, 1, 1))
        #expect(judged.verdict == .proven)
        #expect(judged.evidence.map(\.note) == ["แผนผังทำจากข้อมูลผู้บริหาร 2 คน 8 มกราคม 2567"])
        #expect(judged.records.map(\.path).sorted() == ["documents/e", "documents/s"])
    }
}
