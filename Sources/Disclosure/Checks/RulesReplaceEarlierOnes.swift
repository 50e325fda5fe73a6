import Findings
import Records

extension DisclosureCheck {
    /// A personnel rule does not take the place of one that begins later than it does.
    static let rulesReplaceEarlierOnes = DisclosureCheck { disclosure in
        disclosure.records.compactMap(RecordOf<PersonnelRule>.init).compactMap { rule in
            guard rule.withdrawn == nil,
                let older = rule.replaces.flatMap(disclosure.references.record).flatMap(RecordOf<PersonnelRule>.init),
                rule.effective.from < older.effective.from
            else { return nil }
            return .replacesLaterRule(rule, older)
        }
    }
}

extension Finding {
    fileprivate static func replacesLaterRule(
        _ rule: RecordOf<PersonnelRule>, _ older: RecordOf<PersonnelRule>
    ) -> Finding {
        let (first, later) = (rule.effective.from, older.effective.from)
        return Finding(
            .replacesLaterRule, at: rule.record.place("replaces"),
            message: Bilingual(
                th: "ฉบับนี้ใช้บังคับตั้งแต่ \(first.longThai) แต่ใช้แทน «\(older.id.path)» ซึ่งเริ่มทีหลัง คือ \(later.longThai)",
                en: "this is in force from \(first.iso8601), but replaces «\(older.id.path)», which begins later, "
                    + later.iso8601),
            fix: Bilingual(
                th: "ตรวจวันที่ใน effective ของทั้งสองฉบับ ถ้าสลับกันให้ย้าย replaces ไปไว้ในฉบับที่เริ่มทีหลัง",
                en: "compare effective in both; if they are the wrong way round, move replaces to the one that begins "
                    + "later"),
            related: [rule.record.place("effective", "from"), older.record.place("effective", "from")])
    }
}
