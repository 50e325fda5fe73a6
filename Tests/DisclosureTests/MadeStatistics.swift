/// Complaint statistics for tests, with their rows as lines of YAML.
enum MadeStatistics {
    /// Published on `date`, of a period whose key a mark may stand before.
    static func of(
        _ slug: String, _ from: String, _ to: String, date: String = "2568-10-10", mark: String = "",
        _ keys: String = "", rows: String...
    ) -> String {
        let lines = ["title: สถิติ", "date: \(date)", "\(mark)period: {from: \(from), to: \(to)}", keys, "rows:"]
        return "=== complaints/\(slug).md\n---\n"
            + (lines.filter { !$0.isEmpty } + rows.map { "  - {\($0)}" }).joined(separator: "\n") + "\n---\n"
    }

    /// A row of complaints, a number of which are done; the first figures may have a mark.
    static func row(_ kind: String, _ received: Int, done: Int, mark: String = "", doneMark: String = "") -> String {
        "kind: \(kind), received: \(mark)\(received), done: \(doneMark)\(done), pending: \(received - done)"
    }

    static func general(_ received: Int, done: Int) -> String { row("general", received, done: done) }

    static func corruption(_ received: Int, done: Int) -> String { row("corruption", received, done: done) }
}
