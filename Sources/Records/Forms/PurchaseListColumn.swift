/// A column of the yearly list of purchases that the ITA assessment asks for, in the list's order; the raw value counts
/// from 0.
public enum PurchaseListColumn: Int, CaseIterable, Sendable {
    case number, fiscalYear, organisation, district, province, ministry, organisationType, work, budget, source, status,
        method, medianPrice, agreedPrice, vendors, project

    /// The heading in the list's own words.
    public var heading: String {
        switch self {
        case .number: "ที่"
        case .fiscalYear: "ปีงบประมาณ"
        case .organisation: "ชื่อหน่วยงาน"
        case .district: "อำเภอ"
        case .province: "จังหวัด"
        case .ministry: "กระทรวง"
        case .organisationType: "ประเภทหน่วยงาน"
        case .work: "ชื่อรายการของงานที่ซื้อหรือจ้าง"
        case .budget: "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)"
        case .source: "แหล่งที่มาของงบประมาณ"
        case .status: "สถานะการจัดซื้อจัดจ้าง"
        case .method: "วิธีการจัดซื้อจัดจ้าง"
        case .medianPrice: "ราคากลาง (บาท)"
        case .agreedPrice: "ราคาที่ตกลงซื้อหรือจ้าง (บาท)"
        case .vendors: "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก"
        case .project: "เลขที่โครงการในระบบ e-GP"
        }
    }
}
