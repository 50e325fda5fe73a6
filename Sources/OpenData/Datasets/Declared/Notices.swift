import Disclosure
import Findings
import Records

extension Dataset {
    /// Every notice.
    public static let notices = Dataset.ofRecords(
        "notices", Bilingual(th: "ประกาศจัดซื้อจัดจ้าง", en: "Procurement notices"),
        Bilingual(
            th: "ประกาศทุกฉบับที่เผยแพร่ แถวละหนึ่งฉบับ ตั้งแต่แผนจนถึงตรวจรับ ใหม่ที่สุดอยู่บน ประกาศที่ถอนแล้วยังมีแถว "
                + "แต่เหลือเพียงชื่อ วันที่ และเหตุผลที่ถอน",
            en:
                "Every notice that was published, one a row, from plan to inspection, newest first. A withdrawn notice keeps "
                + "its row with no more than title, day and reason."),
        keywords: ["จัดซื้อจัดจ้าง", "ประกาศ", "ราคากลาง", "ผู้ชนะการเสนอราคา", "สัญญา"], category: .budget,
        madeOf: ["procurement"],
        rows: { $0.procurement.notices },
        columns: [
            .code("stage", "ประเภทประกาศ", en: "Which step of the purchase it announces") { $0.stage },
            .text(
                "project", "เลขที่โครงการ e-GP", "เลข 11 หลัก ประกาศของงานเดียวกันมีเลขเดียวกัน",
                en: "The e-GP project number, the same in all notices of a purchase"
            ) {
                $0.project?.digits
            }.matching("[0-9]{11}"),
            .code("method", "วิธีจัดซื้อจัดจ้าง", en: "How it is bought") { $0.method },
            .code("type", "ประเภทการจัดหา", en: "What is bought") { $0.content.type },
            .money("budget", "วงเงินงบประมาณ", "วงเงินที่ได้รับจัดสรร (บาท)", en: "The budget in baht") { $0.budget },
            .text("source", "แหล่งเงิน", "แหล่งที่มาของเงิน", en: "Where the money comes from") { $0.content.source },
            .money("median_price", "ราคากลาง", "ราคากลาง (บาท)", en: "The median price in baht") { $0.medianPrice },
            .day("closes", "ปิดรับข้อเสนอ", "วันสุดท้ายที่รับข้อเสนอ", en: "The last day for bids") { $0.closes },
            .count(
                "bidder_count", "จำนวนผู้เสนอราคา", "จำนวนผู้เสนอราคาในประกาศนี้ ดูรายชื่อในชุดข้อมูล bidders",
                en: "How many bidders it names; see the dataset bidders"
            ) {
                $0.bidders.count
            },
            .text("winner", "ผู้ชนะ", "ผู้ได้รับการคัดเลือก", en: "Who was chosen") { $0.winner?.name },
            .text("winner_tax_id", "เลขผู้เสียภาษีของผู้ชนะ", "เลข 13 หลักของนิติบุคคล", en: "The juristic person's tax number") {
                $0.winner?.taxID?.digits
            }.matching("0[0-9]{12}"),
            .money("winner_price", "ราคาของผู้ชนะ", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", en: "The price agreed in baht") {
                $0.winner?.price
            },
            .text("winner_reason", "เหตุผลที่คัดเลือก", "เหตุผลที่คัดเลือกโดยสรุป", en: "Why it was chosen") { $0.winner?.reason },
            .text("contract_number", "เลขที่สัญญา", "เลขที่สัญญาหรือใบสั่ง", en: "The contract's number") {
                $0.contract?.number
            },
            .day("contract_signed", "วันลงนามสัญญา", "วันที่ลงนาม", en: "The day it was signed") { $0.contract?.signed },
            .day("contract_start", "วันเริ่มสัญญา", "วันเริ่มสัญญา", en: "The contract's first day") { $0.contract?.start },
            .day("contract_end", "วันสิ้นสุดสัญญา", "วันสิ้นสุดสัญญา", en: "The contract's last day") { $0.contract?.end },
            .money("contract_amount", "วงเงินสัญญา", "วงเงินตามสัญญา (บาท)", en: "The contract's amount in baht") {
                $0.contract?.amount
            },
            .day("inspection_date", "วันตรวจรับ", "วันที่ตรวจรับ", en: "The day of inspection") { $0.inspection?.date },
            .text("inspection_time", "เวลาตรวจรับ", "เวลาตรวจรับ แบบ 09:30", en: "The time of inspection, such as 09:30")
            {
                $0.inspection?.time?.plain
            }.matching("[0-2][0-9]:[0-5][0-9]"),
            .text("inspection_place", "สถานที่ตรวจรับ", "สถานที่ตรวจรับ", en: "The place of inspection") {
                $0.inspection?.place
            },
        ])
}
