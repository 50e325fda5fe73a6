/// A column of a budget's table, in the table's order.
public enum BudgetColumn: Sendable {
    case area, program, category, name, budget, transfer, available, spent, remaining, share

    /// The heading; of the columns that are typed, their Thai key.
    public var heading: String {
        switch self {
        case .area: "ด้าน"
        case .program: "แผนงาน"
        case .category: "งบ"
        case .name: "รายการ"
        case .budget: "งบประมาณ"
        case .transfer: "โอน"
        case .available: "งบประมาณหลังโอน"
        case .spent: "เบิกจ่าย"
        case .remaining: "คงเหลือ"
        case .share: "ร้อยละ"
        }
    }
}
