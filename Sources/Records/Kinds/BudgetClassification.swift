/// The four areas of a local budget, in the order of the form.
public enum BudgetArea: String, Choice {
    case generalAdministration = "general-administration"
    case communityAndSocial = "community-and-social"
    case economy
    case other

    public var thai: String {
        switch self {
        case .generalAdministration: "ด้านบริหารทั่วไป"
        case .communityAndSocial: "ด้านบริการชุมชนและสังคม"
        case .economy: "ด้านการเศรษฐกิจ"
        case .other: "ด้านการดำเนินงานอื่น"
        }
    }
}

/// The programs (แผนงาน) of a local budget, in the order of the form.
public enum BudgetProgram: String, Choice {
    case generalAdministration = "general-administration"
    case internalPeace = "internal-peace"
    case education
    case publicHealth = "public-health"
    case socialWelfare = "social-welfare"
    case housingAndCommunity = "housing-and-community"
    case communityStrength = "community-strength"
    case religionCultureRecreation = "religion-culture-recreation"
    case industryAndPublicWorks = "industry-and-public-works"
    case agriculture
    case commerce
    case central

    public var thai: String {
        switch self {
        case .generalAdministration: "บริหารงานทั่วไป"
        case .internalPeace: "การรักษาความสงบภายใน"
        case .education: "การศึกษา"
        case .publicHealth: "สาธารณสุข"
        case .socialWelfare: "สังคมสงเคราะห์"
        case .housingAndCommunity: "เคหะและชุมชน"
        case .communityStrength: "สร้างความเข้มแข็งของชุมชน"
        case .religionCultureRecreation: "การศาสนาวัฒนธรรมและนันทนาการ"
        case .industryAndPublicWorks: "อุตสาหกรรมและการโยธา"
        case .agriculture: "การเกษตร"
        case .commerce: "การพาณิชย์"
        case .central: "งบกลาง"
        }
    }

    public var otherThai: [String] { ["แผนงาน" + thai] }

    /// The area that the form puts it under.
    public var area: BudgetArea {
        switch self {
        case .generalAdministration, .internalPeace: .generalAdministration
        case .education, .publicHealth, .socialWelfare, .housingAndCommunity, .communityStrength,
            .religionCultureRecreation:
            .communityAndSocial
        case .industryAndPublicWorks, .agriculture, .commerce: .economy
        case .central: .other
        }
    }
}

/// The categories (งบ) of a local budget's expenditure.
public enum BudgetCategory: String, Choice {
    case central
    case personnel
    case operations
    case investment
    case subsidies
    case other

    public var thai: String {
        switch self {
        case .central: "งบกลาง"
        case .personnel: "งบบุคลากร"
        case .operations: "งบดำเนินงาน"
        case .investment: "งบลงทุน"
        case .subsidies: "งบเงินอุดหนุน"
        case .other: "งบรายจ่ายอื่น"
        }
    }
}
