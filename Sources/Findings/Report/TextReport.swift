/// Findings for a person: each with its source line and carets under what is meant, then how to mend it; then what the
/// calendar brings, and a count last.
public struct TextReport: Report {
    private let language: Language
    private let ink: Ink

    /// `color` puts terminal escapes around places, severities, gutters and carets.
    public init(language: Language, color: Bool) {
        self.language = language
        self.ink = Ink(color: color)
    }

    public func render(findings: [Finding], reminders: [Reminder], summary: ReportSummary) -> String {
        let blocks =
            findings.sorted().map(block) + calendar(reminders) + [ink(.bold, summary.sentence(in: language))]
        return blocks.map { $0 + "\n" }.joined(separator: "\n")
    }

    private func block(_ finding: Finding) -> String {
        let style: Ink.Style = finding.severity == .error ? .red : .yellow
        let gutter = String(([finding.place] + finding.related).map(\.line).max() ?? 0).count
        let head =
            ink(.bold, address(finding.place) + ":") + " "
            + ink(style, "\(finding.severity.rawValue)[\(finding.code.rawValue)]:") + " "
            + ink(.bold, paragraph(finding.message))
        let help = "  " + ink(.cyan, label(th: "วิธีแก้:", en: "help:")) + " " + paragraph(finding.fix)
        let related = finding.related.flatMap { place in
            ["  " + ink(.cyan, label(th: "ดูประกอบ:", en: "see also:")) + " " + address(place)]
                + excerpt(at: place, gutter: gutter, style: .cyan)
        }
        return ([head] + excerpt(at: finding.place, gutter: gutter, style: style) + [help] + related)
            .joined(separator: "\n")
    }

    /// The reminders under their days; nothing where there are none.
    private func calendar(_ reminders: [Reminder]) -> [String] {
        guard !reminders.isEmpty else { return [] }
        var lines = [ink(.bold, label(th: "ตามปฏิทิน (ไม่ใช่ข้อผิดพลาด)", en: "by the calendar (no mistakes)"))]
        var day: String?
        for reminder in reminders {
            if reminder.day != day { lines.append("  " + ink(.bold, reminder.dayText[language])) }
            day = reminder.day
            lines.append("    " + paragraph(reminder.message, indent: 6))
            lines.append(
                "      " + ink(.cyan, label(th: "วิธีแก้:", en: "help:")) + " " + paragraph(reminder.fix, indent: 8))
        }
        return [lines.joined(separator: "\n")]
    }

    private func address(_ place: Place) -> String {
        let file = place.file.visible
        return place.line > 0 ? "\(file):\(place.line):\(place.column)" : file
    }

    private func excerpt(at place: Place, gutter: Int, style: Ink.Style) -> [String] {
        guard place.line > 0, let line = place.excerpt else { return [] }
        let excerpt = Excerpt(of: line, column: place.column, length: place.length)
        let number = String(place.line)
        let carets = String(repeating: "^", count: excerpt.carets)
        return [
            "  " + ink(.cyan, spaces(gutter - number.count) + number + " |") + (excerpt.text.isEmpty ? "" : " ")
                + excerpt.text,
            "  " + ink(.cyan, spaces(gutter) + " |") + " " + spaces(excerpt.indent) + ink(style, carets),
        ]
    }

    /// A text whose further lines, an example's for instance, stand under the block's indent.
    private func paragraph(_ text: Bilingual, indent: Int = 4) -> String {
        text[language].split(separator: "\n", omittingEmptySubsequences: false).map(\.visible)
            .joined(separator: "\n" + spaces(indent))
    }

    private func label(th: String, en: String) -> String { Bilingual(th: th, en: en)[language] }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
