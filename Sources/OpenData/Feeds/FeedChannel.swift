import Disclosure
import Records

/// A feed of the site: what it tells of, and which page shows the same.
public enum FeedChannel: Sendable, Hashable {
    case site
    case category(Category)
    case procurement

    /// Every feed of a site, in a fixed order.
    public static let all: [FeedChannel] = [.site] + Category.allCases.map(category) + [.procurement]

    /// As readers of feeds list it, beside the organisation's name.
    public var title: String {
        switch self {
        case .site: "ข้อมูลทั้งหมด"
        case .category(let category): category.title
        case .procurement: "จัดซื้อจัดจ้าง"
        }
    }

    /// The address of the page that shows the same.
    public var pageAddress: String {
        switch self {
        case .site: "/"
        case .category(let category): category.address
        case .procurement: "/procurement/"
        }
    }

    /// The feed's own address.
    public var address: String { pageAddress + "feed.xml" }

    /// The media type of a feed (RFC 4287, section 7).
    public static let mediaType = "application/atom+xml"

    func tells(of record: Record) -> Bool {
        switch self {
        case .site: true
        case .category(let category): record.category == category
        case .procurement: record.content is Notice
        }
    }
}
