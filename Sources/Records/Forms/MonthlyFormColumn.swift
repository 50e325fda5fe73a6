/// A column of form สขร.1, the monthly summary of procurement, in the form's order; the raw value counts from 0.
public enum MonthlyFormColumn: Int, CaseIterable, Sendable {
    case number, work, budget, medianPrice, method, bidders, winner, reason, contract

    /// The heading in the form's own words.
    public var heading: String {
        switch self {
        case .number: "ลำดับที่"
        case .work: "งานที่จัดซื้อหรือจัดจ้าง"
        case .budget: "วงเงินที่จะซื้อหรือจ้าง (บาท)"
        case .medianPrice: "ราคากลาง (บาท)"
        case .method: "วิธีซื้อหรือจ้าง"
        case .bidders: "รายชื่อผู้เสนอราคาและราคาที่เสนอ"
        case .winner: "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง"
        case .reason: "เหตุผลที่คัดเลือกโดยสรุป"
        case .contract: "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"
        }
    }
}
