import Hypertext

/// A page of a list.
struct ListPage<Item: Sendable>: Sendable {
    /// With the indices that they have in the whole list.
    let items: ArraySlice<Item>
    /// Counted from 1.
    let page: Int
    let pageCount: Int
    /// How many the whole list has.
    let total: Int

    var isLast: Bool { page == pageCount }

    /// At least one, since an empty list has a page that says so.
    static func all(of items: [Item], length: Int) -> [ListPage] { all(of: items, limit: length) { _ in 1 } }

    /// The same where items take up more room or less: each page has as many as their weights come to a limit, but one
    /// at least.
    static func all(of items: [Item], limit: Int, weight: (Item) -> Int) -> [ListPage] {
        var starts = [0]
        var sum = 0
        for (index, item) in items.enumerated() {
            sum += weight(item)
            guard sum > limit, let start = starts.last, index > start else { continue }
            starts.append(index)
            sum = weight(item)
        }
        return zip(starts, starts.dropFirst() + [items.count]).enumerated().map { page, range in
            ListPage(items: items[range.0..<range.1], page: page + 1, pageCount: starts.count, total: items.count)
        }
    }
}

extension SiteContext {
    /// What a title says behind its first page: หน้า 2.
    func part<Item>(_ shown: ListPage<Item>) -> String {
        shown.page == 1 ? "" : " หน้า \(format.number(shown.page))"
    }

    /// 75 ประกาศ, or ประกาศที่ 51–75 จาก 75.
    func range<Item>(_ shown: ListPage<Item>, of noun: String) -> String {
        guard shown.pageCount > 1 else { return "\(format.number(shown.total)) \(noun)" }
        let (first, last) = (format.number(shown.items.startIndex + 1), format.number(shown.items.endIndex))
        return "\(noun)ที่ \(first)–\(last) จาก \(format.number(shown.total))"
    }

    func pager<Item>(_ shown: ListPage<Item>, address: (Int) -> WebAddress) -> HTML {
        pager(shown.page, of: shown.pageCount, address: address)
    }

    /// Whether a table of so many rows is one to search in.
    func isLong(_ rows: Int) -> Bool { rows > 10 }
}
