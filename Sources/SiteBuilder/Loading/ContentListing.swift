import Findings
import Glibc
import Records

/// The files of a content folder, by what they are; nothing is read yet. Names that begin with a dot are left alone.
struct ContentListing: Sendable {
    /// The content folder as the user typed it.
    let root: String
    /// Markdown files, as paths below the root, sorted.
    private(set) var records: [String] = []
    /// Other files in the folders of the kinds, as paths below the root, sorted.
    private(set) var others: [String] = []
    /// Files beside `site.yml`, without it.
    private(set) var besideSite: [String] = []
    /// Files of `static/`, as paths below it.
    private(set) var statics: [String] = []
    private(set) var findings: [Finding] = []

    /// Files at the top that are read for what they are.
    private static let known: Set<String> = ["site.yml", "ledger.jsonl"]

    /// Walks the folder; throws where it cannot be listed.
    init(root: String) throws(PublishError) {
        self.root = root
        try walk(Folder(resolving: root), below: [])
        records.sort()
        others.sort()
        besideSite.sort()
        statics.sort()
    }

    private mutating func walk(_ folder: Folder, below path: [String]) throws(PublishError) {
        for name in try folder.names().sorted(by: { $0.description < $1.description }) {
            let path = path + [name.description]
            if name.beginsWithDot {
                if path.count == 2, path.first == "static" { findings.append(.hostsFile(at: place(path))) }
                continue
            }
            guard let status = try folder.status(of: name) else { continue }
            if status.isFolder {
                if path == ["checklists"] { continue }
                try walk(folder.folder(name), below: path)
            } else if status.isRegular {
                sort(path)
            } else {
                findings.append(.linkedFile(at: place(path)))
            }
        }
    }

    private func place(_ path: [String]) -> Place { Place(file: root + "/" + path.joined(separator: "/")) }

    private mutating func sort(_ path: [String]) {
        let joined = path.joined(separator: "/")
        if path.first == "static", path.count > 1 {
            statics.append(path.dropFirst().joined(separator: "/"))
        } else if joined.hasSuffix(".md") {
            records.append(joined)
        } else if path.count == 1 {
            if !Self.known.contains(joined) { besideSite.append(joined) }
        } else {
            others.append(joined)
        }
    }
}

extension Finding {
    static func hostsFile(at place: Place) -> Finding {
        Finding(
            .strayFile, at: place,
            message: Bilingual(
                th: "ชื่อที่ขึ้นต้นด้วยจุดเป็นของเครื่องแม่ข่าย จึงไม่ได้คัดลอกจาก static",
                en: "names that begin with a dot are the host's, so this is not copied from static"),
            fix: Bilingual(
                th: "วางไว้ในโฟลเดอร์ที่เผยแพร่ (public) โดยตรง โปรแกรมจะเก็บไว้ให้ทุกครั้ง",
                en: "put it into the published folder (public) itself, where every build keeps it"))
    }

    static func linkedFile(at place: Place) -> Finding {
        Finding(
            .linkedFile, at: place,
            message: Bilingual(
                th: "นี่เป็นลิงก์หรือไฟล์พิเศษ ไม่ใช่ไฟล์ธรรมดา", en: "this is a link or a special file, not a plain one"),
            fix: Bilingual(
                th: "คัดลอกตัวไฟล์จริงมาไว้แทน", en: "put a copy of the file itself in its place"))
    }
}
