import Hypertext

/// What of a long list stands on one of its pages.
struct Stretch<Item: Sendable>: Sendable {
    /// With the indices that they have in the whole list.
    let items: ArraySlice<Item>
    /// Counted from 1.
    let page: Int
    let pageCount: Int
    /// How many the whole list has.
    let total: Int

    var isLast: Bool { page == pageCount }

    /// At least one, since an empty list has a page that says so.
    static func all(of items: [Item], length: Int) -> [Stretch] {
        let count = max(1, (items.count + length - 1) / length)
        return (1...count).map { page in
            Stretch(
                items: items.dropFirst((page - 1) * length).prefix(length), page: page, pageCount: count,
                total: items.count)
        }
    }
}

extension SiteContext {
    /// What a title says behind its first page: หน้า 2.
    func part<Item>(_ stretch: Stretch<Item>) -> String {
        stretch.page == 1 ? "" : " หน้า \(format.number(stretch.page))"
    }

    /// 75 ประกาศ, or ประกาศที่ 51–75 จาก 75.
    func range<Item>(_ stretch: Stretch<Item>, of noun: String) -> String {
        guard stretch.pageCount > 1 else { return "\(format.number(stretch.total)) \(noun)" }
        let (first, last) = (format.number(stretch.items.startIndex + 1), format.number(stretch.items.endIndex))
        return "\(noun)ที่ \(first)–\(last) จาก \(format.number(stretch.total))"
    }

    func pager<Item>(_ stretch: Stretch<Item>, address: (Int) -> WebAddress) -> HTML {
        pager(stretch.page, of: stretch.pageCount, address: address)
    }

    /// Whether a table of so many rows is one to search in.
    func isLong(_ rows: Int) -> Bool { rows > 10 }
}
