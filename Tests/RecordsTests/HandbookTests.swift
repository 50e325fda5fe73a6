import Findings
import Foundation
import Testing
import ThaiText

@testable import Records

/// The clerk's handbook says what the program does: every key, value, topic and code stands in a table of it, and
/// every example is a record that can be published.
@Suite struct HandbookTests {
    private let handbook: Handbook

    init() throws {
        handbook = try Handbook()
    }

    @Test(arguments: RecordKind.all.indices)
    func keysOfAKindStandUnderItsHeading(index: Int) {
        let kind = RecordKind.all[index]
        let rows = handbook.rows(under: "### \(kind.name.th) (") + handbook.rows(under: "## 3.")
        #expect(missing(kind.fields, in: rows) == [])
    }

    @Test func keysOfTheSiteStandUnderItsHeading() {
        #expect(missing(Site.fields.descriptions, in: handbook.rows(under: "## 2.")) == [])
    }

    @Test func columnsOfAChecklistStandUnderItsHeading() {
        let rows = handbook.rows(under: "### แบบประเมินของหน่วยงานเอง")
        #expect(missing(ChecklistItem.fields.descriptions, in: rows) == [])
    }

    @Test func valuesStandInBothLanguages() {
        let choices: [any Choice.Type] = [
            OrganisationType.self, Digits.self, NoticeStage.self, ProcurementMethod.self, ProcurementType.self,
            BudgetReportKind.self, BudgetCategory.self, PersonnelRuleKind.self, ProjectForm.self, ProjectStatus.self,
            ComplaintKind.self, Person.Side.self, EvidencePeriod.self, Verification.self,
        ]
        #expect(choices.flatMap { missing($0) } == [])
    }

    @Test func programsStandWithTheirAreas() {
        let rows = handbook.rows(under: "### รายงานงบประมาณ (")
        #expect(BudgetProgram.allCases.filter { !rows.contains(["`\($0.rawValue)`", $0.thai, $0.area.thai]) } == [])
    }

    @Test func topicsStandUnderTheirCategories() {
        let rows = handbook.rows(under: "### หัวข้อในแบบประเมิน").map { $0.prefix(3) }
        #expect(Topic.all.filter { !rows.contains(["`\($0.id)`", $0.title, $0.category.title]) } == [])
    }

    @Test func elementsStandWithWhatShowsThem() {
        let rows = handbook.rows(under: "### องค์ประกอบที่แบบประเมินถาม").dropFirst(2)
        let expected = RequiredElement.all.map { element in
            let wordings = element.wordings.prefix(3).map { "«\($0.text)»" }.joined(separator: " ")
            let facts = element.facts.map { "`\($0)`" }.joined(separator: " ")
            return ["`\(element.topic.id)`", "`\(element.name)`", element.title, wordings, facts]
        }
        #expect(Array(rows) == expected)
    }

    /// As «2565–2567, 2569».
    @Test func topicsStandWithTheYearsThatAskForThem() {
        var asked: [Topic.ID: Set<Int>] = [:]
        for list in Checklist.shipped {
            for topic in list.items.flatMap(\.topics) { asked[topic.id, default: []].insert(list.year.buddhistYear) }
        }
        for row in handbook.rows(under: "### หัวข้อในแบบประเมิน") where row[0].hasPrefix("`") && row[0] != "`topic`" {
            let years = row[3].split(separator: ", ").flatMap { part in
                let ends = part.split(separator: "–").compactMap { Int($0) }
                return ends.isEmpty ? [] : Array(ends[0]...ends[ends.count - 1])
            }
            #expect(Set(years) == asked[row[0].filter { $0 != "`" }] ?? [], "\(row)")
        }
    }

    @Test func codesStandWithTheirWeight() {
        let rows = handbook.rows(under: "## 6.")
        let documented = rows.filter { $0.first?.hasPrefix("`P") == true }.map { $0.prefix(2) }
        let expected = FindingCode.allCases.map { ["`\($0.rawValue)`", $0.severity == .error ? "ผิด" : "เตือน"][...] }
        #expect(documented == expected)
        #expect(rows.filter { $0.contains("") && $0.first?.hasPrefix("`P") == true } == [])
    }

