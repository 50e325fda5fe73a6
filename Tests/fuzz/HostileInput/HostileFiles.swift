import Markdown
import Records

/// The files beside a hostile record, of which one is a table that comes with it.
struct HostileFiles: FilesBeside {
    let table: [UInt8]

    static let names: Set<String> = ["plan.pdf", "photo.jpg", "lines.csv", "a b.pdf"]
    static let units = ["สำนักปลัด", "กองคลัง", "กองช่าง"]

    var isFolder: Bool { true }

    func file(_ path: String) -> RecordFile? {
        guard Self.names.contains(path) else { return nil }
        let size = path == "lines.csv" ? table.count : 100
        return RecordFile(path: path, size: size, sha256: String(repeating: "0", count: 64))
    }

    func contents(of path: String) -> [UInt8]? { path == "lines.csv" ? table : nil }
}

extension MarkdownContext {
    static func beside(_ names: Set<String>) -> MarkdownContext {
        MarkdownContext(
            address: "/documents/a/", folder: "documents/a", path: "documents/a/index.md", files: names)
    }
}
