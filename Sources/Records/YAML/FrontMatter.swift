import Findings
import Markdown

/// A record file cut into front matter and body.
struct FrontMatter: Sendable {
    /// In bytes of UTF-8.
    static let largest = 64 * 1024
    /// In bytes of UTF-8.
    static let largestBody = MarkdownRenderer.largestBody

    let source: SourceText
    /// The top mapping; nil where the front matter is empty.
    let node: Node?
    /// The line on which the body begins, from 1.
    let bodyLine: Int

    /// Cuts a file and reads its front matter, or says what keeps it from being read.
    static func read(_ source: SourceText) -> Result<FrontMatter, ReadFailure> {
        guard isFence(source.line(1)) else { return .failure(.init(.noFrontMatter(source))) }
        guard let end = (2...max(2, source.lineCount)).first(where: { isFence(source.line($0)) }) else {
            return .failure(.init(.unclosedFrontMatter(source)))
        }
        let text = source.text
        let yaml = text[source.line(1).endIndex..<source.line(end).startIndex]
        guard yaml.utf8.count <= largest else { return .failure(.init(.frontMatterTooLarge(source))) }
        guard text.utf8.distance(from: source.line(end).endIndex, to: text.endIndex) <= largestBody else {
            return .failure(.init(.bodyTooLarge(source.place(line: end, scalar: 0, length: 3))))
        }
        // The YAML starts with line 1's own line end, so libyaml's first line is the file's first.
        return YAMLReader.read(yaml, of: source).map {
            FrontMatter(source: source, node: $0, bodyLine: end + 1)
        }
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
}

extension Finding {
    static func noFrontMatter(_ source: SourceText) -> Finding {
        Finding(
            .noFrontMatter, at: source.place(line: 1, scalar: 0),
            message: Bilingual(
                th: "ไม่มีส่วนหัว: บรรทัดแรกของไฟล์ต้องเป็น ---",
                en: "there is no front matter: the first line must be ---"),
            fix: Bilingual(
                th: "ใส่ --- ในบรรทัดแรก ตามด้วย «ชื่อ: ค่า» ทีละบรรทัด แล้วปิดด้วย --- อีกบรรทัด",
                en: "put --- on the first line, then «key: value» lines, then another --- line"))
    }

    static func unclosedFrontMatter(_ source: SourceText) -> Finding {
        Finding(
            .unclosedFrontMatter, at: source.place(line: 1, scalar: 0, length: 3),
            message: Bilingual(
                th: "ส่วนหัวเปิดด้วย --- แต่ไม่มี --- ปิดท้าย",
                en: "the front matter is opened by --- but never closed"),
            fix: Bilingual(
                th: "ใส่ --- ในบรรทัดของตัวเองหลังรายการสุดท้ายของส่วนหัว",
                en: "put --- on a line of its own behind the last key"))
    }

    static func frontMatterTooLarge(_ source: SourceText) -> Finding {
        Finding(
            .frontMatterTooLarge, at: source.place(line: 1, scalar: 0, length: 3),
            message: Bilingual(
                th: "ส่วนหัว (หรือ site.yml) ใหญ่เกิน \(FrontMatter.largest / 1024) KiB",
                en: "the front matter (or site.yml) is larger than \(FrontMatter.largest / 1024) KiB"),
            fix: Bilingual(
                th: "ย้ายข้อความยาวไปไว้ในเนื้อหา หรือแยกเป็นไฟล์แนบ",
                en: "move long text into the body or an attachment"))
    }

    static func bodyTooLarge(_ place: Place) -> Finding {
        Finding(
            .bodyTooLarge, at: place,
            message: Bilingual(
                th: "เนื้อหาใหญ่เกิน \(FrontMatter.largestBody / 1024) KiB",
                en: "the body is larger than \(FrontMatter.largestBody / 1024) KiB"),
            fix: Bilingual(
                th: "แบ่งเป็นหลายรายการ หรือย้ายตารางยาวไปเป็นไฟล์แนบ",
                en: "divide it into several records, or move long tables into an attachment"))
    }
}
