import Findings
import Records

extension DisclosureCheck {
    /// No text names another local administrative organisation: most that does was copied from a neighbour's. The names
    /// of vendors are not looked at, since an organisation may be one.
    static let organisationsAreOnesOwn = DisclosureCheck { disclosure in
        guard let scan = OrganisationScan(disclosure.site) else { return [] }
        return disclosure.records.flatMap { record in
            record.repeated(in: scan.mentions, at: \.range, notUnder: ["bidders", "winner"]) { one, other in
                one.type == other.type && other.name.utf8.starts(with: one.name.utf8)
            }
            .map { .neighboursName($0, ofSite: disclosure.site.name) }
        }
    }
}

extension Finding {
    fileprivate static func neighboursName(
        _ found: RepeatedMention<OrganisationMention>, ofSite name: String
    ) -> Finding {
        Finding(
            .neighboursName, at: found.place,
            message: Bilingual(
                th: "«\(found.text)» ไม่ใช่ชื่อของหน่วยงานนี้\(found.times.th)",
                en: "«\(found.text)» is not this organisation's name\(found.times.en)"),
            fix: Bilingual(
                th: "ถ้าข้อความนี้คัดลอกมาจากหน่วยงานอื่น ให้แก้เป็น «\(name)» และตรวจส่วนที่เหลือของข้อความด้วย",
                en: "if the text was copied from another organisation, write «\(name)», and look at the rest of it too")
        )
    }
}
