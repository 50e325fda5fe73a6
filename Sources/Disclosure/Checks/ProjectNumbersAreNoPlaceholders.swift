import Findings
import Records

extension DisclosureCheck {
    /// A purchase has few notices: a number that very many share was typed because a number was asked for.
    static let projectNumbersAreNoPlaceholders = DisclosureCheck { disclosure in
        disclosure.procurement.purchases.compactMap { purchase in
            guard let project = purchase.project, purchase.notices.count > mostNotices else { return nil }
            return .tooManyNotices(purchase.notices.sorted { $0.id < $1.id }, of: project, most: mostNotices)
        }
    }

    /// How many notices a purchase has at most.
    private static let mostNotices = 100
}

extension Finding {
    /// At the first that is one too many.
    fileprivate static func tooManyNotices(
        _ notices: [RecordOf<Notice>], of project: ProjectNumber, most: Int
    ) -> Finding {
        let place = notices[0].record.place("project")
        return Finding(
            .tooManyNotices, at: notices[most].record.place("project"),
            message: Bilingual(
                th: "เลขที่โครงการ \(project.digits) มีประกาศ \(notices.count) ฉบับ ฉบับแรกคือ \(place.file) "
                    + "จึงนับรวมเป็นงานเดียว เลขนี้น่าจะพิมพ์ไว้แทนเลขจริง",
                en: "\(notices.count) notices, from \(place.file) on, have the project number \(project.digits), and "
                    + "count as one purchase; it is probably a placeholder"),
            fix: Bilingual(
                th: "ใส่เลขที่โครงการจริงของแต่ละงาน งานที่ไม่มีเลขที่โครงการให้ลบ project: ออก",
                en: "give each purchase its own number; where it has none, leave project: out"),
            related: [place])
    }
}
