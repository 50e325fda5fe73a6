import Disclosure
import Findings
import Records

extension Dataset {
    /// Who offered what, a row a notice and bidder.
    public static let bidders = Dataset(
        "bidders", Bilingual(th: "ผู้เสนอราคา", en: "Bidders"),
        Bilingual(
            th: "ผู้เสนอราคาทุกรายในประกาศที่ระบุไว้ พร้อมราคาที่เสนอ แถวละหนึ่งรายต่อประกาศ "
                + "งานเดียวกันอาจมีหลายประกาศที่ระบุรายชื่อเดียวกัน",
            en:
                "Every bidder that a notice names, with its offer: one a row and notice. Several notices of one purchase may "
                + "name the same bidders."),
        keywords: ["จัดซื้อจัดจ้าง", "ผู้เสนอราคา", "การแข่งขันราคา"], category: .budget, madeOf: ["procurement"],
        primaryKey: ["notice_id", "number"], foreignKeys: [ForeignKey(["notice_id"], of: "notices", ["id"])],
        period: { Period(from: $0.parent.date, to: $0.parent.date) },
        rows: { disclosure in
            Item<RecordOf<Notice>, Bidder>.all(disclosure.procurement.notices.filter { $0.withdrawn == nil }, \.bidders)
        },
        columns: [
            .parent("notice_id", "รหัสประกาศ", en: "The id of the notice") { $0.parent.record },
            .number { $0.number },
            .text("name", "ผู้เสนอราคา", "ชื่อผู้เสนอราคา", en: "The bidder's name") { $0.part.name }.required(),
            .text("tax_id", "เลขผู้เสียภาษี", "เลข 13 หลักของนิติบุคคล", en: "The juristic person's tax number") {
                $0.part.taxID?.digits
            }.matching("0[0-9]{12}"),
            .money("price", "ราคาที่เสนอ", "ราคาที่เสนอ (บาท)", en: "The price offered in baht") { $0.part.price }
                .required(),
            .boolean(
                "is_winner", "เป็นผู้ชนะ", "เป็นผู้ที่ประกาศนี้ระบุว่าได้รับการคัดเลือกหรือไม่",
                en: "Whether the notice says that it was chosen"
            ) {
                item in item.parent.winner.flatMap(item.parent.bidders.bid) == item.part
            }.required(),
        ])
}
