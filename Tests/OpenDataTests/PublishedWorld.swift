import Disclosure
import Foundation
import Ledger
import OpenData
import Records
import Testing
import ThaiText

/// A site after builds that follow each other, and what its feeds and twins tell.
struct PublishedWorld {
    private let disclosure: Disclosure

    /// What stood in the content on a day after the first: record files by path; a record with files is an `index.md`.
    struct Build {
        let day: Int
        let files: [String: String]

        init(_ day: Int, _ files: [String: String]) { (self.day, self.files) = (day, files) }
    }

    private struct Files: FilesBeside {
        let names: Set<String> = ["แบบ ก.pdf"]
        let isFolder = true
        func file(_ path: String) -> RecordFile? {
            names.contains(path) ? RecordFile(path: path, size: 12, sha256: String(repeating: "0", count: 64)) : nil
        }
        func contents(of path: String) -> [UInt8]? { nil }
    }

    /// `today` is the day of the last build unless it is made anew later.
    init(_ builds: [Build], today: Int? = nil) throws {
        let first = try #require(CalendarDay(year: 2025, month: 1, day: 15))
        var (ledger, records) = (LedgerBook(), [Record]())
        for build in builds {
            records = try build.files.sorted { $0.key < $1.key }.map(Self.record)
            ledger = try LedgerUpdate(
                ledger, states: records.map(RecordState.init), hidden: [], drafts: [:],
                today: first.adding(days: build.day), root: "content"
            ).book
        }
        let day = first.adding(days: today ?? builds.last?.day ?? 0)
        disclosure = Disclosure.relate(records, site: try .made(), today: day, ledger: ledger).0
    }

    private static func record(_ path: String, _ text: String) throws -> Record {
        let files: any FilesBeside = path.hasSuffix("/index.md") ? Files() : NoFiles()
        let reading = RecordReader(units: nil).read(
            Array(text.utf8), path: try #require(RecordPath.read(path, file: path).value), file: path, files: files,
            names: files is Files ? ["แบบ ก.pdf"] : [])
        return try #require(reading.record, "\(reading.findings.map(\.message.en))")
    }

    static func document(_ title: String = "กำหนดชำระภาษี", date: String = "2568-01-15", keys: String = "") -> String {
        "---\ntitle: \(title)\ndate: \(date)\ntopic: news\n\(keys)\n---\n"
    }

    func file(_ address: String) throws -> [UInt8] {
        try #require(allDataFiles(of: disclosure).first { $0.address == address }).bytes()
    }

    func feed(_ address: String = "/feed.xml") throws -> String {
        try String(decoding: file(address), as: UTF8.self)
    }

    func entries(_ address: String = "/feed.xml") throws -> [String] {
        Array(try feed(address).components(separatedBy: "<entry>")[1...])
    }

    /// The entry of the record that stands at an address.
    func entry(_ address: String) throws -> String {
        try #require(try entries().first { $0.contains("href=\"https://www.example.go.th\(address)\"/>") })
    }
}

extension String {
    /// The text of its first element of a name; empty where there is none.
    func element(_ name: String) -> String {
        guard let start = range(of: "<\(name)>"), let end = range(of: "</\(name)>") else { return "" }
        return String(self[start.upperBound..<end.lowerBound])
    }
}
