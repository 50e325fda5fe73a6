import Disclosure
import Hypertext
import Records

/// A year's list, or a part of it.
struct NarrowedList<Item: Sendable>: Sendable {
    /// Nil for the whole.
    let narrowing: Narrowing?
    let items: [Item]

    /// The whole list, then each part that has something in it.
    static func all(_ items: [Item], by narrowings: [Narrowing], has: (Item, Narrowing) -> Bool) -> [NarrowedList] {
        let parts = narrowings.map { narrowing in
            NarrowedList(narrowing: narrowing, items: items.filter { has($0, narrowing) })
        }
        return [NarrowedList(narrowing: nil, items: items)] + parts.filter { !$0.items.isEmpty }
    }
}

extension SiteContext {
    /// A year's notices, newest first.
    func noticeLists(of year: ProcurementYear) -> [NarrowedList<RecordOf<Notice>>] {
        let narrowings =
            NoticeStage.allCases.map(Narrowing.stage) + ProcurementMethod.allCases.map(Narrowing.method)
            + site.units.map(Narrowing.unit)
        return NarrowedList.all(year.notices, by: narrowings) { notice, narrowing in
            switch narrowing {
            case .stage(let stage): notice.stage == stage
            case .method(let method): notice.method == method
            case .unit(let unit): notice.unit == unit
            case .status: false
            }
        }
    }

    /// A year's purchases.
    func purchaseLists(of year: ProcurementYear) -> [NarrowedList<PurchaseRow>] {
        let narrowings =
            PurchaseStatus.allCases.map(Narrowing.status) + ProcurementMethod.allCases.map(Narrowing.method)
            + site.units.map(Narrowing.unit)
        return NarrowedList.all(year.list, by: narrowings) { row, narrowing in
            switch narrowing {
            case .status(let status): row.purchase.status == status
            case .method(let method): row.purchase.method == method
            case .unit(let unit): row.purchase.unit == unit
            case .stage: false
            }
        }
    }

    /// Links to a year's whole list and its parts, sort by sort. Only the whole list says how many each has: a new item
    /// changes no page on which it does not stand.
    func narrowingLinks<Item>(
        _ lists: [NarrowedList<Item>], chosen: Narrowing?, address: (Narrowing?) -> WebAddress
    ) -> HTML {
        func chip(_ list: NarrowedList<Item>) -> Chip {
            let count = chosen == nil ? " (\(format.number(list.items.count)))" : ""
            return Chip(
                title: (list.narrowing?.name ?? "ทั้งหมด") + count, address: address(list.narrowing),
                isChosen: list.narrowing == chosen)
        }
        func row(_ sort: Narrowing.Sort) -> HTML {
            let parts = lists.filter { $0.narrowing?.sort == sort }
            guard !parts.isEmpty else { return .empty }
            return "<h2>\(sort.heading)</h2>\n\(chips((lists.prefix(1) + parts).map(chip)))\n"
        }
        return """
            <details class="unfold"\(attribute: "open", chosen != nil)><summary>เลือกดูบางส่วน</summary>
            \([.stage, .status, .method, .unit].map(row))</details>
            """
    }
}
