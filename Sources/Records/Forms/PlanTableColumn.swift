/// A column of a plan's yearly table, as the printed plan has it.
public enum PlanTableColumn: Sendable, Hashable {
    case order, project, dimension, budget
    /// 1 to 4; the fiscal year's first begins in October.
    case quarter(Int)
    case note

    /// In the form's order.
    public static let all: [PlanTableColumn] =
        [.order, .project, .dimension, .budget] + (1...4).map { .quarter($0) } + [.note]

    /// The heading over the four quarters.
    public static let quarters = "ไตรมาส"

    /// The heading in the form's own words; of a quarter its number, which stands below ``quarters``.
    public var heading: String {
        switch self {
        case .order: "ลำดับ"
        case .project: "รายการโครงการ"
        case .dimension: "มิติ"
        case .budget: "งบประมาณ (บาท)"
        case .quarter(let quarter): "\(quarter)"
        case .note: "หมายเหตุ"
        }
    }
}
