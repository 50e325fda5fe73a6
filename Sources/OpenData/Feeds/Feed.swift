import Disclosure
import Hypertext
import Records
import ThaiText

/// A feed in the Atom format (RFC 4287).
struct Feed {
    /// How many entries a feed has at most: it is fetched again and again, and who is further behind looks at the pages.
    static let longest = 50

    let disclosure: Disclosure
    let tags: FeedTags
    private let channel: FeedChannel

    init(_ channel: FeedChannel, of disclosure: Disclosure) {
        self.channel = channel
        self.disclosure = disclosure
        tags = FeedTags(disclosure)
    }

    /// Nothing in it depends on the day on which it is made, so that it stays as it is until something changes.
    var bytes: [UInt8] {
        let site = disclosure.site
        let entries = FeedEntry.all(of: channel, disclosure)
        let updated = FeedMoment(sumOf: entries.map(\.updated)) ?? FeedMoment(day: tags.firstDay)
        let head = [
            XMLElement("id", tags.tag(of: channel)),
            XMLElement("title", channel == .site ? site.name : "\(channel.title) \(site.name)"),
            XMLElement("subtitle", "ข้อมูลที่เผยแพร่ แก้ไข หรือถอนล่าสุด ไม่เกิน \(Self.longest) รายการ"),
            XMLElement("updated", updated.text),
            XMLElement("author", around: [XMLElement("name", site.name), XMLElement("uri", address("/"))]),
            link("self", FeedChannel.mediaType, channel.address),
            link("alternate", "text/html", channel.pageAddress),
            XMLElement("generator", "Prongsai"),
        ]
        let icon = site.theme.emblem.map { XMLElement("icon", address("/" + AssetPath.emblem($0))) }
        return XMLElement(
            "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "th"],
            around: head + [icon].compactMap(\.self) + entries.prefix(Self.longest).map(element)
        ).document
    }

    /// A link to a file or page of the site.
    func link(
        _ relation: String, _ type: String?, _ path: String, title: String? = nil, length: Int? = nil
    ) -> XMLElement {
        XMLElement(
            "link",
            [
                "rel": relation, "type": type, "href": address(path), "title": title,
                "length": length.map { String($0) },
            ])
    }

    private func address(_ path: String) -> String { disclosure.site.baseURL.text + WebAddress(path: path).text }
}
