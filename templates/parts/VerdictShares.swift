import Disclosure
import Hypertext

/// How complete a year's checklist is.
extension SiteContext {
    /// A bar of how many items are proven so far, and what the others are.
    func verdictBar(_ title: HTML, _ year: AssessmentYear) -> HTML {
        shareBar(
            title,
            Verdict.allCases.map { verdict in
                Share(
                    name: verdict.text.th, count: year.count(verdict),
                    value: "\(format.number(year.count(verdict))) ข้อ", mark: mark(of: verdict))
            })
    }

    private func mark(of verdict: Verdict) -> Mark {
        switch verdict {
        case .proven: .solid
        case .partial: .pale
        case .missing: .dashed
        case .notDue: .dotted
        }
    }

    /// How many items of each year are how far, as a table.
    func verdictTable(_ years: [AssessmentYear]) -> HTML {
        """
        <table class="data stack">
        \(caption("จำนวนข้อตามสถานะ แยกตามปีงบประมาณ", csv: .csv(.assessment)))
        <thead><tr><th scope="col">ปีงบประมาณ</th>\(columnHeading("ทั้งหมด", isNumber: true))\
        \(Verdict.allCases.map { columnHeading($0.text.th, isNumber: true) })</tr></thead>
        <tbody>
        \(years.map(verdictRow))
        </tbody>
        </table>
        """
    }

    private func verdictRow(_ year: AssessmentYear) -> HTML {
        """
        <tr><th scope="row"><a href="\(url: .assessment(year))">\(format.year(year.year))</a></th>\
        \(itemCount(year.items.count, "ทั้งหมด"))\
        \(Verdict.allCases.map { itemCount(year.count($0), $0.text.th) })</tr>

        """
    }

    private func itemCount(_ count: Int, _ label: String) -> HTML {
        """
        <td class="num" data-label="\(label)">\(format.number(count))</td>
        """
    }
}
