/// A column of the table of complaint statistics, in its order.
public enum ComplaintColumn: CaseIterable, Sendable {
    case fiscalYear, from, to, kind, received, done, pending

    /// The heading, which the page and the files share.
    public var heading: String {
        switch self {
        case .fiscalYear: "ปีงบประมาณ"
        case .from: "ตั้งแต่"
        case .to: "ถึง"
        case .kind: "เรื่อง"
        case .received: "ทั้งหมด"
        case .done: "แล้วเสร็จ"
        case .pending: "อยู่ระหว่างดำเนินการ"
        }
    }
}
