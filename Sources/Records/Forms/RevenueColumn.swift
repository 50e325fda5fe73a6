/// A column of a budget's table of revenue, in the table's order.
public enum RevenueColumn: CaseIterable, Sendable {
    case name, estimate, received, share

    /// The heading; of the columns that are typed, what the Thai key stands for.
    public var heading: String {
        switch self {
        case .name: "รายรับ"
        case .estimate: "ประมาณการ"
        case .received: "รับจริง"
        case .share: "ร้อยละ"
        }
    }
}
