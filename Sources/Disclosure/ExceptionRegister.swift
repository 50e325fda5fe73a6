import Findings
import Records

/// An exception of a record, and the findings that it covers.
public struct UsedException: Sendable {
    public let record: RecordID
    public let exception: FindingException
    public let findings: [Finding]
}

/// The exceptions of all records, for telling which findings are meant.
struct ExceptionRegister {
    private struct Entry {
        let record: Record
        /// Its place in the record's list.
        let index: Int
        var findings: [Finding] = []

        var exception: FindingException { record.common.exceptions[index] }

        /// The files that it may be about. Where it is about people, a file that is added later is none of them.
        var files: [String] {
            if let file = exception.file { return [record.source.path(ofFileBeside: file)] }
            return exception.code.isAboutPeople ? [record.source.file] : record.allFiles
        }
    }

    private var entries: [Entry]
    /// By the files that they may be about, the entries.
    private var byFile: [String: [Int]] = [:]
    private let records: [Record]
    /// By the path of each file of a record, its path in the record's folder; nil for the record itself.
    private lazy var files = Dictionary(
        records.flatMap { record in
            [(record.source.file, nil)] + record.files.map { (record.source.path(ofFileBeside: $0.path), $0.path) }
        }
    ) { first, _ in first }

    init(_ records: [Record]) {
        self.records = records
        entries = records.flatMap { record in
            record.common.exceptions.indices.map { Entry(record: record, index: $0) }
        }
        for (number, entry) in entries.enumerated() {
            for file in entry.files { byFile[file, default: []].append(number) }
        }
    }

    /// What is left of the findings: those of which the record that they stand in does not say that they are meant, nor,
    /// where records disagree, any other of them.
    mutating func taking(_ findings: [Finding]) -> [Finding] {
        findings.filter { finding in
            let files = Set(([finding.place] + (finding.code.isMutual ? finding.related : [])).map(\.file))
            let covering = Set(files.flatMap { byFile[$0] ?? [] })
                .filter { entries[$0].exception.code == finding.code && finding.code.isExceptable }
            for number in covering { entries[number].findings.append(finding) }
            return covering.isEmpty
        }
    }

    /// Those that covered something, by record.
    var used: [UsedException] {
        entries.filter { !$0.findings.isEmpty }.map {
            UsedException(record: $0.record.id, exception: $0.exception, findings: $0.findings)
        }
    }

    /// The exceptions that covered nothing, but for those of withdrawn records, of which little is asked, and of drafts,
    /// which are not compared with other records yet.
    var idle: [Finding] {
        entries.filter {
            $0.findings.isEmpty && $0.record.common.withdrawn == nil && !$0.record.common.isDraft
        }.map {
            .idleException($0.exception.code, at: $0.record.place("exceptions", .index($0.index), "code"))
        }
    }

    /// The finding, with how to say that it is meant where that is possible.
    mutating func withWayOut(_ finding: Finding) -> Finding {
        guard finding.code.isExceptable else { return finding }
        guard finding.code.isAboutPeople else { return finding.withWayOut(file: nil) }
        // Of what belongs to no record nobody can say so.
        return files[finding.place.file].map { finding.withWayOut(file: $0) } ?? finding
    }
}

extension Record {
    /// Its own file, and those beside it, as findings name them.
    fileprivate var allFiles: [String] { [source.file] + files.map { source.path(ofFileBeside: $0.path) } }
}

extension Finding {
    fileprivate func withWayOut(file: String?) -> Finding {
        let (code, file) = (code.rawValue, file.map { "file: \($0), " } ?? "")
        let place = Bilingual(
            th: file.isEmpty ? "ในไฟล์นี้" : "ในไฟล์ .md ของรายการนี้",
            en: file.isEmpty ? "in this file" : "in the record's own file")
        return adding(
            toFix: Bilingual(
                th: "ถ้าตรวจแล้วถูกต้อง ใส่ exceptions: [{code: \(code), \(file)reason: เหตุผล}] \(place.th)",
                en: "if it is right as it is, say so \(place.en): exceptions: [{code: \(code), \(file)reason: why}]"))
    }

    fileprivate static func idleException(_ code: FindingCode, at place: Place) -> Finding {
        Finding(
            .idleException, at: place,
            message: Bilingual(
                th: "ไม่มีคำเตือน \(code.rawValue) ให้ยกเว้นแล้ว", en: "there is no \(code.rawValue) to except any more"),
            fix: Bilingual(th: "ลบข้อยกเว้นนี้ออก", en: "take this exception out"))
    }
}
