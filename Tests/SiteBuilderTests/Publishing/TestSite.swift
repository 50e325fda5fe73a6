import Foundation
import Glibc
import Testing

@testable import SiteBuilder

/// A temporary folder with a site published in it, removed at the end.
final class TestSite: Sendable {
    let top: String
    var output: String { top + "/public" }

    init() throws {
        top = FileManager.default.temporaryDirectory.appending(path: "prongsai-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: top, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: top) }

    static let home = #"<meta name="generator" content="Prongsai"><h1>อบต.ตัวอย่าง</h1>"#

    /// Publishes files of these texts, and a home page unless one is among them.
    @discardableResult
    func publish(
        _ files: [String: String] = [:], clean: Bool = false, to output: String? = nil
    ) throws -> PublishTally {
        let staging = try Publisher(output: output ?? self.output, clean: clean).begin()
        do {
            for (path, text) in files.merging(["index.html": Self.home], uniquingKeysWith: { given, _ in given }) {
                _ = try staging.place(OutputFile(path: path, content: .bytes(Array(text.utf8))))
            }
            return try staging.swapIn()
        } catch {
            staging.discard()
            throw error
        }
    }

    func write(_ text: String, to path: String) throws {
        let url = URL(filePath: top + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: top + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What lies directly in a folder, sorted.
    func list(_ path: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: top + "/" + path).sorted()
    }

    func status(_ path: String) throws -> stat {
        var status = stat()
        try #require(lstat(top + "/" + path, &status) == 0, "\(path)")
        return status
    }

    /// Makes a file look an hour and a bit old, so that a rewrite shows in its time.
    func age(_ path: String) throws {
        let past = timespec(tv_sec: 1_700_000_000, tv_nsec: 123_456_789)
        try #require(utimensat(AT_FDCWD, top + "/" + path, [past, past], AT_SYMLINK_NOFOLLOW) == 0)
    }
}

/// Runs a program to its end and returns its status.
func run(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = try start(program, arguments)
    process.waitUntilExit()
    return process.terminationStatus
}

func start(_ program: String, _ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
}