    @Test func examplesArePublishedWithoutFindings() throws {
        let examples = handbook.examples
        let files = ExampleFiles(texts: Dictionary(uniqueKeysWithValues: examples.map { ($0.path, $0.text) }))
        let siteFile = try #require(examples.first { $0.path == "site.yml" })
        let site = RecordReader.readSite(Array(siteFile.text.utf8), file: siteFile.path, files: files)
        #expect(site.findings == [])
        let reader = RecordReader(units: try #require(site.value).site.units)

        var kinds: Set<String> = []
        for example in examples where example.path.hasSuffix(".md") {
            let path = try #require(RecordPath.read(example.path, file: example.path).value)
            let reading = reader.read(
                Array(example.text.utf8), path: path, file: example.path, files: files.below(path.folder), names: [])
            #expect(reading.findings == [], "\(example.path)")
            #expect(reading.record != nil && !reading.isDraft, "\(example.path)")
            kinds.insert(path.kind.name.en)
        }
        #expect(kinds == Set(RecordKind.all.map(\.name.en)), "each kind has an example")

        let lists = examples.filter { $0.path.hasPrefix(ChecklistPath.folder) }
        #expect(lists.count == 1)
        for example in lists {
            let path = try #require(ChecklistPath.read(example.path, file: example.path).value)
            let reading = Checklist.read(Array(example.text.utf8), year: path.year, file: example.path)
            #expect(reading.findings == [] && reading.value != nil)
        }
    }

    /// The keys, and those of the mappings below them, that no row has with the same alias and need.
    private func missing(_ fields: [FieldDescription], in rows: [[String]]) -> [String] {
        fields.flatMap { field in
            let isThere = rows.contains { row in
                row.count == 5 && row[0] == "`\(field.name)`" && row[1] == "`\(field.alias)`"
                    && (row[3] == "จำเป็น") == field.isRequired
            }
            return (isThere ? [] : [field.name]) + missing(field.type.members, in: rows)
        }
    }

    private func missing<Value: Choice>(_ type: Value.Type) -> [String] {
        type.allCases.filter { choice in
            !handbook.rows.contains { $0.starts(with: ["`\(choice.rawValue)`", choice.thai]) }
        }
        .map(\.rawValue)
    }
}

/// `docs/handbook.th.md`, taken apart.
private struct Handbook {
    /// A file that the handbook shows: its path below content stands in a line of its own over the fence.
    struct Example {
        let path: String
        let text: String
    }

    private let lines: [String]

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let text = try String(contentsOf: root.appending(path: "docs/handbook.th.md"), encoding: .utf8)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The cells of every table row.
    var rows: [[String]] { Self.rows(lines[...]) }

    /// The cells of every table row between a heading that begins so and the next of its level or above.
    func rows(under heading: String) -> [[String]] {
        guard let start = lines.firstIndex(where: { $0.hasPrefix(heading) }) else { return [] }
        let level = heading.prefix { $0 == "#" }.count
        let rest = lines[(start + 1)...]
        let end = rest.firstIndex { line in (1...level).contains(line.prefix { $0 == "#" }.count) } ?? rest.endIndex
        return Self.rows(rest[..<end])
    }

    private static func rows(_ lines: some Sequence<String>) -> [[String]] {
        lines.filter { $0.hasPrefix("|") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    var examples: [Example] {
        lines.indices.compactMap { index in
            guard lines[index].hasPrefix("`content/"), index + 2 < lines.count, lines[index + 2].hasPrefix("```") else {
                return nil
            }
            let path = lines[index].dropFirst("`content/".count).dropLast()
            let body = lines[(index + 3)...].prefix { $0 != "```" }
            return Example(path: String(path), text: body.map { $0 + "\n" }.joined())
        }
    }
}

/// The files that the handbook shows, and any other that an example names, such as a PDF.
private struct ExampleFiles: FilesBeside {
    let texts: [String: String]
    private(set) var folder: String? = ""

    /// Those in a record's folder; none of a record without one.
    func below(_ folder: String?) -> ExampleFiles { ExampleFiles(texts: texts, folder: folder.map { $0 + "/" }) }

    var isFolder: Bool { folder != nil }

    func file(_ path: String) -> RecordFile? {
        isFolder ? RecordFile(path: path, size: 1, sha256: String(repeating: "0", count: 64)) : nil
    }

    func contents(of path: String) -> [UInt8]? { folder.flatMap { texts[$0 + path] }.map { Array($0.utf8) } }
}
