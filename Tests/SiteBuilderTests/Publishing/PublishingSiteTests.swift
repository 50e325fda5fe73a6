import Foundation
import Glibc
import Testing

@testable import SiteBuilder

@Suite struct PublishingSiteTests {
    @Test func aNewSite() throws {
        let site = try TestSite()
        let tally = try site.publish(["a/b/index.html": "ก", "a/c.css": "", "404.html": "x"])
        #expect(tally == PublishTally(written: 4, unchanged: 0, removed: 0, leftover: nil))
        #expect(try site.list() == ["public"])
        #expect(try site.list("public") == ["404.html", "a", "index.html"])
        #expect(site.read("public/a/b/index.html") == "ก")
        #expect(site.read("public/a/c.css") == "")
    }

    @Test func foldersAboveTheOutputAreMade() throws {
        let site = try TestSite()
        try site.publish(to: site.top + "/out/เว็บ/public//")
        #expect(site.read("out/เว็บ/public/index.html") == TestSite.home)
    }

    @Test func modesFollowTheUmask() throws {
        let site = try TestSite()
        try site.publish(["a/x.html": "x"])
        let mask = umask(0)
        umask(mask)
        #expect(try site.status("public/a/x.html").st_mode & 0o777 == 0o666 & ~mask)
        #expect(try site.status("public/a").st_mode & 0o777 == 0o777 & ~mask)
    }

    @Test func anUnchangedFileKeepsItsInodeAndTime() throws {
        let site = try TestSite()
        let long = String(repeating: "ยาว", count: 100_000)
        try site.publish(["a/same.html": long, "changed.html": "1", "longer.html": "1", "empty": ""])
        for path in ["a/same.html", "changed.html", "longer.html", "empty"] { try site.age("public/" + path) }
        let same = try site.status("public/a/same.html")
        let changed = try site.status("public/changed.html")

        let tally = try site.publish(["a/same.html": long, "changed.html": "2", "longer.html": "11", "empty": ""])
        #expect(tally == PublishTally(written: 2, unchanged: 3, removed: 0, leftover: nil))
        #expect(try site.status("public/a/same.html").hasSameVersion(as: same))
        #expect(try site.status("public/a/same.html").st_nlink == 1)
        #expect(try !site.status("public/changed.html").isSameFile(as: changed))
        #expect(try site.status("public/changed.html").st_mtim.tv_sec > 1_700_000_000)
        #expect(site.read("public/changed.html") == "2")
        #expect(site.read("public/longer.html") == "11")
    }

    @Test func aDifferenceInTheLastByteOfALongFileIsSeen() throws {
        let site = try TestSite()
        let long = String(repeating: "x", count: 400_000)
        try site.publish(["a": long + "1"])
        #expect(try site.publish(["a": long + "2"]).written == 1)
        #expect(site.read("public/a") == long + "2")
    }

    @Test func cleanWritesEverythingAnew() throws {
        let site = try TestSite()
        try site.publish(["a": "1", "gone": "1"])
        try site.write("host", to: "public/.htaccess")
        let before = try site.status("public/a")
        let tally = try site.publish(["a": "1"], clean: true)
        #expect(tally == PublishTally(written: 2, unchanged: 0, removed: 1, leftover: nil))
        #expect(try !site.status("public/a").isSameFile(as: before))
        #expect(site.read("public/.htaccess") == "host")
    }

    @Test func removedPagesDisappearAndAreCounted() throws {
        let site = try TestSite()
        try site.publish(["a/1.html": "1", "a/2.html": "2", "b/c/3.html": "3", "file": "x"])
        let tally = try site.publish(["a/1.html": "1", "file/index.html": "x"])
        #expect(tally == PublishTally(written: 1, unchanged: 2, removed: 3, leftover: nil))
        #expect(try site.list("public") == ["a", "file", "index.html"])
        #expect(try site.list("public/a") == ["1.html"])
    }

    @Test func aFolderCanBecomeAFile() throws {
        let site = try TestSite()
        try site.publish(["a/1.html": "1"])
        #expect(try site.publish(["a": "1"]) == PublishTally(written: 1, unchanged: 1, removed: 1, leftover: nil))
        #expect(site.read("public/a") == "1")
    }

    @Test func aLinkInTheOldSiteIsReplacedByAFile() throws {
        let site = try TestSite()
        try site.publish(["a": "same"])
        try site.write("same", to: "elsewhere")
        try FileManager.default.removeItem(atPath: site.output + "/a")
        try FileManager.default.createSymbolicLink(atPath: site.output + "/a", withDestinationPath: "../elsewhere")
        #expect(try site.publish(["a": "same"]).written == 1)
        #expect(try site.status("public/a").isRegular)
        #expect(site.read("elsewhere") == "same")
    }

    @Test func publishFillsAndSwaps() async throws {
        let site = try TestSite()
        let tally = try await Publisher(output: site.output).publish { staging in
            _ = try staging.place(OutputFile(path: "index.html", content: .bytes(Array(TestSite.home.utf8))))
        }
        #expect(tally.written == 1)
        #expect(site.read("public/index.html") == TestSite.home)
    }

    @Test func aFailureWhileFillingLeavesTheOldSite() async throws {
        struct Failure: Error {}
        let site = try TestSite()
        try site.publish(["a": "old"])
        await #expect(throws: Failure.self) {
            try await Publisher(output: site.output).publish { staging in
                _ = try staging.place(OutputFile(path: "a", content: .bytes(Array("new".utf8))))
                throw Failure()
            }
        }
        #expect(site.read("public/a") == "old")
        #expect(try site.list() == ["public"])
    }

    @Test func nothingHappensAfterTheEnd() throws {
        let site = try TestSite()
        try site.publish()
        let staging = try Publisher(output: site.output).begin()
        staging.discard()
        #expect(throws: PublishError.finished(path: site.output)) { try staging.swapIn() }
        let other = try Publisher(output: site.output).begin()
        staging.discard()
        #expect(try site.list() == [".public.lock", ".public.new", "public"])
        other.discard()
        #expect(try site.list() == ["public"])
    }

    @Test func aSymbolicLinkIsFollowedAndStays() throws {
        let site = try TestSite()
        try site.write(TestSite.home, to: "disk/www/index.html")
        try FileManager.default.createSymbolicLink(atPath: site.output, withDestinationPath: "disk/www")
        #expect(try site.publish(["a": "1"]) == PublishTally(written: 1, unchanged: 1, removed: 0, leftover: nil))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site.output) == "disk/www")
        #expect(site.read("disk/www/a") == "1")
        #expect(try site.list("disk") == ["www"])
    }
}
