import Findings
import Foundation
import Records
import Testing

@testable import SiteBuilder

/// The lists that an organisation keeps in `content/checklists/`.
@Suite struct ChecklistLoadingTests {
    private static let list = """
        item,group,group_title,title,topic,period
        O1,9.1,ข้อมูลพื้นฐาน,ข่าวของเรา,news,current

        """

    /// A content folder with these files, whose site publishes these years' lists.
    private static func content(_ files: [String: String], publishing years: String) throws -> TestContent {
        let content = try TestContent(files)
        try content.write(TestContent.siteFile + "\nchecklists: [\(years)]\n", to: "site.yml")
        return content
    }

    private static func lists(_ content: TestContent) throws -> [Int: Checklist] {
        let lists = ContentChecklists(try ContentListing(root: content.root)).lists
        return Dictionary(uniqueKeysWithValues: lists.map { ($0.year.buddhistYear, $0) })
    }

    @Test func withoutAListOfItsOwnTheOnesThatAreShippedCount() throws {
        let lists = try Self.lists(TestContent())
        #expect(lists.keys.sorted() == [2565, 2566, 2567, 2568, 2569])
        #expect(lists.values.allSatisfy { !$0.isOwn })
    }

    @Test func anOwnListReplacesTheOneOfItsYearOrAddsAYear() async throws {
        let content = try Self.content(
            ["checklists/2569.csv": Self.list, "checklists/2570.csv": Self.list], publishing: "2568, 2569, 2570")
        let lists = try Self.lists(content)
        #expect(lists.keys.sorted() == [2565, 2566, 2567, 2568, 2569, 2570])
        #expect(lists[2569]?.isOwn == true && lists[2569]?.items.map(\.title) == ["ข่าวของเรา"])
        #expect(lists[2570]?.isOwn == true && lists[2570]?.items.count == 1)
        #expect(lists[2568]?.isOwn == false && lists[2568]?.items.count == 28)
        #expect(try await content.findings() == [])
    }

    @Test func anOwnListDecidesWhatTheSiteShows() async throws {
        let content = try Self.content(["checklists/2569.csv": Self.list], publishing: "2569")
        #expect(try await content.publish().tally != nil)
        #expect(content.site.read("public/oit/2569/checklist-2569.csv")?.contains("ข่าวของเรา") == true)
        #expect(content.site.read("public/oit/2569/o1/index.html")?.contains("ข่าวของเรา") == true)
        #expect(content.site.read("public/oit/2569/o2/index.html") == nil)
        #expect(content.site.read("public/checklists/2569.csv") == nil)
    }

    @Test func whatIsHandedOutCanBeTakenAsOnesOwn() async throws {
        let content = try Self.content([:], publishing: "2568")
        _ = try await content.publish()
        let shipped = try #require(content.site.read("public/oit/2568/checklist-2568.csv"))
        try content.write(shipped, to: "checklists/2568.csv")
        #expect(try await content.publish().findings.isEmpty)
        #expect(content.site.read("public/oit/2568/checklist-2568.csv") == shipped)
    }

    /// A list of the program's is never shown in the place of one that is broken.
    @Test func aBrokenListStopsTheSiteAndIsNotUnknownToIt() async throws {
        let content = try Self.content(
            ["checklists/2569.csv": Self.list + "O1,9.1,ข้อมูลพื้นฐาน,ข,newss,current\n", "checklists/2570.csv": "x\n"],
            publishing: "2569, 2570")
        #expect(
            try await content.findings() == [
                "P327 checklists/2569.csv", "P128 checklists/2569.csv", "P103 checklists/2570.csv",
            ])
        #expect(try await content.publish().tally == nil)
        let lists = ContentChecklists(try ContentListing(root: content.root))
        #expect(lists.lists.map(\.year.buddhistYear) == [2565, 2566, 2567, 2568])
        #expect(lists.unread.map(\.buddhistYear).sorted() == [2569, 2570])
    }

    /// The list's own mistake is reported, and not that its pages are not there.
    @Test func linksToTheItemsOfABrokenListAreNoFindings() async throws {
        let content = try Self.content(
            [
                "checklists/2569.csv": "x\n",
                "documents/a.md": TestContent.document("[ข้อ 1](/oit/2569/o1/) [ข้อ 2](/oit/2577/o1/)"),
            ], publishing: "2569")
        #expect(try await content.findings() == ["P103 checklists/2569.csv", "P203 documents/a.md"])
    }

    @Test func aYearWithoutAListIsToldWhereOneGoes() async throws {
        let content = try Self.content(["checklists/2570.csv": Self.list], publishing: "2570, 2571")
        let finding = try #require(try await content.check().findings.first)
        #expect(finding.code == .unknownChoice)
        #expect((finding.place.line, finding.place.column) == (9, 20))
        #expect(finding.fix.th.contains("2565, 2566, 2567, 2568, 2569, 2570"))
        #expect(finding.fix.th.contains("\(content.root)/checklists/2571.csv"))
    }

    @Test(arguments: [
        ("๒๕๗๐.csv", "2570"), ("2570.CSV", "2570"), ("oit-2570.csv", "2570"), ("2027.csv", "2570"),
        ("2570/2570.csv", "2570"),
        ("2570/list.csv", "2570"), ("2570.csv.csv", "2570"), ("2701.csv", ""), ("list.csv", ""), ("2570.xlsx", "2570"),
        ("02570.csv", ""),
    ])
    func aListOfAnotherNameIsToldItsOwn(name: String, year: String) async throws {
        let content = try TestContent(["checklists/\(name)": Self.list])
        let findings = try await content.check().findings
        #expect(findings.map(\.code) == [.strayFile])
        #expect(findings.first?.severity == .error)
        #expect(findings.first?.place.file == "\(content.root)/checklists/\(name)")
        #expect(findings.first?.fix.th.contains("checklists/\(year.isEmpty ? "2570" : year).csv") == true)
    }

    @Test func aFileThatIsNoListIsAWarning() async throws {
        let content = try TestContent(["checklists/คู่มือ.pdf": "x", "checklists/.2570.csv.swp": "x"])
        let findings = try await content.check().findings
        #expect(findings.map(\.code) == [.strayFile])
        #expect(findings.map(\.severity) == [.warning])
    }

    @Test func aLinkIsRefused() async throws {
        let content = try TestContent(["checklists/2570.csv": Self.list])
        try FileManager.default.createSymbolicLink(
            atPath: content.root + "/checklists/2571.csv", withDestinationPath: content.root + "/checklists/2570.csv")
        #expect(try await content.findings() == ["P013 checklists/2571.csv"])
    }

    @Test func aListThatIsTooLargeIsNotRead() async throws {
        let content = try TestContent(["checklists/2570.csv": String(repeating: "x", count: Checklist.largestFile + 1)])
        #expect(try await content.findings() == ["P016 checklists/2570.csv"])
    }
}
