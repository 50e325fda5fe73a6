import Extraction
import Foundation
import Glibc
import Testing

@testable import SiteBuilder

@Suite struct TextCacheTests {
    private let site: TestSite
    private var folder: String { site.top + "/cache/texts" }
    private static let hash = String(repeating: "0a", count: 32)

    init() throws { site = try TestSite() }

    private static let text = ReadText(
        text: "หน้า\tแรก\n",
        marks: [
            .init(offset: 0, spot: TextSpot(place: .page(1))),
            .init(offset: 3, spot: TextSpot(place: .cell(sheet: "ก\tข%\n", column: 2, row: 7), isHidden: true)),
            .init(offset: 4, spot: TextSpot(place: .inside("a.docx", .inside("b", .slideNotes(3))))),
            .init(offset: 5, spot: TextSpot(place: .aroundSheet(nil))),
            .init(offset: 5, spot: TextSpot(place: .aroundSheet(""))),
        ]
            + [
                .whole, .line(3), .paragraph(2), .header, .footer, .footnote, .comment, .deletion, .slide(4),
                .property("x"), .part("y"),
            ]
            .map { ReadText.Mark(offset: 9, spot: TextSpot(place: $0)) },
        gaps: [.pagesWithoutText([2, 3], of: 4), .picture, .embedded("a/b.bin"), .legacyOffice, .timedOut(20)])

    private func cache(version: String = "1", capacity: Int = 1 << 20) throws -> TextCache {
        try #require(TextCache(folder: folder, version: version, capacity: capacity))
    }

    @Test func whatIsKeptIsFound() throws {
        #expect(try cache().text(of: Self.hash) == nil)
        try cache().keep(Self.text, of: Self.hash)
        #expect(try cache().text(of: Self.hash) == Self.text)
        try cache().keep(ReadText(), of: Self.hash)
        #expect(try cache().text(of: Self.hash) == ReadText())
    }

    @Test func nobodyElseMayReadIt() throws {
        try cache().keep(Self.text, of: Self.hash)
        for path in [folder, folder + "/" + Self.hash] {
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(try #require(mode) & 0o077 == 0)
        }
    }

    @Test func anotherVersionFindsNothing() throws {
        try cache().keep(Self.text, of: Self.hash)
        #expect(try cache(version: "2").text(of: Self.hash) == nil)
    }

    @Test func aTornOrAlteredEntryIsNone() throws {
        try cache().keep(Self.text, of: Self.hash)
        let path = folder + "/" + Self.hash
        let whole = try Data(contentsOf: URL(filePath: path))
        for count in stride(from: 0, to: whole.count, by: 7) {
            try whole.prefix(count).write(to: URL(filePath: path))
            #expect(try cache().text(of: Self.hash) == nil)
        }
        for index in whole.indices {
            var altered = whole
            altered[index] ^= 1
            try altered.write(to: URL(filePath: path))
            #expect(try cache().text(of: Self.hash) == nil)
        }
        // Another file's entry is none either.
        try whole.write(to: URL(filePath: folder + "/" + String(repeating: "1", count: 64)))
        #expect(try cache().text(of: String(repeating: "1", count: 64)) == nil)
    }

    @Test func aFolderThatOthersMayWriteToIsNotUsed() throws {
        _ = try cache()
        chmod(folder, 0o777)
        #expect(TextCache(folder: folder) == nil)
        #expect(TextCache(folder: "relative/folder") == nil)
        #expect(TextCache(folder: "/dev/null/cache") == nil)
    }

    @Test func whereNothingCanBeWrittenNothingHappens() throws {
        let cache = try cache()
        try FileManager.default.removeItem(atPath: folder)
        cache.keep(Self.text, of: Self.hash)
        cache.prune()
        #expect(cache.text(of: Self.hash) == nil)
    }

    @Test func theOldestEntriesAreDropped() throws {
        let cache = try cache(capacity: 20_000)
        let long = ReadText(text: String(repeating: "x", count: 1000), marks: [], gaps: [])
        for number in 0..<30 {
            let name = String(format: "%064d", number)
            cache.keep(long, of: name)
            let day = Date(timeIntervalSince1970: 1_700_000_000 + Double(number) * 86_400)
            try FileManager.default.setAttributes([.modificationDate: day], ofItemAtPath: folder + "/" + name)
        }
        cache.prune()
        let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(left.last == String(format: "%064d", 29) && left.count < 10 && !left.isEmpty)
        #expect(left == (30 - left.count..<30).map { String(format: "%064d", $0) })
    }

    @Test func aFileThatIsKnownIsNotReadAgain() async throws {
        let content = try TestContent(handingOut: "people.pdf")
        let first = try await content.outcome { $0.textCache = folder }
        #expect(first.findings.map(\.code) == [.personsID])
        // Without its program a PDF can only be known from before.
        let again = try await content.outcome { ($0.textCache, $0.pdfTool) = (folder, "no-such-program") }
        #expect(again.findings == first.findings)
        let clean = try await content.outcome { $0.pdfTool = "no-such-program" }
        #expect(clean.findings.map(\.code) == [.uncheckableFile])
    }

    /// What failed for want of something on this machine is tried again.
    @Test func aFailureIsNotKept() async throws {
        let content = try TestContent(handingOut: "people.pdf")
        _ = try await content.outcome { ($0.textCache, $0.pdfTool) = (folder, "no-such-program") }
        #expect(try await content.outcome { $0.textCache = folder }.findings.map(\.code) == [.personsID])
    }
}
