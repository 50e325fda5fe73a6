import Disclosure
import Hypertext
import ThaiText

/// How a fiscal year's procurement is shown.
enum YearView: CaseIterable, Sendable {
    case notices, summaries, purchases

    var title: String {
        switch self {
        case .notices: "ประกาศ"
        case .summaries: "สรุปรายเดือน (สขร.1)"
        case .purchases: "รายการทั้งปี"
        }
    }

    func address(_ year: ProcurementYear) -> WebAddress {
        switch self {
        case .notices: .notices(year.year)
        case .summaries: .summaries(year)
        case .purchases: .purchases(year)
        }
    }
}

extension SiteContext {
    /// Links to the same year in other views, and to the same view of other years.
    func yearLinks(_ view: YearView, _ year: ProcurementYear) -> HTML {
        """
        <h2>ดูเป็น</h2>
        \(chips(YearView.allCases.map { Chip(title: $0.title, address: $0.address(year), isChosen: $0 == view) }))
        <h2>ปีงบประมาณ</h2>
        \(chips(disclosure.procurement.years.map { other in
            Chip(title: format.year(other.year), address: view.address(other), isChosen: other.year == year.year)
        }))
        """
    }
}
