import Findings
import Records

extension Checklist {
    /// Whose list it is, and how far it was checked against the authority's manual.
    var sourceText: Bilingual {
        let counts = Verification.allCases.map { kind in (kind, items.count { $0.verification == kind }) }
            .filter { $0.1 > 0 }
        let checked = Bilingual(
            th: counts.map { counts.count > 1 ? "\($0.text.th) \($1) ข้อ" : $0.text.th }.joined(separator: " · "),
            en: counts.map { counts.count > 1 ? "\($1) \($0.text.en)" : $0.text.en }.joined(separator: " · "))
        guard isOwn else { return Bilingual(th: "รายการข้อ: \(checked.th)", en: "the list: \(checked.en)") }
        let file = "checklists/\(year.buddhistYear).csv"
        return Bilingual(
            th: "รายการข้อของหน่วยงาน (\(file)) · \(checked.th)", en: "your own list (\(file)) · \(checked.en)")
    }
}

extension Verification {
    /// As the heading of an audit says it.
    var text: Bilingual {
        switch self {
        case .verified: Bilingual(th: thai, en: "checked against the manual")
        case .source: Bilingual(th: thai, en: "from a published source, not checked against the manual")
        case .unverified: Bilingual(th: thai, en: "not checked against the manual")
        }
    }
}
