import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// No two projects of one year bear the same title, however it is typed, unless one was withdrawn.
    static let projectsOfAYearAreDifferent = DisclosureCheck { disclosure in
        disclosure.plans.flatMap { book in
            let counted = book.projects.filter(\.isCounted).sorted { $0.id < $1.id }
            let ofOneTitle = Dictionary(grouping: counted) { Folding.key($0.title) }
            return ofOneTitle.values.sorted { $0[0].id < $1[0].id }.flatMap { repeatedProjects($0, of: book) }
        }
    }

    /// Each of some projects that has a year in common with one before it.
    private static func repeatedProjects(_ projects: [RecordOf<PlanProject>], of book: PlanBook) -> [Finding] {
        projects.indices.compactMap { index in
            let project = projects[index]
            for earlier in projects[..<index] {
                let years = book.years.map(\.year).filter { project.years[$0] != nil && earlier.years[$0] != nil }
                if !years.isEmpty { return .repeatedProject(project, of: earlier, years) }
            }
            return nil
        }
    }
}

extension Finding {
    /// Once for all the years, since the mistake is one.
    fileprivate static func repeatedProject(
        _ project: RecordOf<PlanProject>, of earlier: RecordOf<PlanProject>, _ years: [FiscalYear]
    ) -> Finding {
        let names = years.map { "\($0.buddhistYear)" }.joined(separator: ", ")
        return Finding(
            .repeatedProject, at: project.record.place("title"),
            message: Bilingual(
                th: "ปี \(names) มีโครงการชื่อ «\(project.title)» ซ้ำกับ \(earlier.record.source.file)",
                en: "in \(names) the project «\(project.title)» has the title of \(earlier.record.source.file)"),
            fix: Bilingual(
                th: "ถ้าเป็นโครงการเดียวกันให้เหลือไฟล์เดียว ถ้าต่างกันให้ตั้งชื่อให้ต่าง เช่น ครั้งที่ 2",
                en: "keep one file if they are the same, else tell them apart in the title"),
            related: [earlier.record.place("title")])
    }
}
