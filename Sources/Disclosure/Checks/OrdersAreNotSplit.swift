import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// Several purchases without competition from one vendor by one unit, each within the limit, that pass it together
    /// within 30 days look like one that was split, which the procurement regulation of พ.ศ. 2560 forbids (clause 20).
    static let ordersAreNotSplit = DisclosureCheck { disclosure in
        let vendors = disclosure.procurement.vendors
        return vendors.vendors.flatMap { vendor in
            let direct = vendor.dealings.reversed().filter { dealing in
                dealing.purchase.method == .specific && dealing.purchase.cancellation == nil
                    && dealing.agreement.price <= Notice.specificLimit
            }
            return Dictionary(grouping: direct, by: \.purchase.unit).values.flatMap { dealings in
                clusters(in: dealings).compactMap { Finding.splitOrder($0, from: vendor) }
            }
            .sorted()
        }
    }

    /// How many days apart the first and the last of a split order are at most.
    private static let longestSplit = 30

    /// Each run of dealings, oldest first, any of whose spans of 30 days pass the limit; those that share a dealing are one.
    private static func clusters(in dealings: [AgreedPurchase]) -> [ArraySlice<AgreedPurchase>] {
        var clusters: [Range<Int>] = []
        var start = 0
        for end in dealings.indices {
            let last = dealings[end].agreement.date.daysSince1970
            while last - dealings[start].agreement.date.daysSince1970 > longestSplit { start += 1 }
            let span = dealings[start...end]
            guard span.sum(\.agreement.price) > Notice.specificLimit,
                span.contains(where: { $0.purchase.id != dealings[end].purchase.id })
            else { continue }
            if let previous = clusters.last, previous.contains(start) {
                clusters[clusters.count - 1] = previous.lowerBound..<end + 1
            } else {
                clusters.append(start..<end + 1)
            }
        }
        return clusters.map { dealings[$0] }
    }
}

extension Finding {
    fileprivate static func splitOrder(_ dealings: ArraySlice<AgreedPurchase>, from vendor: Vendor) -> Finding? {
        guard let first = dealings.first, let last = dealings.last else { return nil }
        let (from, to) = (first.agreement.date, last.agreement.date)
        let sum = dealings.sum(\.agreement.price).grouped
        let unit = first.purchase.unit
        let limit = Notice.specificLimit.groupedShort
        let others = dealings.dropLast().map(\.agreement.notice.placeOfPrice)
        let files = Bilingual.list(others.map(\.file))
        return Finding(
            .splitOrder, at: last.agreement.notice.placeOfPrice,
            message: Bilingual(
                th: "\(unit ?? "หน่วยงาน")ซื้อหรือจ้างจาก «\(vendor.name)» โดยวิธีเฉพาะเจาะจง \(dealings.count) รายการ "
                    + "ตั้งแต่ \(from.longThai) ถึง \(to.longThai) รวม \(sum) บาท เกิน \(limit) บาท "
                    + "จึงดูคล้ายการแบ่งซื้อแบ่งจ้าง: \(files.th)",
                en: "\(dealings.count) purchases without competition from «\(vendor.name)»"
                    + "\(unit.map { " by «\($0)»" } ?? ""), \(from.iso8601) to \(to.iso8601), \(sum) baht in sum, "
                    + "above \(limit): it looks like a split order, with \(files.en)"),
            fix: Bilingual(
                th: "ตรวจว่าเป็นงานเดียวกันที่ควรจัดหาครั้งเดียวหรือไม่ คำเตือนนี้ไม่แสดงบนเว็บไซต์",
                en: "see whether this is one purchase that should have been made at once; the site does not show this"),
            related: others)
    }
}
