import Foundation
import Glibc
import Ledger
import Testing

@testable import SiteBuilder

@Suite struct GzipTests {
    private static let text = Array(String(repeating: "ประกาศจัดซื้อจัดจ้าง\n", count: 200).utf8)

    @Test(arguments: ["index.html", "a/b.CSV", "data/x.jsonl", "assets/s.css", "robots.txt", "กก/ข.svg"])
    func textHasACopy(path: String) {
        #expect(Gzip.path(of: path) == path + ".gz")
    }

    @Test(arguments: ["tor.pdf", "list.xlsx", "a.gz", "_headers", "photo.png", "html"])
    func otherFilesHaveNone(path: String) {
        #expect(Gzip.path(of: path) == nil)
    }

    @Test func aCopyIsTheSameForEveryoneAndHoldsTheFile() throws {
        let copy = try #require(Gzip.compressed(Self.text))
        #expect(copy == Gzip.compressed(Self.text))
        // RFC 1952: two bytes that mark it, deflate, no name, no time.
        #expect(copy.prefix(8) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0])
        #expect(copy.count * 10 < Self.text.count)
        #expect(Gzip.holds(Self.text, copy))
    }

    @Test func anotherProgramReadsIt() throws {
        let site = try TestSite()
        let staging = try Publisher(output: site.output).begin()
        try staging.place(OutputFile(path: "index.html", content: .bytes(Self.text)), gzip: true)
        _ = try staging.swapIn()
        #expect(try run("gzip", ["-d", site.output + "/index.html.gz", "-c", "-t"]) == 0)
    }

    @Test func whatIsNotWholeOrOfAnotherFileHoldsNothing() throws {
        let copy = try #require(Gzip.compressed(Self.text))
        #expect(!Gzip.holds(Self.text, Array(copy.dropLast())))
        #expect(!Gzip.holds(Self.text, copy + [0]))
        #expect(!Gzip.holds(Array(Self.text.dropLast()), copy))
        #expect(!Gzip.holds(Self.text + [0], copy))
        #expect(!Gzip.holds([], copy))
        #expect(!Gzip.holds(Self.text, []))
        for index in copy.indices where index != 9 {
            var broken = copy
            broken[index] ^= 0x55
            // Of the header, only what says how to read on matters.
            if Gzip.holds(Self.text, broken) { #expect(4...8 ~= index, "byte \(index)") }
        }
    }

    @Test func whatWouldSaveLittleHasNoCopy() {
        var state: UInt64 = 2569
        let noise = (0..<4096).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 56)
        }
        #expect(Gzip.compressed(noise) == nil)
    }

    /// The copies of a site with a page, a short one, a table that was copied and a picture.
    private static func publish(_ site: TestSite, page: String, clean: Bool = false, gzip: Bool = true) throws
        -> PublishTally
    {
        let table = String(repeating: "ปี,บาท\r\n", count: 300)
        try site.write(table, to: "in/x.csv")
        let hash = SHA256Text.of(Array(table.utf8))
        let staging = try Publisher(output: site.output, clean: clean).begin()
        for file in [
            OutputFile(path: "index.html", content: .bytes(Array(TestSite.home.utf8) + Array(page.utf8))),
            OutputFile(path: "short.html", content: .bytes(Array("สั้น".utf8))),
            OutputFile(path: "a/x.csv", content: .copy(ofFileAt: site.top + "/in/x.csv", sha256: hash)),
            OutputFile(path: "a/x.png", content: .bytes([UInt8](repeating: 0, count: 4096))),
        ] { try staging.place(file, gzip: gzip) }
        return try staging.swapIn()
    }

    private static let page = String(repeating: "ยาว", count: 1000)

    @Test func longTextHasACopyBesideIt() throws {
        let site = try TestSite()
        #expect(try Self.publish(site, page: Self.page).written == 6)
        #expect(try site.list("public") == ["a", "index.html", "index.html.gz", "short.html"])
        #expect(try site.list("public/a") == ["x.csv", "x.csv.gz", "x.png"])
        #expect(try Self.publish(site, page: Self.page, gzip: false).removed == 2)
        #expect(try site.list("public/a") == ["x.csv", "x.png"])
    }

    @Test func anUnchangedCopyKeepsItsInodeAndTime() throws {
        let site = try TestSite()
        _ = try Self.publish(site, page: Self.page)
        for path in ["index.html.gz", "a/x.csv.gz"] { try site.age("public/" + path) }
        let kept = try site.status("public/a/x.csv.gz")
        let other = try site.status("public/index.html.gz")
        #expect(
            try Self.publish(site, page: Self.page + "กว่า")
                == PublishTally(written: 2, unchanged: 4, removed: 0, leftover: nil))
        #expect(try site.status("public/a/x.csv.gz").hasSameVersion(as: kept))
        #expect(try !site.status("public/index.html.gz").isSameFile(as: other))
        #expect(try Self.publish(site, page: Self.page + "กว่า", clean: true).written == 6)
    }

    /// A copy that somebody changed, or that is of a page as it was once, would be shown in the page's place.
    @Test(arguments: [nil, "เก่า", ""])
    func aCopyOfSomethingElseIsMadeAnew(other: String?) throws {
        let site = try TestSite()
        _ = try Self.publish(site, page: Self.page)
        let path = site.output + "/index.html.gz"
        let right = try #require(FileManager.default.contents(atPath: path))
        if let other {
            let bytes = other.isEmpty ? [] : Gzip.compressed(Array(String(repeating: other, count: 999).utf8)) ?? []
            try Data(bytes).write(to: URL(filePath: path))
        } else {
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
        }
        #expect(try Self.publish(site, page: Self.page).written == 1)
        #expect(FileManager.default.contents(atPath: path) == right)
        #expect(try site.status("public/index.html.gz").isRegular)
    }
}
