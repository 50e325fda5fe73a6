import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// A rule of personnel management as the legislation of its organisation.
    func terms(of entry: PersonnelEntry) -> Terms {
        let rule = entry.rule
        return [
            "legislationIdentifier": rule.number.map(ScriptJSON.text),
            "legislationType": .text(rule.content.rule.thai),
            "legislationDate": .day(rule.date),
            "legislationDateOfApplicability": .day(rule.effective.from),
            "temporalCoverage": .period(rule.effective),
            "legislationLegalForce": [
                "@id": .text("https://schema.org/\(entry.standing == .inForce ? "InForce" : "NotInForce")")
            ],
            "legislationPassedBy": reference(.organization),
            "legislationRepeals": entry.replaces.map { reference(.record($0.record)) },
        ]
    }
}
