import Foundation
import Testing

/// The built program, run as its user would.
struct Program {
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    /// It is built into the folder of the test runner.
    static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "prongsai")

    /// Runs it to its end in a folder, without a terminal, in English unless the environment says otherwise.
    static func run(_ arguments: String..., in folder: URL, environment: [String: String] = [:]) throws -> Run {
        try run(arguments, in: folder, environment: environment)
    }

    static func run(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Run {
        try run(url, arguments, in: folder, environment: environment)
    }

    /// Runs a shell's script in which `$PRONGSAI` is the program; its status is the last command's.
    static func shell(_ script: String, in folder: URL) throws -> Run {
        try run(URL(filePath: "/bin/sh"), ["-c", script], in: folder, environment: ["PRONGSAI": url.path()])
    }

    /// What it writes to a terminal of a size in words of `stty`, by util-linux's `script`.
    static func onTerminal(
        _ words: String, size: String, in folder: URL, environment: [String: String] = [:]
    ) throws -> String {
        let command = "stty \(size) && '\(url.path())' \(words)"
        return try run(
            URL(filePath: "/usr/bin/script"), ["-qec", command, "/dev/null"], in: folder, environment: environment
        ).output
    }

    private static func run(
        _ executable: URL, _ arguments: [String], in folder: URL, environment: [String: String]
    ) throws -> Run {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1763683200"].merging(environment) { $1 }
        // Files rather than pipes, which would have to be emptied while it runs.
        let output = folder.appending(path: ".stdout-\(UUID().uuidString)")
        let errors = folder.appending(path: ".stderr-\(UUID().uuidString)")
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit, "the program crashed")
        return Run(
            status: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}

/// A temporary folder with a content folder in it, removed at the end.
final class Workplace {
    let url: URL

    init(_ files: [String: String] = [:]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "prongsai-\(UUID().uuidString)")
        try write(Self.siteFile, to: "content/site.yml")
        try write(Self.record, to: "content/documents/good.md")
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    static let siteFile = """
        name: องค์การบริหารส่วนตำบลทดสอบ
        type: อบต.
        district: อำเภอทดสอบ
        province: จังหวัดทดสอบ
        base_url: https://www.example.go.th
        units: [สำนักปลัด]
        contact: {address: หมู่ที่ 1 ตำบลทดสอบ}
        complaints: {general: {phone: 0-2000-0000}}
        """
    static let record = "---\ntitle: ข่าวทดสอบ\ndate: 2568-01-15\ntopic: news\n---\n\nเนื้อหา\n"
    static let badRecord = "---\ntitle: ข่าวทดสอบ\ndate: 2568-02-30\ntopic: news\n---\n\nเนื้อหา\n"
    static let doubtfulRecord = "---\ntitle: ข่าวทดสอบ\ndate: 2568-01-15\ntopic: news\n---\n\nประกาศ**(ร่าง)**นี้\n"

    func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url.appending(path: path).path()) }
}
