import Findings

extension Disclosure {
    /// The findings about a plan's sums and numbers; where some of its projects are drafts, which are not counted, the
    /// way to mend them names these.
    func minding(draftsOf book: PlanBook, _ findings: [Finding]) -> [Finding] {
        let drafts = drafts.filter { $0.parent == book.plan.id }.map(\.path).sorted()
        guard !drafts.isEmpty else { return findings }
        let names = Bilingual.list(drafts)
        return findings.map {
            $0.adding(toFix: Bilingual(th: "ฉบับร่างยังไม่นับ: \(names.th)", en: "drafts are not counted: \(names.en)"))
        }
    }
}
