import Findings

/// A text with the places marked in it where findings must stand: `date: ⟦P105⟧15 ม.ค. 68`.
struct Marked: Sendable {
    /// A finding that must be raised, in a file of a fixture; line and column 0 for the file as a whole.
    struct Expectation: Sendable, Hashable, CustomStringConvertible {
        let code: FindingCode
        let file: String
        let line: Int
        let column: Int

        var description: String { "\(file):\(line):\(column) \(code.rawValue) \(code)" }
    }

    /// The text without its marks.
    let text: String
    let expectations: [Expectation]

    init(_ marked: String, file: String) {
        var lines: [String] = []
        var expectations: [Expectation] = []
        for (number, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var plain = ""
            for (index, part) in line.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
                guard index > 0 else {
                    plain += part
                    continue
                }
                let halves = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
                guard halves.count == 2, let code = FindingCode(rawValue: String(halves[0])) else {
                    preconditionFailure("a mark names no finding: \(part)")
                }
                expectations.append(
                    Expectation(code: code, file: file, line: number + 1, column: plain.count + 1))
                plain += halves[1]
            }
            lines.append(plain)
        }
        text = lines.joined(separator: "\n")
        self.expectations = expectations
    }
}

extension Finding {
    /// What a mark says of a finding.
    var marked: Marked.Expectation {
        Marked.Expectation(code: code, file: place.file, line: place.line, column: place.column)
    }
}
