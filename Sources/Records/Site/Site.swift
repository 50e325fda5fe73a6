import Findings
import Hypertext
import ThaiText

/// The organisation and how its site is made, as `site.yml` says.
public struct Site: Sendable {
    public var name = ""
    public var type = OrganisationType.subdistrictAdministration
    public var district = ""
    public var province = ""
    /// Without a slash at its end.
    public var baseURL = SiteURL("https://localhost")
    public var units: [String] = []
    public var contact = Contact()
    public var complaints = ComplaintChannels()
    /// The first fiscal year that is published.
    public var firstFiscalYear: FiscalYear?
    /// The fiscal years whose checklists count, the newest last.
    public var checklists: [FiscalYear] = []
    public var theme = Theme()
    /// Links of the organisation's own, for the menu.
    public var navigation: [NavigationLink] = []
    public var digits = Digits.arabic
    public var ocidPrefix: String?
    /// Whether text files are published compressed as well, for web servers that send such copies.
    public var hasCompressedCopies = false
    /// Whether every page says that the data are an example.
    public var isSample = false

    /// The ministry of every local administrative organisation.
    public static let ministry = "มหาดไทย"

    /// The name with district and province, as on a letterhead.
    public var fullName: String { "\(name) \(district) \(province)" }
}

/// What kind of local administrative organisation it is (`type`).
public enum OrganisationType: String, Choice {
    case subdistrictAdministration = "อบต."
    case subdistrictMunicipality = "เทศบาลตำบล"
    case townMunicipality = "เทศบาลเมือง"
    case cityMunicipality = "เทศบาลนคร"
    case provincialAdministration = "อบจ."

    public var thai: String {
        switch self {
        case .subdistrictAdministration: "องค์การบริหารส่วนตำบล"
        case .provincialAdministration: "องค์การบริหารส่วนจังหวัด"
        default: rawValue
        }
    }

    /// What its budget law is called.
    public var budgetLaw: String {
        switch self {
        case .subdistrictAdministration, .provincialAdministration: "ข้อบัญญัติงบประมาณรายจ่าย"
        default: "เทศบัญญัติงบประมาณรายจ่าย"
        }
    }
}

/// The public address under which the site stands.
public struct SiteURL: Sendable, Hashable {
    /// Without a slash at its end.
    public let text: String

    init(_ text: String) { self.text = text }

    /// Nil unless it is the top of a host: the site's own links begin there.
    public init?(parsing text: String) {
        let top = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let address = WebAddress(top), address.isExternal, top.count(where: { $0 == "/" }) == 2,
            !top.contains("?"), !top.contains("#")
        else { return nil }
        self.text = top
    }
}

/// How to reach the organisation.
public struct Contact: Sendable, Hashable {
    public var address = ""
    public var phone: String?
    public var email: String?
    public var map: WebAddress?
    public var social: [SocialChannel] = []
}

/// A channel on a social network.
public struct SocialChannel: Sendable, Hashable {
    public var name = ""
    public var url = WebAddress(path: "/")
}

/// Where complaints go; corruption has a channel of its own.
public struct ComplaintChannels: Sendable, Hashable {
    public var corruption: ComplaintChannel?
    public var general: ComplaintChannel?

    /// Whether there are both, and neither the address nor the phone of one is that of the other.
    public var areApart: Bool {
        guard let corruption, let general else { return false }
        return (corruption.url == nil || corruption.url != general.url)
            && (corruption.phone == nil || corruption.phone != general.phone)
    }
}

/// One way to complain.
public struct ComplaintChannel: Sendable, Hashable {
    public var url: WebAddress?
    public var phone: String?
    public var unit: String?
    /// Within how many days the organisation says that it answers, 1 to 365; nil where it promises nothing.
    public var replyDays: Int?
}

/// How the site looks.
public struct Theme: Sendable, Hashable {
    /// As `#rrggbb` or `#rgb`; nil for the program's own.
    public var color: String?
    /// A picture beside `site.yml`.
    public var emblem: RecordFile?
    /// A CSS file beside `site.yml`, loaded last.
    public var stylesheet: RecordFile?
}

/// A link of the organisation's own in the menu.
public struct NavigationLink: Sendable, Hashable {
    public var title = ""
    public var url = WebAddress(path: "/")
}
