import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// The five categories: everything published under each, and what is still missing.
    static let categories = PageFamily { site in
        site.disclosure.categories.map { overview in
            let frame = Frame(
                address: .category(overview.category), title: overview.category.title,
                description: "\(overview.category.title)ของ\(site.site.name): \(overview.category.introduction)",
                type: .collection)
            return site.page(frame, modified: overview.newestDate) { site.categoryPage(overview) }
        }
    }
}

/// A part of a category page that a chip at its top leads to.
struct Section: Sendable {
    let id: String
    let title: String
    let content: HTML
}

extension SiteContext {
    fileprivate func categoryPage(_ overview: CategoryOverview) -> HTML {
        let sections = sections(of: overview)
        return """
            <h1>\(overview.category.title)</h1>
            <p class="lead">\(overview.category.introduction)</p>
            \(sections.count > 1 ? contents(sections) : "")
            \(sections.isEmpty ? "<p>ยังไม่มีข้อมูลเผยแพร่ในหมวดนี้</p>" : "")
            \(sections.map(section))
            \(disclosure.assessments.newest.map { missingSection(overview.category, of: $0) })
            <div class="noprint">\(chips([feedChip(.category(overview.category))]))</div>
            """
    }

    /// What the records of particular kinds are shown as, then the documents by subject.
    private func sections(of overview: CategoryOverview) -> [Section] {
        let kinds: [Section] =
            switch overview.category {
            case .basic, .administration: []
            case .budget: budgetSections
            case .personnel: personnelSections
            case .integrity: integritySections
            }
        return kinds + documentSections(overview) + elsewhere(overview.category)
    }

    /// What the checklists ask for under this category and another one shows, as they do with spending reports.
    private func elsewhere(_ category: Category) -> [Section] {
        let records = disclosure.records.filter { record in
            record.category != category && record.common.withdrawn == nil
                && record.topics.contains { $0.category == category }
        }
        return records.isEmpty
            ? [] : [Section(id: "elsewhere", title: "เรื่องที่เกี่ยวข้องในหมวดอื่น", content: entries(records))]
    }

    private func documentSections(_ overview: CategoryOverview) -> [Section] {
        overview.subjects.compactMap { subject in
            let years = subject.years.map(documentsOfYear).filter { !$0.isEmpty }
            return years.isEmpty ? nil : Section(id: subject.id, title: subject.title, content: yearList(years))
        }
    }

    private func documentsOfYear(_ year: SubjectYear) -> HTML {
        let documents = year.records.filter { $0.content is Document }
        return documents.isEmpty ? .empty : fact("ปีงบประมาณ \(format.year(year.year))", entries(documents))
    }

    /// What there is of each fiscal year: rows of facts.
    func yearList(_ years: [HTML]) -> HTML {
        """
        <dl class="facts">
        \(years.joined(separator: "\n"))
        </dl>
        """
    }

    private func contents(_ sections: [Section]) -> HTML {
        """
        <nav class="filters" aria-label="เรื่องในหน้านี้">
        \(chips(sections.map { Chip(title: $0.title, address: WebAddress(fragment: $0.id)) }))
        </nav>
        """
    }

    private func section(_ section: Section) -> HTML {
        """
        <section id="\(section.id)">
        <h2>\(section.title)</h2>
        \(section.content)
        </section>

        """
    }

    /// What a year's checklist asks for under a category and is not there, or not whole; nothing where all is.
    private func missingSection(_ category: Category, of year: AssessmentYear) -> HTML {
        let lines = year.items.compactMap { item in
            let gaps = item.topics.filter { $0.topic.category == category }.flatMap(\.gaps)
            return gaps.isEmpty ? nil : missingLine(gaps, of: item)
        }
        guard !lines.isEmpty else { return .empty }
        return """
            <section class="missing">
            <h2>ยังขาด</h2>
            <p>เรื่องที่<a href="\(url: .assessment(year))">แบบประเมิน ITA ปีงบประมาณ \(format.year(year.year))</a> \
            ขอให้เปิดเผยในหมวดนี้ แต่ยังไม่มีหรือยังไม่ครบ</p>
            <ul>
            \(lines)
            </ul>
            </section>
            """
    }

    private func missingLine(_ gaps: [Gap], of item: ItemAssessment) -> HTML {
        """
        <li>\(itemLink(item)): \(gaps.map(words).joined(separator: "; "))</li>

        """
    }
}
