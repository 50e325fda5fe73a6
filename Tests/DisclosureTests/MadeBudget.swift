/// A budget paper of the fiscal year 2568 below `budget/`.
struct MadeBudget {
    let text: String

    static let line = "lines: [{program: education, category: central, name: ก, budget: 100, spent: 0}]\n"

    init(_ slug: String, _ report: String, date: String = "2568-10-20", _ keys: String) {
        let keys = keys.hasSuffix("\n") ? keys : keys + "\n"
        text = """
            === budget/\(slug).md
            ---
            title: \(slug)
            date: \(date)
            fiscal_year: 2568
            report: \(report)
            \(keys)---

            """
    }

    /// An ordinance that gives education so much.
    static func ordinance(_ slug: String, date: String = "2567-09-20", _ budget: Int, _ keys: String = "") -> String {
        MadeBudget(slug, "ordinance", date: date, keys + "lines: [\(line(budget))]").text
    }

    /// A report that says what was spent on education, from the year's first day to this one.
    static func report(
        _ slug: String, _ kind: String, to day: String, date: String, budget: Int = 100, spent: Int,
        from first: String = "2567-10-01", _ keys: String = ""
    ) -> String {
        MadeBudget(
            slug, kind, date: date,
            keys + "period: {from: \(first), to: \(day)}\nlines: [\(line(budget, ", spent: \(spent)"))]"
        ).text
    }

    static func line(_ budget: Int, _ more: String = "") -> String {
        "{program: education, category: operations, name: ก, budget: \(budget)\(more)}"
    }
}
