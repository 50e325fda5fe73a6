import Foundation
import Glibc
import Testing

@testable import SiteBuilder

/// A small file system in memory, unmounted at the end.
private final class SmallDisk {
    let path: String

    init?(at path: String, kilobytes: Int) {
        self.path = path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard (try? run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])) == 0 else { return nil }
    }

    deinit { _ = try? run("umount", [path]) }

    /// Leaves no room for another byte.
    func fill() throws {
        let descriptor = open(path + "/filler", O_WRONLY | O_CREAT, 0o644)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let page = [UInt8](repeating: 7, count: 4096)
        while write(descriptor, page, page.count) > 0 {}
        try #require(errno == ENOSPC)
    }

    func makeRoom() throws { try FileManager.default.removeItem(atPath: path + "/filler") }

    static let isAllowed = {
        guard geteuid() == 0, let site = try? TestSite() else { return false }
        return SmallDisk(at: site.top + "/disk", kilobytes: 64) != nil
    }()
}

@Suite(.enabled(if: SmallDisk.isAllowed, "needs the right to mount a tmpfs"))
struct PublishingDiskTests {
    @Test func aFullDiskLeavesTheOldSite() throws {
        let site = try TestSite()
        let disk = try #require(SmallDisk(at: site.top + "/disk", kilobytes: 256))
        let output = disk.path + "/public"
        try site.publish(["a": "old"], to: output)
        let error = #expect(throws: PublishError.self) {
            try site.publish(["a": "new", "big": String(repeating: "x", count: 1_000_000)], to: output)
        }
        #expect(error == .system(path: disk.path + "/.public.new/big", errno: ENOSPC))
        #expect(error?.message.th.contains("พื้นที่ดิสก์เต็ม") == true)
        #expect(site.read("disk/public/a") == "old")
        #expect(try site.list("disk") == ["public"])
        #expect(try site.publish(["a": "new"], to: output).written == 1)
    }

    @Test func aDiskThatIsFullAlreadyLeavesTheOldSite() throws {
        let site = try TestSite()
        let disk = try #require(SmallDisk(at: site.top + "/disk", kilobytes: 256))
        try site.publish(["a": "old"], to: disk.path + "/public")
        try disk.fill()
        let error = #expect(throws: PublishError.self) { try site.publish(["a": "new"], to: disk.path + "/public") }
        #expect(error?.message.th.contains("พื้นที่ดิสก์เต็ม") == true)
        #expect(site.read("disk/public/a") == "old")
        #expect(try site.list("disk") == ["filler", "public"])
    }

    @Test func aFullDiskUnderTheContentLeavesTheOldSiteOnAnother() async throws {
        let content = try TestContent()
        let disk = try #require(SmallDisk(at: content.root, kilobytes: 256))
        try content.write(TestContent.siteFile, to: "site.yml")
        try content.write(TestContent.document("เนื้อหา"), to: "documents/a.md")
        _ = try await content.publish()
        let old = content.ledger
        try content.write(TestContent.document("เนื้อหา"), to: "documents/b.md")
        try disk.fill()
        let error = await #expect(throws: PublishError.self) { try await content.publish() }
        #expect(error == .unwritableLedger(path: content.root + "/ledger.jsonl", errno: ENOSPC))
        #expect(content.ledger == old)
        #expect(content.site.read("public/documents/b/index.html") == nil)
        #expect(try content.site.list() == ["content", "public"])
        #expect(try content.site.list("content") == ["documents", "filler", "ledger.jsonl", "site.yml"])
        try disk.makeRoom()
        try await nextBuildPublishes(content)
    }

    @Test func aReadOnlyDiskUnderTheContentStopsOnlyWhatIsNew() async throws {
        let content = try TestContent()
        let disk = try #require(SmallDisk(at: content.root, kilobytes: 256))
        try content.write(TestContent.siteFile, to: "site.yml")
        try content.write(TestContent.document("เนื้อหา"), to: "documents/a.md")
        _ = try await content.publish()
        try #require(try run("mount", ["-o", "remount,ro", disk.path]) == 0)
        #expect(try await content.publish().tally?.written == 0)
        try #require(try run("mount", ["-o", "remount,rw", disk.path]) == 0)
        try content.write(TestContent.document("เนื้อหา"), to: "documents/b.md")
        try #require(try run("mount", ["-o", "remount,ro", disk.path]) == 0)
        await #expect(throws: PublishError.unwritableLedger(path: content.root + "/ledger.jsonl", errno: EROFS)) {
            try await content.publish()
        }
        #expect(content.site.read("public/documents/b/index.html") == nil)
        try #require(try run("mount", ["-o", "remount,rw", disk.path]) == 0)
        try await nextBuildPublishes(content)
    }

    private func nextBuildPublishes(_ content: TestContent) async throws {
        #expect(try await content.publish().tally?.ledgerError == nil)
        #expect(content.site.read("public/documents/b/index.html") != nil)
        #expect(content.ledger == content.site.read("public/data/ledger.jsonl"))
        #expect(content.ledger?.split(separator: "\n").count == 2)
    }

    @Test func aMountPointIsRefused() throws {
        let site = try TestSite()
        let disk = try #require(SmallDisk(at: site.output, kilobytes: 64))
        #expect(throws: PublishError.mountPoint(path: disk.path)) { try site.publish() }
        #expect(try site.list() == ["public"])
    }

    @Test func aHostsFolderOnAnotherDiskStopsTheSwap() throws {
        let site = try TestSite()
        try site.publish(["a": "old"])
        let disk = try #require(SmallDisk(at: site.output + "/.well-known", kilobytes: 64))
        try site.write("token", to: "public/.well-known/x")
        #expect(throws: PublishError.otherFileSystem(path: disk.path)) { try site.publish(["a": "new"]) }
        #expect(site.read("public/a") == "old")
        #expect(site.read("public/.well-known/x") == "token")
        #expect(try site.list() == ["public"])
    }

    @Test func anOldSiteThatCannotBeRemovedIsReported() throws {
        let site = try TestSite()
        try site.publish(["a": "old", "docs/x": "x"])
        let disk = try #require(SmallDisk(at: site.output + "/docs", kilobytes: 64))
        let tally = try site.publish(["a": "new"])
        #expect(tally.leftover == .system(path: site.top + "/.public.new/docs", errno: EBUSY))
        #expect(site.read("public/a") == "new")
        #expect(disk.path == site.output + "/docs")
        _ = try run("umount", [site.top + "/.public.new/docs"])
        #expect(try site.publish(["a": "new"]).leftover == nil)
        #expect(try site.list() == ["public"])
    }
}
