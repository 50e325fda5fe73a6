import Disclosure
import Findings
import Records
import Testing
import ThaiText

/// The records of a small site, written one after the other under their paths (`=== documents/a.md`), with marks where
/// findings must stand (`corrects: ⟦P401⟧documents/b`).
struct World: Sendable {
    /// A finding at a place; line and column 0 for a file as a whole.
    struct Expectation: Sendable, Hashable, CustomStringConvertible {
        let code: FindingCode
        let file: String
        let line: Int
        let column: Int

        var description: String { "\(file):\(line):\(column) \(code.rawValue) \(code)" }
    }

    let records: [Record]
    let draftRecords: [Record]
    let expectations: Set<Expectation>

    static let units = ["สำนักปลัด", "กองคลัง"]
    static let today = CalendarDay(daysSince1970: 20_778)

    init(_ text: String) {
        var expectations: Set<Expectation> = []
        var readings: [RecordReading] = []
        for file in text.split(separator: "=== ").filter({ !$0.allSatisfy(\.isWhitespace) }) {
            let lines = file.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let path = String(lines[0])
            let (plain, marks) = Self.withoutMarks(lines[1], path)
            expectations.formUnion(marks)
            guard let recordPath = RecordPath.read(path, file: path).value else {
                preconditionFailure("no record's path: \(path)")
            }
            let reading = RecordReader(units: Self.units).read(
                Array(plain.utf8), path: recordPath, file: path, files: NoFiles(), names: [])
            precondition(
                reading.record != nil && reading.findings.isEmpty, "\(path): \(reading.findings.map(\.message.en))")
            readings.append(reading)
        }
        records = readings.filter { !$0.isDraft }.compactMap(\.record)
        draftRecords = readings.filter(\.isDraft).compactMap(\.record)
        self.expectations = expectations
    }

    func disclosure(
        today: CalendarDay = World.today, site: Site = World.site(), unread: Set<RecordID> = []
    ) -> Disclosure {
        related(today: today, site: site, unread: unread).0
    }

    func findings(unread: Set<RecordID> = [], found: [Finding] = []) -> [Finding] {
        related(today: Self.today, site: World.site(), unread: unread, found: found).1
    }

    private func related(
        today: CalendarDay, site: Site, unread: Set<RecordID>, found: [Finding] = []
    ) -> (Disclosure, [Finding]) {
        Disclosure.relate(
            records, site: site, today: today, unread: unread, drafts: drafts, draftRecords: draftRecords, found: found)
    }

    var drafts: Set<RecordID> { Set(draftRecords.map(\.id)) }

    /// The site, with further keys of `site.yml`.
    static func site(_ keys: String = "") -> Site {
        let text = """
            name: องค์การบริหารส่วนตำบลตัวอย่าง
            type: อบต.
            district: อำเภอเมืองตัวอย่าง
            province: จังหวัดตัวอย่าง
            base_url: https://www.example.go.th
            units: [สำนักปลัด, กองคลัง]
            contact: {address: ตำบลตัวอย่าง}
            complaints: {general: {phone: 0-2000-0000}}
            \(keys)
            """
        let reading = RecordReader.readSite(Array(text.utf8), file: "site.yml", files: NoFiles())
        guard let site = reading.value?.site else { preconditionFailure("\(reading.findings.map(\.message.en))") }
        return site
    }

    private static func withoutMarks(_ text: Substring, _ file: String) -> (String, [Expectation]) {
        var expectations: [Expectation] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
            var plain = ""
            for (index, part) in line.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
                let halves = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
                guard index > 0, let code = FindingCode(rawValue: String(halves[0])) else {
                    plain += part
                    continue
                }
                expectations.append(
                    Expectation(code: code, file: file, line: number + 1, column: plain.count + 1))
                plain += halves[1]
            }
            return plain
        }
        return (lines.joined(separator: "\n"), expectations)
    }
}

extension Finding {
    var marked: World.Expectation {
        World.Expectation(code: code, file: place.file, line: place.line, column: place.column)
    }
}

extension CalendarDay {
    /// A day of a test, by year (ค.ศ.), month and day.
    static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
        try #require(CalendarDay(year: year, month: month, day: day))
    }
}
