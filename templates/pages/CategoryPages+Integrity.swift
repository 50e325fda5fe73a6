import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// The plans with their years, and the complaints.
    var integritySections: [Section] {
        let plans = Section(
            id: "plans", title: "แผนปฏิบัติการป้องกันการทุจริต", content: "\(disclosure.plans.map(planCard))")
        let complaints = Section(
            id: "complaints", title: "เรื่องร้องเรียน",
            content: """
                \(disclosure.complaints.statistics.isEmpty ? "" : yearList(complaintYears))
                <p><a href="\(url: .complaints)">ช่องทางร้องเรียนและตัวเลขทุกปี</a></p>
                """)
        return (disclosure.plans.isEmpty ? [] : [plans]) + [complaints]
    }

    private var complaintYears: [HTML] {
        disclosure.complaints.years.map { fact("ปีงบประมาณ \(format.year($0.year))", complaints(of: $0)) }
    }

    private func complaints(of year: ComplaintYear) -> HTML {
        guard !year.statistics.isEmpty else { return "ยังไม่รายงาน" }
        return """
            \(ComplaintKind.allCases.map { "<div>\($0.title): \(complaintsInShort($0, year))</div>\n" as HTML })
            \(entries(year.statistics.map(\.record)))
            """
    }

    private func planCard(_ book: PlanBook) -> HTML {
        """
        <div class="card">
        <h3><a href="\(url: .record(book.plan.record))">\(book.plan.title)</a> \(standingBadge(book.plan.record))</h3>
        <p class="meta"><span>\(format.number(book.summary.total.projects)) โครงการ กิจกรรม และมาตรการ</span> \
        <span>\(format.cost(book.budget))</span> \(about(book.plan.record))</p>
        \(chips(book.years.map { year in
            Chip(title: "ปี \(format.year(year.year))", address: .planYear(year.year, of: book))
        }))
        </div>

        """
    }
}
