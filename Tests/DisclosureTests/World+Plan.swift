extension World {
    /// A plan with one project, which says this of its years.
    static func plan(_ years: String, over range: String = "[2567, 2568]") -> String {
        """
        === plans/a/plan.md
        ---
        title: แผน
        date: 2566-10-03
        years: \(range)
        dimensions: {1: ก}
        missions: {1.1: ก}
        ---
        === plans/a/x.md
        ---
        title: โครงการ
        date: 2566-10-03
        dimension: 1
        years: {\(years)}
        ---

        """
    }
}
