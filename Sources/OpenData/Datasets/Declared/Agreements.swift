import Disclosure
import Findings
import Records

extension Dataset {
    /// Form สขร.1 of all months.
    public static let agreements = Dataset(
        "agreements", Bilingual(th: "แบบ สขร.1 ทุกเดือน", en: "Agreements by month (form สขร.1)"),
        Bilingual(
            th: "ข้อตกลงทุกรายการตามแบบ สขร.1 ของทุกเดือน ทำจากประกาศ แต่ละรายการอยู่ในเดือนที่ลงนาม หรือเดือนของประกาศผู้ชนะ",
            en:
                "Every agreement of the monthly forms, made from the notices: each in the month in which it was signed, or in that "
                + "of its winner's notice."),
        keywords: ["สขร.1", "ข้อตกลง", "สัญญา", "จัดซื้อจัดจ้าง"], category: .budget, madeOf: ["procurement"],
        frequency: .monthly,
        primaryKey: ["fiscal_year", "month", "number"],
        foreignKeys: [
            ForeignKey(["notice_id"], of: "notices", ["id"]),
            ForeignKey(["vendor_id", "fiscal_year"], of: "vendors", ["vendor_id", "fiscal_year"]),
        ],
        period: { Period(from: $0.part.agreement.date, to: $0.part.agreement.date) },
        rows: { disclosure in
            let vendors = disclosure.procurement.vendors
            let months = disclosure.procurement.years.flatMap(\.months).map { FormMonth(month: $0, vendors: vendors) }
            return Item<FormMonth, AgreedPurchase>.all(months, \.month.rows)
        },
        columns: [
            .fiscalYear { $0.parent.month.year }.required(),
            .month { $0.parent.month },
            .number("ลำดับในแบบของเดือน", en: "Its place in the month's form") { $0.number },
            .purchase { $0.part.purchase },
            .lines("bidders", "ผู้เสนอราคาและราคาที่เสนอ", en: "Who offered what") { $0.part.agreement.bidderLines },
            .text("vendor_id", "รหัสผู้ขาย", "ตรงกับชุดข้อมูล vendors", en: "As in vendors") {
                $0.parent.vendors.identity(name: $0.part.agreement.winner.name, taxID: $0.part.agreement.winner.taxID)
                    .id
            }.required(),
            .text("vendor", "ผู้ได้รับการคัดเลือก", "ผู้ได้รับการคัดเลือก", en: "Who was chosen") { $0.part.agreement.winner.name }
                .required(),
            .money("price", "ราคาที่ตกลง", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", en: "The price agreed in baht") {
                $0.part.agreement.price
            }
            .required(),
            .text("reason", "เหตุผลที่คัดเลือก", "เหตุผลที่คัดเลือกโดยสรุป", en: "Why it was chosen") { $0.part.agreement.reason },
            .text(
                "contract_number", "เลขที่สัญญา", "เลขที่สัญญาหรือข้อตกลง ว่างคือมีเพียงประกาศผู้ชนะ",
                en: "The contract's number; empty where only a winner was announced"
            ) {
                $0.part.agreement.contract?.number
            },
            .day(
                "date", "วันที่", "วันที่ลงนาม หรือวันที่ประกาศผู้ชนะ",
                en: "The day it was signed, else that of the winner's notice"
            ) {
                $0.part.agreement.date
            }.required(),
            .text("notice_id", "รหัสประกาศ", "ประกาศล่าสุดที่ระบุข้อตกลงนี้", en: "The last notice that states it") {
                $0.part.agreement.notice.id.path
            }.required(),
        ])
}

/// A month's form, and who is who.
private struct FormMonth: Sendable {
    let month: MonthlySummary
    let vendors: VendorRegister
}

extension Columns {
    static func month(_ month: @escaping @Sendable (Row) -> MonthlySummary) -> Columns {
        Columns.count("month", "เดือน", "เดือนตามปฏิทิน 1–12", en: "The month of the calendar, 1 to 12") {
            month($0).month.number
        }
        .required().atLeast(1).atMost(12)
    }
}
