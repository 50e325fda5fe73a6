import Findings
import Markdown
import Records
import Testing
import ThaiText

/// A record file, or `site.yml`, with marks where its findings must stand.
struct Fixture: Sendable, CustomTestStringConvertible {
    let name: String
    /// Below the content folder.
    let path: String
    /// The mistake that it nearly makes.
    let nearMissOf: FindingCode?
    let bytes: [UInt8]
    let files: FilesInMemory
    /// Of an import: the day of rows that have none.
    var day: CalendarDay?
    var expectations: Set<Marked.Expectation>

    var testDescription: String { name }

    /// `files` are texts beside the record, which may have marks too; `whole` are findings about a file as a whole, by
    /// its path below the content folder.
    init(
        _ name: String, at path: String, near: FindingCode? = nil, whole: [String: FindingCode] = [:],
        files: [String: String] = [:], unreadable: Set<String> = [],
        encode: (String) -> [UInt8] = { Array($0.utf8) }, _ text: String
    ) {
        let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let marked = Marked(text, file: "content/" + path)
        let markedFiles = files.mapValues { $0 }.map { name, text in
            (name, Marked(text, file: "content/" + folder + name))
        }
        self.name = name
        self.path = path
        nearMissOf = near
        bytes = encode(marked.text)
        let isFolder = path.hasSuffix("/index.md") || path.hasSuffix("/plan.md") || path == "site.yml"
        self.files = FilesInMemory(
            contents: Dictionary(uniqueKeysWithValues: markedFiles.map { ($0, Array($1.text.utf8)) }),
            unreadable: unreadable, isFolder: isFolder)
        expectations = Set(marked.expectations + markedFiles.flatMap(\.1.expectations)).union(
            whole.map { Marked.Expectation(code: $1, file: "content/" + $0, line: 0, column: 0) })
    }

    static let units = ["สำนักปลัด", "กองคลัง", "กองช่าง"]

    func findings() -> [Finding] {
        if path == "site.yml" { return readSite().findings }
        if path.hasPrefix(ChecklistPath.folder) { return readChecklist().findings }
        return path.hasSuffix(".csv") ? readTable().findings : readRecord().findings
    }

    func readSite() -> Reading<SiteFile> {
        RecordReader.readSite(bytes, file: "content/" + path, files: files)
    }

    func readChecklist() -> Reading<Checklist> {
        let file = "content/" + path
        let named = ChecklistPath.read(path, file: file)
        guard let year = named.value?.year else { return Reading(value: nil, findings: named.findings) }
        return Checklist.read(bytes, year: year, file: file)
    }

    /// Imports the table while the contract of project 67109000009 is there.
    func readTable() -> TableReading {
        ProcurementImport(
            units: Self.units, day: day,
            existing: Set([RecordID("procurement/2568/67109000009-contract")].compactMap(\.self))
        ).read(bytes, file: "content/" + path)
    }

    func readRecord() -> RecordReading {
        let reading = RecordPath.read(path, file: "content/" + path)
        guard let recordPath = reading.value else {
            return RecordReading(record: nil, findings: reading.findings, isDraft: false)
        }
        return RecordReader(units: Self.units).read(
            bytes, path: recordPath, file: "content/" + path, files: files, names: Set(files.contents.keys))
    }
}

extension Fixture {
    /// A document with these further keys.
    static func document(
        _ name: String, near: FindingCode? = nil, files: [String: String]? = nil, unreadable: Set<String> = [],
        whole: [String: FindingCode] = [:], _ keys: String
    ) -> Fixture {
        Fixture(
            name, at: files == nil ? "documents/a.md" : "documents/a/index.md", near: near, whole: whole,
            files: files ?? [:], unreadable: unreadable,
            """
            ---
            title: คู่มือประชาชน
            date: 2568-01-15
            topic: service-manual
            \(keys)
            ---
            """)
    }

    /// A notice of a small purchase with these further keys.
    static func notice(_ name: String, near: FindingCode? = nil, _ keys: String) -> Fixture {
        Fixture(
            name, at: "procurement/2568/a.md", near: near,
            """
            ---
            title: ซื้อวัสดุสำนักงาน
            date: 2568-01-15
            \(keys)
            ---
            """)
    }

    /// A budget report with these further keys.
    static func budget(
        _ name: String, near: FindingCode? = nil, files: [String: String]? = nil, unreadable: Set<String> = [],
        _ keys: String
    ) -> Fixture {
        Fixture(
            name, at: files == nil ? "budget/2568/a.md" : "budget/2568/a/index.md", near: near, files: files ?? [:],
            unreadable: unreadable,
            """
            ---
            title: รายงานการใช้จ่ายงบประมาณ
            date: 2568-04-10
            \(keys)
            ---
            """)
    }

    /// Complaint statistics of half a year with these rows.
    static func complaints(_ name: String, near: FindingCode? = nil, _ keys: String) -> Fixture {
        Fixture(
            name, at: "complaints/2568.md", near: near,
            """
            ---
            title: สถิติเรื่องร้องเรียน
            date: 2568-04-10
            \(keys)
            ---
            """)
    }

    /// A plan with these further keys.
    static func plan(_ name: String, near: FindingCode? = nil, _ keys: String) -> Fixture {
        Fixture(
            name, at: "plans/a/plan.md", near: near,
            """
            ---
            title: แผนปฏิบัติการป้องกันการทุจริต
            date: 2565-10-03
            \(keys)
            ---
            """)
    }

    /// `site.yml` with these further keys.
    static func site(_ name: String, near: FindingCode? = nil, files: [String: String] = [:], _ keys: String) -> Fixture
    {
        Fixture(
            name, at: "site.yml", near: near, files: files,
            """
            name: องค์การบริหารส่วนตำบลตัวอย่าง
            type: อบต.
            district: อำเภอเมืองตัวอย่าง
            province: จังหวัดตัวอย่าง
            units: [สำนักปลัด, กองคลัง]
            \(keys)
            """)
    }
}
