import Templates
import Testing
import ThaiText

/// One page of every kind, whole: a change of a template shows as a difference of its HTML.
struct SnapshotTests {
    private static let unit = Fingerprint.of("กองคลัง")

    private static let addresses = [
        "/", "/basic/", "/administration/", "/budget/", "/personnel/", "/integrity/", "/procurement/",
        "/procurement/2568/",
        "/procurement/2567/", "/procurement/2568/stage-winner/", "/procurement/2568/method-e-bidding/",
        "/procurement/2568/road-winner/", "/procurement/2568/road-contract/", "/procurement/2568/sign-invitation/",
        "/procurement/2568/unit-\(unit)/", "/purchases/68019000001/", "/purchases/68049000002/",
        "/purchases/68059000003/", "/purchases/2568/cleaning-winner/", "/purchases/2568/sign-invitation/",
        "/procurement/summary/2568/", "/procurement/summary/2568/04/", "/procurement/summary/2568/11/",
        "/procurement/summary/2570/11/", "/procurement/summary/2570/12/", "/procurement/list/2568/",
        "/procurement/list/2568/status-cancelled/", "/procurement/list/2567/", "/vendors/", "/vendors/0105563008656/",
        "/budget/2568/", "/budget/2568/ordinance/", "/budget/2568/half-year/", "/personnel/policy-2566/",
        "/personnel/policy-2568/",
        "/plans/integrity-2568/", "/plans/integrity-2568/2567/", "/plans/integrity-2568/2567/half-year/",
        "/plans/integrity-2568/2567/annual/", "/plans/integrity-2568/training/", "/complaints/",
        "/complaints/2567/", "/complaints/corruption/", "/documents/executives/", "/documents/contact/",
        "/documents/news-tax/",
        "/documents/news-tax-corrected/", "/documents/tax-news/", "/history/", "/search/", "/search/document/2568/",
        "/oit/", "/oit/2568/", "/oit/2568/o6/",
        "/data/", "/data/notices/", "/data/budget-programs/",
        "/about/", "/privacy/", "/accessibility/", "/sitemap/", "/404.html",
    ]

    @Test(arguments: addresses)
    func pageIsAsRecorded(address: String) throws {
        let day = try #require(CalendarDay(year: 2025, month: 1, day: 15))
        let site = try MemorySite(SampleRecords.all, after: [(day, SampleRecords.earlier)])
        try expectSnapshot(try site.html(address), Self.name(of: address))
    }

    @Test func eachRecordedPageIsCompared() throws {
        #expect(try recordedSnapshots() == Set(Self.addresses.map(Self.name)))
    }

    private static func name(of address: String) -> String {
        let name = address == "/" ? "home" : address.split(separator: "/").joined(separator: "_")
        return name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    }

    @Test func sampleRecordsAreSound() throws {
        let findings = try MemorySite(SampleRecords.all).findings
        #expect(findings.map(\.message.en) == [])
    }
}
