import Findings
import Glibc
import Ledger
import Records

/// The files of a content folder, by what they are; nothing is read yet. Names that begin with a dot are left alone.
struct ContentListing: Sendable {
    /// The content folder as the user typed it.
    let root: String
    /// Markdown files, as paths below the root, sorted.
    private(set) var records: [String] = []
    /// Other files in the folders of the kinds, as paths below the root, sorted.
    private(set) var others: [String] = []
    /// Whether `site.yml` is there.
    private(set) var hasSiteFile = false
    /// Whether there is a ledger.
    private(set) var hasLedger = false
    /// Files beside `site.yml`, without it and the ledger.
    private(set) var besideSite: [String] = []
    /// Files of `static/`, as paths below it.
    private(set) var statics: [String] = []
    /// Files of `checklists/`, as paths below the root, sorted.
    private(set) var checklists: [String] = []
    /// Folders that cannot be listed, as paths below the root: what is in them is not known.
    private(set) var unreadFolders: [String] = []
    private(set) var findings: [Finding] = []

    /// Walks the folder; throws where it cannot be listed.
    init(root: String) throws(PublishError) {
        self.root = root
        try walk(Folder(resolving: root), below: [])
        records.sort()
        others.sort()
        besideSite.sort()
        statics.sort()
        checklists.sort()
    }

    private mutating func walk(_ folder: Folder, below path: [String]) throws(PublishError) {
        for name in try folder.names().sorted(by: { $0.description < $1.description }) {
            let path = path + [name.description]
            if name.beginsWithDot {
                if path.count == 2, path.first == "static" { findings.append(.hostsFile(at: place(path))) }
                continue
            }
            guard name.isUTF8 else {
                findings.append(.badFileName(.init(th: "ไม่ใช่ UTF-8", en: "is not UTF-8"), at: place(path)))
                continue
            }
            guard let status = try folder.status(of: name) else { continue }
            if status.isFolder {
                do throws(PublishError) {
                    try walk(folder.folder(name), below: path)
                } catch {
                    // That the machine is short of something is no fault of the folder.
                    if case .system(_, let code) = error, [EMFILE, ENFILE, ENOMEM].contains(code) { throw error }
                    unreadFolders.append(path.joined(separator: "/"))
                    findings.append(.unreadableFile(at: place(path)))
                }
            } else if status.isRegular {
                sort(path)
            } else {
                findings.append(.linkedFile(at: place(path)))
            }
        }
    }

    /// What a file should be called that was surely meant as a record; nil where it was not.
    private static func recordName(of file: String) -> String? {
        let lowercased = file.lowercased()
        let ending = [".md.txt", ".markdown", ".md"].first(where: lowercased.hasSuffix)
        return ending.map { lowercased.dropLast($0.count) + ".md" }
    }

    private func place(_ path: [String]) -> Place { Place(file: root + "/" + path.joined(separator: "/")) }

    private mutating func sort(_ path: [String]) {
        let joined = path.joined(separator: "/")
        if path.first == "static", path.count > 1 {
            statics.append(path.dropFirst().joined(separator: "/"))
        } else if path.first == ChecklistPath.folder, path.count > 1 {
            checklists.append(joined)
        } else if joined.hasSuffix(".md") {
            records.append(joined)
        } else if let name = Self.recordName(of: path[path.count - 1]) {
            findings.append(.misnamedRecord(at: place(path), name: name))
        } else if path.count == 1 {
            switch joined {
            case "site.yml": hasSiteFile = true
            case LedgerBook.fileName: hasLedger = true
            default: besideSite.append(joined)
            }
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

    static func misnamedRecord(at place: Place, name: String) -> Finding {
        Finding(
            .strayFile, severity: .error, at: place,
            message: Bilingual(
                th: "ไฟล์นี้ดูเหมือนรายการ แต่ชื่อไม่ได้ลงท้ายด้วย .md จึงไม่ถูกอ่าน",
                en: "this looks like a record, but its name does not end in .md, so it is not read"),
            fix: Bilingual(th: "เปลี่ยนชื่อเป็น \(name)", en: "rename it to \(name)"))
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
