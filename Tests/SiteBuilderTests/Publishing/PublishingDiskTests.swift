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
