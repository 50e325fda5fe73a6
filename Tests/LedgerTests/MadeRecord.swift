import Records
import ThaiText

@testable import Ledger

/// Records out of texts, and states that stand for records.
enum Made {
    static let today = CalendarDay(daysSince1970: 20_000)

    /// A record of a text; nil where it is not whole.
    static func record(_ text: String, at path: String = "documents/a.md", files: [String] = []) -> Record? {
        guard let recordPath = RecordPath.read(path, file: path).value else { return nil }
        let beside = Files(names: Set(files))
        return RecordReader(units: ["กองคลัง"]).read(
            Array(text.utf8), path: recordPath, file: path, files: beside, names: beside.names
        ).record
    }

    static func id(_ text: String) -> RecordID {
        guard let id = RecordID(text) else { preconditionFailure("no id: \(text)") }
        return id
    }

    /// A record that says `text`, with files that hold what stands behind their names.
    static func state(
        _ path: String, _ text: String = "", withdrawn: Bool = false, movedFrom: [String] = [],
        files: [String: String] = [:]
    ) -> RecordState {
        RecordState(
            id: id(path), isWithdrawn: withdrawn, movedFrom: movedFrom.map(id),
            sha256: SHA256Text.of("\(path) \(text)".utf8),
            files: files.sorted { $0.key < $1.key }.map { PublishedFile(path: $0, sha256: SHA256Text.of($1.utf8)) })
    }

    private struct Files: FilesBeside {
        let names: Set<String>
        var isFolder: Bool { true }

        func file(_ path: String) -> RecordFile? {
            contents(of: path).map { RecordFile(path: path, size: $0.count, sha256: SHA256Text.of($0)) }
        }

        func contents(of path: String) -> [UInt8]? { names.contains(path) ? Array(path.utf8) : nil }
    }
}

extension LedgerBook {
    /// With what a build on a day adds, a number of days after the first.
    func adding(_ states: [RecordState], after days: Int = 0) throws -> LedgerBook {
        try update(states, after: days).book
    }

    func update(
        _ states: [RecordState], hidden: [String] = [], drafts: [String] = [], after days: Int = 0
    ) throws -> LedgerUpdate {
        try LedgerUpdate(
            self, states: states, hidden: Set(hidden.map(Made.id)),
            drafts: Dictionary(drafts.map { (Made.id($0), "\($0)/index.md") }) { first, _ in first },
            today: Made.today.adding(days: days), root: "content")
    }

    /// What its lines say, as «published documents/a», with «< documents/b» for what moved.
    var story: [String] {
        entries.map { entry in
            ([entry.event.rawValue, entry.id.path] + entry.movedFrom.map { "< \($0.path)" }).joined(separator: " ")
        }
    }

    /// Its lines without their ends.
    var lines: [String] { String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init) }
}
