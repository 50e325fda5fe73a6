import Templates
import Testing

/// One page of every kind, whole: a change of a template shows as a difference of its HTML.
struct SnapshotTests {
    private static let addresses = [
        "/", "/basic/", "/administration/", "/budget/", "/personnel/", "/integrity/", "/procurement/",
        "/procurement/2568/",
        "/procurement/2567/", "/procurement/2568/stage-winner/", "/procurement/2568/method-e-bidding/",
        "/procurement/2568/road-winner/", "/procurement/2568/road-contract/", "/procurement/2568/sign-invitation/",
        "/budget/2568/ordinance/", "/budget/2568/half-year/", "/personnel/policy-2566/", "/personnel/policy-2568/",
        "/plans/integrity-2568/", "/plans/integrity-2568/2567/", "/plans/integrity-2568/training/", "/complaints/",
        "/complaints/2567/", "/documents/executives/", "/documents/contact/", "/documents/news-tax/",
        "/documents/news-tax-corrected/", "/about/", "/privacy/", "/accessibility/", "/sitemap/", "/404.html",
    ]

    @Test(arguments: addresses)
    func pageIsAsRecorded(address: String) throws {
        let name = address == "/" ? "home" : address.split(separator: "/").joined(separator: "_")
        let html = try MemorySite(SampleRecords.all).html(address)
        try expectSnapshot(html, name.hasSuffix(".html") ? String(name.dropLast(5)) : name)
    }

    @Test func sampleRecordsAreSound() throws {
        let findings = try MemorySite(SampleRecords.all).findings
        #expect(findings.map(\.message.en) == [])
    }
}
