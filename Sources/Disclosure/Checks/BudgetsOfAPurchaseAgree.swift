import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// The notices of a purchase name one budget, until one says that it is changed.
    static let budgetsOfAPurchaseAgree = DisclosureCheck { disclosure in
        disclosure.wholePurchases.flatMap { purchase in
            purchase.departures(of: \.budget).map(Finding.budgetsDisagree)
        }
    }
}

extension Finding {
    fileprivate static func budgetsDisagree(_ departure: Departure<Money>) -> Finding {
        let (one, other) = (departure.figure, departure.inForce)
        let place = other.notice.record.place("budget")
        return Finding(
            .budgetsDisagree, at: one.notice.record.place("budget"),
            message: Bilingual(
                th: "วงเงินงบประมาณ \(one.value.grouped) บาท ไม่ตรงกับ \(other.value.grouped) บาท ใน \(place.file)",
                en: "the budget of \(one.value.grouped) baht is not the \(other.value.grouped) of \(place.file)"),
            fix: Bilingual(
                th: "แก้ตัวเลขที่พิมพ์ผิด ถ้าวงเงินเปลี่ยนจริงให้ลงประกาศ notice: amendment หรือใส่ corrects: ในประกาศที่แก้ไข",
                en: "mend the one that is mistyped; if the budget was changed, publish an amendment, "
                    + "or say corrects: in the notice that changes it"),
            related: [place])
    }
}
