/// Findings and reminders as workflow commands, which GitHub shows as annotations beside the lines of a change; a count
/// last.
public struct GitHubReport: Report {
    private let language: Language

    public init(language: Language) {
        self.language = language
    }

    public func render(findings: [Finding], reminders: [Reminder], summary: ReportSummary) -> String {
        (findings.sorted().map(command) + reminders.map(command) + [summary.sentence(in: language)])
            .map { $0 + "\n" }.joined()
    }

    private func command(_ finding: Finding) -> String {
        let place = finding.place
        let position = place.line > 0 ? ",line=\(place.line),col=\(place.column)" : ""
        let text = finding.message[language] + "\n" + finding.fix[language]
        return "::\(finding.severity.rawValue) file=\(escaped(property: place.file))\(position)"
            + ",title=\(finding.code.rawValue)::\(escaped(text))"
    }

    private func command(_ reminder: Reminder) -> String {
        let file = reminder.place.map { "file=\(escaped(property: $0.file))," } ?? ""
        let text = reminder.message[language] + "\n" + reminder.fix[language]
        return "::notice \(file)title=\(escaped(property: reminder.day))::\(escaped(text))"
    }

    /// The text in one line; what else would steer a terminal is written out.
    private func escaped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(\.visible).joined(separator: "\n")
            .unicodeScalars.map { scalar in
                switch scalar {
                case "%": "%25"
                case "\n": "%0A"
                default: String(scalar)
                }
            }.joined()
    }

    private func escaped(property text: String) -> String {
        escaped(text).unicodeScalars.map { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}
