import Findings
import Markdown
import Records
import ThaiText

extension FuzzTarget {
    /// A body by itself, as the renderer has it: text with line feeds, here with characters too that no file may have.
    public static let markdown = FuzzTarget(name: "markdown") { bytes in
        let body = bytes.map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : $0 }
        let text = "---\n---\n" + String(decoding: body, as: UTF8.self)
        let source = SourceText(file: "index.md", text: text)
        let document = MarkdownRenderer().render(source, bodyLine: 3, in: .beside(HostileFiles.names))
        var outcome = Outcome(isWhole: true, findings: document.findings, texts: ["index.md": Array(text.utf8)])
        outcome.markup = document.html.bytes
        outcome.violations = document.violations
        return outcome
    }

    /// A whole record: the first byte chooses its kind, and what follows the line `%%%` is the table beside it.
    public static let record = FuzzTarget(name: "record") { bytes in
        let path = paths[Int(bytes.first ?? 0) % paths.count]
        let (text, table) = Self.parted(bytes.dropFirst())
        guard let recordPath = RecordPath.read(path, file: path).value else {
            return Outcome(violations: ["\(path) is no record's path"])
        }
        let files = HostileFiles(table: table)
        let reading = RecordReader(units: HostileFiles.units).read(
            text, path: recordPath, file: path, files: files, names: HostileFiles.names)
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        var outcome = Outcome(isWhole: reading.record != nil, findings: reading.findings)
        outcome.owed = reading.isDraft ? .warning : .error
        outcome.texts = [path: text, "\(folder)/lines.csv": table]
        outcome.markup = reading.record?.body.html.bytes ?? []
        outcome.violations = reading.record?.body.violations ?? []
        return outcome
    }

    private static let paths = [
        "documents/a/index.md", "procurement/2568/a/index.md", "budget/2568/a/index.md", "personnel/a/index.md",
        "plans/a/plan.md", "plans/a/b.md", "complaints/a/index.md",
    ]

    private static func parted(_ bytes: ArraySlice<UInt8>) -> (record: [UInt8], table: [UInt8]) {
        let mark = Array("\n%%%\n".utf8)
        for start in bytes.indices where bytes[start...].starts(with: mark) {
            return (Array(bytes[..<start]), Array(bytes[(start + mark.count)...]))
        }
        return (Array(bytes), [])
    }

    /// The organisation's own file.
    public static let site = FuzzTarget(name: "site") { bytes in
        let reading = RecordReader.readSite(bytes, file: "site.yml", files: HostileFiles(table: []))
        var outcome = Outcome(isWhole: reading.value != nil, findings: reading.findings, texts: ["site.yml": bytes])
        if let site = reading.value?.site {
            outcome.addresses =
                [site.baseURL.text] + site.navigation.map(\.url.text) + site.contact.social.map(\.url.text)
                + [site.contact.map, site.complaints.corruption?.url, site.complaints.general?.url].compactMap {
                    $0?.text
                }
        }
        return outcome
    }
}

extension MarkdownDocument {
    /// Rules of a body that do not hold.
    fileprivate var violations: [String] {
        let levels = [1] + headings.map(\.level)
        let skips = zip(levels, levels.dropFirst()).contains { $1 < 2 || $1 > $0 + 1 }
        return (skips ? ["a level of headings is left out"] : [])
            + (Set(headings.map(\.id)).count < headings.count ? ["two headings have one id"] : [])
            + (findings == findings.sorted() ? [] : ["the findings are not in order"])
            + (html.bytes.count > 8 << 20 ? ["the HTML has \(html.bytes.count) bytes"] : [])
    }
}
