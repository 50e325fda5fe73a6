/// The five publication categories under which a local administrative organisation discloses.
public enum Category: String, Choice {
    case basic
    case administration
    case budget
    case personnel
    case integrity

    public var title: String {
        switch self {
        case .basic: "ข้อมูลพื้นฐาน"
        case .administration: "การบริหารงาน"
        case .budget: "การบริหารเงินงบประมาณ"
        case .personnel: "การบริหารและพัฒนาทรัพยากรบุคคล"
        case .integrity: "การส่งเสริมความโปร่งใส"
        }
    }

    public var thai: String { title }

    /// The address of the category's page.
    public var address: String { "/\(rawValue)/" }
}
