import Findings

/// What the path of a record file says: its id, its kind, and whether it has a folder of its own.
public struct RecordPath: Sendable {
    /// Below content, such as `procurement/2568/road-moo-3/index.md`.
    public let path: String
    public let id: RecordID
    public let kind: RecordKind
    /// The record's own folder below content; nil for a file that is a record by itself.
    public let folder: String?

    /// Reads a path below content that ends in `.md`, or says what is wrong with it.
    public static func read(_ path: String, file: String) -> Reading<RecordPath> {
        let place = Place(file: file)
        guard let kind = RecordKind.of(path: path) else {
            return Reading(value: nil, findings: [.unknownFolder(path, at: place)])
        }
        var steps = path.dropLast(3).split(separator: "/", omittingEmptySubsequences: false)
        let ownsFolder = steps.last.map { $0 == kind.indexName } ?? false
        if ownsFolder { steps.removeLast() }
        let folder = steps.joined(separator: "/")
        if let bad = steps.first(where: { !RecordID.isSlug($0) }) {
            return Reading(value: nil, findings: [.badSlug(String(bad), at: place)])
        }
        guard let id = RecordID(folder) else {
            return Reading(value: nil, findings: [.recordWithoutName(folder, at: place)])
        }
        return Reading(
            value: RecordPath(path: path, id: id, kind: kind, folder: ownsFolder ? folder : nil), findings: [])
    }
}

extension Finding {
    static func unknownFolder(_ path: String, at place: Place) -> Finding {
        let folders = Set(RecordKind.all.map(\.folder)).sorted().map { $0 + "/" }.joined(separator: ", ")
        return Finding(
            .unknownFolder, at: place,
            message: Bilingual(
                th: "ไฟล์ «\(path)» ไม่ได้อยู่ในโฟลเดอร์ของรายการชนิดใด",
                en: "«\(path)» is in the folder of no kind of record"),
            fix: Bilingual(
                th: "ย้ายไปไว้ในโฟลเดอร์ใดโฟลเดอร์หนึ่งต่อไปนี้: \(folders)", en: "move it into one of \(folders)"))
    }

    static func recordWithoutName(_ folder: String, at place: Place) -> Finding {
        Finding(
            .badSlug, at: place,
            message: Bilingual(
                th: "รายการนี้ยังไม่มีชื่อ: index.md ต้องอยู่ในโฟลเดอร์ของรายการ",
                en: "the record has no name: index.md stands in a folder of the record's own"),
            fix: Bilingual(
                th: "ย้ายไปเป็น \(folder)/ชื่อรายการ/index.md หรือ \(folder)/ชื่อรายการ.md (ชื่อใช้ a–z, 0–9 และ -)",
                en: "move it to \(folder)/its-name/index.md or \(folder)/its-name.md"))
    }

    static func badSlug(_ name: String, at place: Place) -> Finding {
        Finding(
            .badSlug, at: place,
            message: Bilingual(
                th: "ชื่อ «\(name)» ใช้เป็นที่อยู่บนเว็บไม่ได้", en: "«\(name)» cannot stand in an address"),
            fix: Bilingual(
                th: "ตั้งชื่อไฟล์และโฟลเดอร์ด้วย a–z, 0–9 และ - เท่านั้น เช่น road-moo-3.md (ชื่อไทยอยู่ใน title)",
                en: "name files and folders with a–z, 0–9 and - only, such as road-moo-3.md (Thai belongs in title)"))
    }
}
