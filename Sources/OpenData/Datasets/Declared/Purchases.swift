import Disclosure
import Findings
import Records

extension Dataset {
    /// The list of 16 columns of all years.
    public static let purchases = Dataset(
        "purchases", Bilingual(th: "รายการจัดซื้อจัดจ้างรายปี", en: "Yearly lists of purchases"),
        Bilingual(
            th: "แบบ 16 คอลัมน์ของทุกปีงบประมาณ ทำจากประกาศ แถวละหนึ่งข้อตกลง แล้วตามด้วยงานที่ยังไม่มีข้อตกลง",
            en:
                "The list of 16 columns of every fiscal year, made from the notices: a row for each agreement, then the purchases "
                + "that have none yet."),
        keywords: ["จัดซื้อจัดจ้าง", "รายการจัดซื้อจัดจ้าง", "16 คอลัมน์"], category: .budget, madeOf: ["procurement"],
        primaryKey: ["fiscal_year", "number"], period: { $0.parent.year.year.period },
        rows: { disclosure in
            Item<PurchaseYear, PurchaseRow>.all(
                disclosure.procurement.years.map { PurchaseYear(year: $0, site: disclosure.site) }, \.year.list)
        },
        columns: [
            .number("ลำดับในรายการของปี", en: "Its place in the year's list") { $0.number },
            .fiscalYear { $0.parent.year.year }.required(),
            .text("organisation", "ชื่อหน่วยงาน", "ชื่อหน่วยงาน", en: "The organisation") { $0.parent.site.name }.required(),
            .text("district", "อำเภอ", "อำเภอ", en: "The district") { $0.parent.site.district }.required(),
            .text("province", "จังหวัด", "จังหวัด", en: "The province") { $0.parent.site.province }.required(),
            .text("ministry", "กระทรวง", "กระทรวง", en: "The ministry") { _ in Site.ministry }.required(),
            .text("organisation_type", "ประเภทหน่วยงาน", "ประเภทหน่วยงาน", en: "The type of organisation") {
                $0.parent.site.type.thai
            }.required(),
            .purchase { $0.part.purchase },
            .text("source", "แหล่งที่มาของงบประมาณ", "แหล่งที่มาของงบประมาณ", en: "Where the money comes from") {
                $0.part.purchase.source
            },
            .code(
                "status", "สถานะการจัดซื้อจัดจ้าง", PurchaseStatus.allCases, en: "How far it is", code: \.rawValue,
                thai: \.thai
            ) { $0.part.purchase.status },
            .money("agreed_price", "ราคาที่ตกลง", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", en: "The price agreed in baht") {
                $0.part.agreement?.price
            },
            .text("vendor", "ผู้ประกอบการที่ได้รับการคัดเลือก", "ผู้ประกอบการที่ได้รับการคัดเลือก", en: "The chosen vendor") {
                $0.part.agreement?.winner.name
            },
            .text("project", "เลขที่โครงการในระบบ e-GP", "เลข 11 หลัก", en: "The e-GP project number, 11 digits") {
                $0.part.purchase.project?.digits
            }.matching("[0-9]{11}"),
        ])
}

/// A year of procurement, and whose it is.
private struct PurchaseYear: Sendable {
    let year: ProcurementYear
    let site: Site
}

extension Columns {
    /// What a table says of a purchase as a whole.
    static func purchase(_ purchase: @escaping @Sendable (Row) -> Purchase) -> Columns {
        let parts: [Columns] = [
            .text(
                "purchase_id", "รหัสงาน", "เลขที่โครงการ หรือชื่อประกาศของงานที่ไม่มีเลข",
                en: "The project number, else the path of the only notice"
            ) {
                purchase($0).id
            }.required(),
            .address("url", "ที่อยู่ของหน้า", "หน้าของงานที่จัดซื้อหรือจัดจ้าง", en: "The purchase's page") { purchase($0).address }
                .required(),
            .text("name", "งานที่จัดซื้อหรือจัดจ้าง", "ชื่องาน", en: "What is bought") { purchase($0).name }.required(),
            .money("budget", "วงเงินงบประมาณ", "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", en: "The budget in baht") {
                purchase($0).budget?.value
            },
            .code("method", "วิธีจัดซื้อจัดจ้าง", en: "How it is bought") { purchase($0).method }.required(),
            .money("median_price", "ราคากลาง", "ราคากลาง (บาท)", en: "The median price in baht") {
                purchase($0).medianPrice?.value
            },
        ]
        return Columns(parts.flatMap(\.columns))
    }
}
