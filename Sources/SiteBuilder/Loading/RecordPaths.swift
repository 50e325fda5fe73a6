import Findings
import Records

/// A record file with the files that stand in its own folder.
struct AssignedRecord: Sendable {
    let path: RecordPath
    /// Relative to the record's folder.
    fileprivate(set) var files: [String] = []

    /// Reads the record and measures its files.
    func read(with reader: RecordReader, root: String) -> RecordReading {
        let file = "\(root)/\(path.path)"
        let folder = path.folder.map { FolderFiles(folder: "\(root)/\($0)", paths: files) }
        let beside: any FilesBeside = folder.map { $0 as any FilesBeside } ?? NoFiles()
        do throws(PublishError) {
            let open = try OpenFile.toCopy(file)
            guard open.size <= RecordReader.largestFile else {
                return RecordReading(record: nil, findings: [.oversizedFile(at: Place(file: file))], isDraft: false)
            }
            let reading = try reader.read(
                open.contents(), path: path, file: file, files: beside, names: folder?.names ?? [])
            return reading.adding(folder.map { Self.findings(on: $0, of: reading.record) } ?? [])
        } catch {
            return RecordReading(record: nil, findings: [.unreadableFile(at: Place(file: file))], isDraft: false)
        }
    }
}

extension AssignedRecord {
    /// What is wrong with the files that a record publishes.
    private static func findings(on files: FolderFiles, of record: Record?) -> [Finding] {
        guard let record, record.common.withdrawn == nil else { return [] }
        let findings = files.findings(on: record.files.map(\.path), as: .attachment)
        guard record.files.count > FileNameCheck.most else { return findings }
        return findings + [.tooManyFiles(record.files.count, at: record.source.whole)]
    }
}

extension RecordReading {
    /// The same with findings on its files; those of a draft stop nothing.
    fileprivate func adding(_ more: [Finding]) -> RecordReading {
        RecordReading(
            record: record, findings: findings + (isDraft ? more.map(\.asWarning) : more), isDraft: isDraft)
    }
}

enum RecordPaths {
    /// The record files with what belongs to them, and the files that belong to none.
    static func assign(
        _ listing: ContentListing, findings: inout [Finding]
    ) -> (records: [AssignedRecord], strays: [String]) {
        var records: [AssignedRecord] = []
        var byID: [RecordID: String] = [:]
        var ownerOfFolder: [String: Int] = [:]
        for path in listing.records {
            let file = "\(listing.root)/\(path)"
            let reading = RecordPath.read(path, file: file)
            findings += reading.findings
            guard let recordPath = reading.value else { continue }
            if let earlier = byID.updateValue(file, forKey: recordPath.id) {
                findings.append(.repeatedRecord(recordPath.id, at: Place(file: file), earlier: Place(file: earlier)))
                continue
            }
            if let folder = recordPath.folder { ownerOfFolder[folder] = records.count }
            records.append(AssignedRecord(path: recordPath))
        }
        var strays: [String] = []
        for path in listing.others {
            guard let (folder, owner) = nearestOwner(of: path, ownerOfFolder) else {
                strays.append(path)
                continue
            }
            records[owner].files.append(String(path.dropFirst(folder.count + 1)))
        }
        return (records, strays)
    }

    private static func nearestOwner(of path: String, _ owners: [String: Int]) -> (folder: String, owner: Int)? {
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if let owner = owners[String(folder)] { return (String(folder), owner) }
        }
        return nil
    }
}

extension Finding {
    static func repeatedRecord(_ id: RecordID, at place: Place, earlier: Place) -> Finding {
        Finding(
            .repeatedRecord, at: place,
            message: Bilingual(
                th: "มีสองไฟล์สำหรับที่อยู่ \(id.address)", en: "two files stand for the address \(id.address)"),
            fix: Bilingual(
                th: "เหลือไว้ไฟล์เดียว: เป็น .md หรือเป็นโฟลเดอร์ที่มี index.md อย่างใดอย่างหนึ่ง",
                en: "keep one of them: either the .md file or the folder with index.md"),
            related: [earlier])
    }

    static func unreadableFile(at place: Place) -> Finding {
        Finding(
            .unreadableFile, at: place,
            message: Bilingual(
                th: "เปิดอ่านไฟล์หรือโฟลเดอร์นี้ไม่ได้", en: "this file or folder cannot be opened for reading"),
            fix: Bilingual(
                th: "ขอสิทธิ์อ่านจากผู้ดูแลเครื่อง หรือคัดลอกมาใหม่", en: "ask for the right to read it, or copy it again"))
    }

    static func oversizedFile(at place: Place) -> Finding {
        Finding(
            .unreadableFile, at: place,
            message: Bilingual(
                th: "ไฟล์ใหญ่เกิน \(RecordReader.largestFile / 1024) KiB จึงไม่ได้อ่าน",
                en: "the file is larger than \(RecordReader.largestFile / 1024) KiB and was not read"),
            fix: Bilingual(th: "ย้ายข้อความยาวไปเป็นไฟล์แนบ", en: "move long text into an attachment"))
    }
}
