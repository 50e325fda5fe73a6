import Disclosure
import Findings
import Records

extension Dataset {
    /// What was agreed with each vendor in each year.
    public static let vendors = Dataset(
        "vendors", Bilingual(th: "ผู้ขายรายปี", en: "Vendors by fiscal year"),
        Bilingual(
            th: "จำนวนและยอดเงินที่ตกลงกับผู้ขายแต่ละรายในแต่ละปีงบประมาณ นับตามวันที่ตกลง",
            en: "Count and sum of what was agreed with each vendor in each fiscal year, by the day of the agreement."),
        keywords: ["ผู้ขาย", "ผู้รับจ้าง", "คู่สัญญา"], category: .budget, madeOf: ["procurement"],
        primaryKey: ["vendor_id", "fiscal_year"], period: { $0.part.year.period },
        rows: { Item<Vendor, Vendor.Year>.all($0.procurement.vendors.vendors, \.years) },
        columns: [
            .text(
                "vendor_id", "รหัสผู้ขาย", "เลขผู้เสียภาษีของนิติบุคคล หรือรหัสที่ทำจากชื่อ",
                en: "A juristic person's tax number, else made of the name"
            ) {
                $0.parent.id
            }.required(),
            .fiscalYear { $0.part.year }.required(),
            .address("url", "ที่อยู่ของหน้า", "หน้าของผู้ขาย", en: "The vendor's page") { $0.parent.address }.required(),
            .text("name", "ชื่อผู้ขาย", "ชื่อตามข้อตกลงล่าสุด", en: "The name, as the newest agreement spells it") {
                $0.parent.name
            }.required(),
            .text("tax_id", "เลขผู้เสียภาษี", "เลข 13 หลักของนิติบุคคล", en: "The juristic person's tax number") {
                $0.parent.taxID?.digits
            }.matching("0[0-9]{12}"),
            .count("count", "จำนวนรายการ", "จำนวนข้อตกลง", en: "How many agreements") { $0.part.count }.required(),
            .money("amount", "ยอดเงิน", "ยอดรวมที่ตกลง (บาท)", en: "What was agreed in sum, in baht") { $0.part.amount }
                .required(),
        ])
}
