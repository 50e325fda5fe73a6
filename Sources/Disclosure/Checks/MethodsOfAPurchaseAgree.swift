import Findings
import Records

extension DisclosureCheck {
    /// The notices of a purchase name one method, until one says that it is changed.
    static let methodsOfAPurchaseAgree = DisclosureCheck { disclosure in
        disclosure.wholePurchases.flatMap { purchase in
            purchase.departures { $0.method }.map(Finding.methodsDisagree)
        }
    }
}

extension Finding {
    fileprivate static func methodsDisagree(_ departure: Departure<ProcurementMethod>) -> Finding {
        let (one, other) = (departure.figure, departure.inForce)
        let place = other.notice.record.place("method")
        return Finding(
            .methodsDisagree, at: one.notice.record.place("method"),
            message: Bilingual(
                th: "วิธี «\(one.value.thai)» ไม่ตรงกับ «\(other.value.thai)» ใน \(place.file)",
                en: "the method «\(one.value.rawValue)» is not the «\(other.value.rawValue)» of \(place.file)"),
            fix: Bilingual(
                th: "แก้วิธีให้ตรงกัน ถ้าเปลี่ยนวิธีจริงให้ลงประกาศ notice: amendment หรือ notice: cancellation ก่อน",
                en: "mend the one that is wrong; if the method was changed, publish an amendment or a cancellation"),
            related: [place])
    }
}
