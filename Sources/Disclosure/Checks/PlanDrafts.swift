import Findings

extension Disclosure {
    /// The findings about a plan's sums and numbers; where some of its projects are drafts, which are not counted, the
    /// way to mend them names these.
    func minding(draftsOf book: PlanBook, _ findings: [Finding]) -> [Finding] {
        let drafts = drafts.filter { $0.parent == book.plan.id }.map(\.path).sorted()
        guard !drafts.isEmpty else { return findings }
        let names = drafts.joined(separator: ", ")
        return findings.map { finding in
            Finding(
                finding.code, at: finding.place, message: finding.message,
                fix: Bilingual(
                    th: "\(finding.fix.th) ฉบับร่างยังไม่นับ: \(names)",
                    en: "\(finding.fix.en); drafts are not counted: \(names)"),
                related: finding.related)
        }
    }
}
