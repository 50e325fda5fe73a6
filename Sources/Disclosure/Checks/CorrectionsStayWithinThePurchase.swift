import Findings
import Records

extension DisclosureCheck {
    /// A notice corrects one of its own purchase, or else both would count; unless nothing of the other purchase counts
    /// any more, as where the number itself was wrong.
    static let correctionsStayWithinThePurchase = DisclosureCheck { disclosure in
        disclosure.wholePurchases.flatMap { purchase in
            purchase.standing.compactMap { notice -> Finding? in
                guard let id = notice.corrects,
                    let corrected = disclosure.references.record(id).flatMap(RecordOf<Notice>.init),
                    let other = disclosure.procurement.purchase(of: corrected),
                    other !== purchase, !other.standing.isEmpty
                else { return nil }
                return .correctsAnotherPurchase(notice, corrected)
            }
        }
    }
}

extension Finding {
    fileprivate static func correctsAnotherPurchase(
        _ one: RecordOf<Notice>, _ other: RecordOf<Notice>
    ) -> Finding {
        let place = other.record.place("project")
        return Finding(
            .correctsAnotherPurchase, at: one.record.place("corrects"),
            message: Bilingual(
                th: "ประกาศนี้แก้ไข \(place.file) ซึ่งไม่ได้อยู่ในเลขที่โครงการเดียวกัน จึงจะนับซ้ำเป็นสองงาน",
                en: "this corrects \(place.file), which has not the same project number: both purchases would count"),
            fix: Bilingual(
                th: "ใส่ project: (เลขที่โครงการ) เดียวกันในทั้งสองไฟล์ ถ้างานไม่มีเลขที่โครงการให้ใช้ notice: เดียวกับฉบับเดิม "
                    + "ถ้าเลขเดิมผิดให้แก้ไขหรือถอนทุกประกาศของเลขนั้น",
                en: "give both the same project:; if there is none, the same notice:; if the old number is wrong, "
                    + "correct or withdraw all notices of it"),
            related: [place])
    }
}
