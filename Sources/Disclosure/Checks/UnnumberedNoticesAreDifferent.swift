import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A notice without a project number is a purchase of its own, so one that belongs to another would be counted twice.
    /// Notices of the same work, unit, year and method are taken for one purchase; where a stage occurs again, or there
    /// are two numbers, the work is bought again and again, and nothing is said.
    static let unnumberedNoticesAreDifferent = DisclosureCheck { disclosure in
        let standing = disclosure.procurement.purchases.flatMap(\.standing)
        return Dictionary(grouping: standing, by: Work.init).values.flatMap { notices -> [Finding] in
            let (unnumbered, numbered) = (notices.filter { $0.project == nil }, notices.filter { $0.project != nil })
            guard notices.count > 1, !unnumbered.isEmpty, Set(numbered.map(\.project)).count <= 1,
                Set(unnumbered.map(\.stage)).count == unnumbered.count,
                Set(unnumbered.map(\.stage)).isDisjoint(with: numbered.map(\.stage))
            else { return [] }
            let notices = notices.oldestFirst()
            return notices.indices.compactMap { index in
                let (one, other) = (notices[index], notices[index > 0 ? index - 1 : 1])
                guard one.project == nil, index > 0 || other.project != nil,
                    isOnePurchase(one, other, disclosure.procurement.vendors)
                else { return nil }
                return .unnumberedTwin(one, of: other)
            }
        }
        .sorted()
    }

    /// Whether nothing that both say speaks against it, and neither corrects the other.
    private static func isOnePurchase(
        _ one: RecordOf<Notice>, _ other: RecordOf<Notice>, _ vendors: VendorRegister
    ) -> Bool {
        func agree<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool { a == nil || b == nil || a == b }
        return agree(one.budget, other.budget) && agree(one.winner.map(vendors.id), other.winner.map(vendors.id))
            && agree(one.winner?.price, other.winner?.price) && one.corrects != other.id && other.corrects != one.id
    }
}

/// What the notices of one purchase have in common beside its number.
private struct Work: Hashable {
    let name: String
    let unit: String?
    let year: FiscalYear
    let method: ProcurementMethod

    init(_ notice: RecordOf<Notice>) {
        name = Folding.key(WorkName.of(notice.title))
        unit = notice.unit
        year = notice.record.fiscalYear
        method = notice.method
    }
}

extension Finding {
    static func unnumberedTwin(_ one: RecordOf<Notice>, of other: RecordOf<Notice>) -> Finding {
        let place = other.record.place("title")
        return Finding(
            .unnumberedTwin, at: one.record.place("title"),
            message: Bilingual(
                th: "ดูเป็นงานเดียวกับ \(place.file) แต่ไม่มีเลขที่โครงการเดียวกัน จึงนับเป็นคนละงาน",
                en: "this seems to be the purchase of \(place.file), but without one number each is one of its own"),
            fix: Bilingual(
                th: "ใส่ project: (เลขที่โครงการ) เดียวกันในทั้งสองไฟล์ ถ้าเป็นคนละงานให้ตั้งชื่อให้ต่าง เช่น ครั้งที่ 2",
                en: "give both the same project:; if they are different purchases, tell them apart in the title"),
            related: [place])
    }
}
