import Findings
import Foundation
import Testing

@testable import SiteBuilder

/// Content in which personal data stand at places that are marked: `⟦P701⟧1990100000002`. The numbers are nobody's, since
/// there is no office 99xx.
struct Leak: Sendable, CustomTestStringConvertible {
    let name: String
    /// By path below the content folder.
    let files: [String: String]
    /// What it nearly is.
    let nearMissOf: FindingCode?

    var testDescription: String { name }

    init(_ name: String, near: FindingCode? = nil, _ files: [String: String]) {
        self.name = name
        self.files = files
        nearMissOf = near
    }

    /// A document with a body.
    init(_ name: String, near: FindingCode? = nil, body: String) {
        self.init(name, near: near, ["documents/a.md": TestContent.document(body)])
    }

    /// A document with a text beside it.
    init(_ name: String, near: FindingCode? = nil, file: String, title: String = "เอกสาร", _ text: String) {
        let attachments = "attachments: [{file: \(file), title: \(title)}]"
        self.init(
            name, near: near,
            ["documents/a/index.md": TestContent.document(more: attachments), "documents/a/\(file)": text])
    }

    /// The files without their marks.
    var plain: [String: String] { files.mapValues { $0.replacing(/⟦P\d+⟧/, with: "") } }

    /// As «P701 documents/a.md:8:5».
    var expectations: Set<String> {
        var expectations: Set<String> = []
        for (path, text) in files {
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                var column = 0
                for part in line.split(separator: "⟦", omittingEmptySubsequences: false) {
                    guard let end = part.firstIndex(of: "⟧") else {
                        column += part.count
                        continue
                    }
                    expectations.insert("\(part[..<end]) \(path):\(number + 1):\(column + 1)")
                    column += part[part.index(after: end)...].count
                }
            }
        }
        return expectations
    }

    func content() throws -> TestContent { try TestContent(plain) }
}

extension TestContent {
    /// A document beside a record, from the folder of documents made for tests.
    static func document(_ name: String) throws -> Data {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Files")
        return try Data(contentsOf: folder.appending(path: name).standardizedFileURL)
    }

    /// A content folder with a record that hands out one such document.
    init(handingOut name: String, more: String = "", as copy: String? = nil) throws {
        let file = copy ?? name
        try self.init([
            "documents/a/index.md": Self.document(more: "attachments: [{file: \(file)}]\n\(more)"),
            "documents/a/\(file)": "",
        ])
        try Self.document(name).write(to: URL(filePath: root + "/documents/a/" + file))
    }

    func outcome(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildOutcome {
        var options = BuildOptions(content: root, today: .init(daysSince1970: 20_000))
        change(&options)
        return try await SiteBuild(options).check()
    }
}
