/// What happened to a record's page.
public enum LedgerEvent: String, Sendable, Codable, CaseIterable {
    /// It was published for the first time.
    case published
    /// What it says, or a file beside it, or its address, became another.
    case changed
    /// It was taken back; the page says so.
    case withdrawn
    /// It holds again after it was withdrawn.
    case restored

    public var thai: String {
        switch self {
        case .published: "เผยแพร่ครั้งแรก"
        case .changed: "แก้ไข"
        case .withdrawn: "ถอน"
        case .restored: "นำกลับมาใช้"
        }
    }
}
