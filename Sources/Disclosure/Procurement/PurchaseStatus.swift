import Records

/// How far a purchase is, in the words of the yearly list.
public enum PurchaseStatus: String, CaseIterable, Sendable {
    case planned
    case procuring
    case contracted
    case finished
    case cancelled

    /// By the newest stage, amendments apart.
    init(_ stage: NoticeStage) {
        self =
            switch stage {
            case .plan: .planned
            case .draftTOR, .medianPrice, .invitation, .shortlist, .winner, .amendment: .procuring
            case .contract: .contracted
            case .inspection: .finished
            case .cancellation: .cancelled
            }
    }

    public var thai: String {
        switch self {
        case .planned: "ยังไม่ได้ดำเนินการ"
        case .procuring: "อยู่ระหว่างกระบวนการจัดซื้อจัดจ้าง"
        case .contracted: "อยู่ระหว่างการดำเนินการและตรวจรับ"
        case .finished: "สิ้นสุดระยะสัญญา"
        case .cancelled: "ยกเลิกการดำเนินการ"
        }
    }
}
