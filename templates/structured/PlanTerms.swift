import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// For which years a plan is.
    func terms(of book: PlanBook) -> Terms {
        let years = book.plan.content.years
        return ["temporalCoverage": .period(Period(from: years.first.first, to: years.last.last))]
    }

    /// Of which plan a project is, and in which years.
    func terms(of project: RecordOf<PlanProject>, in book: PlanBook) -> Terms {
        let years = project.years.keys.sorted()
        return [
            "isPartOf": reference(.record(book.plan.record)),
            "temporalCoverage": years.first.flatMap { first in
                years.last.map { .period(Period(from: first.first, to: $0.last)) }
            },
        ]
    }
}
