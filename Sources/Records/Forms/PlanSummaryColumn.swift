import ThaiText

/// A column of a plan's summary by dimension and mission, as the printed plan has it.
public enum PlanSummaryColumn: Sendable, Hashable {
    case dimension, mission, project
    /// One of the plan's fiscal years.
    case year(FiscalYear)
    case total

    /// In the form's order.
    public static func all(of years: [FiscalYear]) -> [PlanSummaryColumn] {
        [.dimension, .mission, .project] + years.map { .year($0) } + [.total]
    }

    /// The heading in the form's own words; over money it stands below the ``period``.
    public var heading: String {
        switch self {
        case .dimension: "มิติ"
        case .mission: "ภารกิจตามมิติ"
        case .project: "โครงการ/กิจกรรม/มาตรการ"
        case .year, .total: PlanTableColumn.budget.heading
        }
    }

    /// What stands over the heading of a column of money; nil over a text.
    public var period: String? {
        switch self {
        case .dimension, .mission, .project: nil
        case .year(let year): "ปี \(year.buddhistYear)"
        case .total: "รวมทุกปี"
        }
    }
}
