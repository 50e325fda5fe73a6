/// Findings for a program: one object with `findings` and `calendar`, one a line, and `summary`, in UTF-8.
public struct JSONReport: Report {
    public init() {}

    public func render(findings: [Finding], reminders: [Reminder], summary: ReportSummary) -> String {
        """
        {"findings": \(list(findings.sorted().map(object))), "calendar": \(list(reminders.map(object))), \
        "summary": {"errors": \(summary.errors), \
        "warnings": \(summary.warnings), "records": \(summary.records), "pages": \(summary.pages)}}

        """
    }

    private func list(_ rows: [String]) -> String {
        rows.isEmpty ? "[]" : "[\n\(rows.joined(separator: ",\n"))\n]"
    }

    private func object(_ finding: Finding) -> String {
        """
        {"code": \(quoted(finding.code.rawValue)), "severity": \(quoted(finding.severity.rawValue)), \
        "file": \(quoted(finding.place.file)), "line": \(finding.place.line), "column": \(finding.place.column), \
        "message": \(object(finding.message)), "fix": \(object(finding.fix))}
        """
    }

    private func object(_ reminder: Reminder) -> String {
        """
        {"day": \(quoted(reminder.day)), "file": \(reminder.place.map { quoted($0.file) } ?? "null"), \
        "message": \(object(reminder.message)), "fix": \(object(reminder.fix))}
        """
    }

    private func object(_ text: Bilingual) -> String {
        "{\"th\": \(quoted(text.th)), \"en\": \(quoted(text.en))}"
    }

    /// A string as RFC 8259, section 7, writes it.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                // Some of what a JSON string may hold as it is would steer a terminal, or turn its line around.
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator: result += escaped(scalar)
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private func escaped(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
