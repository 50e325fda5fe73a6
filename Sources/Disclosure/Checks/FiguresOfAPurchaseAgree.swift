import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// The notices of a purchase name one budget, until one says that it is changed.
    static let budgetsOfAPurchaseAgree = DisclosureCheck { disclosure in
        disclosure.wholePurchases.flatMap { purchase in
            purchase.departures(of: \.budget).map { departure in
                Finding.disagrees(.budgetsDisagree, departure, under: "budget", called: budget) { budget in
                    Bilingual(th: "\(budget.grouped) บาท", en: "\(budget.grouped) baht")
                }
            }
        }
    }

    /// The notices of a purchase name one method, until one says that it is changed.
    static let methodsOfAPurchaseAgree = DisclosureCheck { disclosure in
        disclosure.wholePurchases.flatMap { purchase in
            purchase.departures { $0.method }.map { departure in
                Finding.disagrees(.methodsDisagree, departure, under: "method", called: method) { method in
                    Bilingual(th: "«\(method.thai)»", en: "«\(method.rawValue)»")
                }
            }
        }
    }

    private static let budget = Bilingual(th: "วงเงินงบประมาณ", en: "the budget")
    private static let method = Bilingual(th: "วิธี", en: "the method")
}

extension Finding {
    fileprivate static func disagrees<Value>(
        _ code: FindingCode, _ departure: Departure<Value>, under key: PathStep, called name: Bilingual,
        _ text: (Value) -> Bilingual
    ) -> Finding {
        let place = departure.inForce.notice.record.place(key)
        let (one, other) = (text(departure.figure.value), text(departure.inForce.value))
        return Finding(
            code, at: departure.figure.notice.record.place(key),
            message: Bilingual(
                th: "\(name.th) \(one.th) ไม่ตรงกับ \(other.th) ใน \(place.file)",
                en: "\(name.en), \(one.en), is not the \(other.en) of \(place.file)"),
            fix: Bilingual(
                th: "แก้ค่าที่พิมพ์ผิด ถ้าเปลี่ยนจริงให้ลงประกาศ notice: amendment (ถ้าเริ่มใหม่ notice: cancellation) "
                    + "หรือใส่ corrects: ในประกาศที่แก้ไข",
                en: "mend the one that is mistyped; if it was changed, publish an amendment, or a cancellation before "
                    + "a new beginning, or say corrects: in the notice that changes it"),
            related: [place])
    }
}
