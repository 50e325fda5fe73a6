import Records

extension Category {
    /// For the menu.
    var shortTitle: String {
        switch self {
        case .basic, .administration: title
        case .budget: "งบประมาณ"
        case .personnel: "บุคลากร"
        case .integrity: "ความโปร่งใส"
        }
    }

    /// What a citizen finds under it.
    var introduction: String {
        switch self {
        case .basic: "โครงสร้าง อำนาจหน้าที่ ผู้บริหาร การติดต่อ และข่าวประชาสัมพันธ์"
        case .administration: "แผนพัฒนา แผนดำเนินงาน รายงานผล คู่มือ และการให้บริการ"
        case .budget: "งบประมาณ การใช้จ่ายเงิน และการจัดซื้อจัดจ้าง"
        case .personnel: "นโยบาย หลักเกณฑ์ และรายงานผล พร้อมฉบับก่อนหน้าที่ถูกแทนที่แล้ว"
        case .integrity: "แผนป้องกันการทุจริต เรื่องร้องเรียน และนโยบายไม่รับของขวัญ"
        }
    }
}
