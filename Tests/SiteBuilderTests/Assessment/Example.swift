import Disclosure
import Foundation
import Records
import Testing
import ThaiText

@testable import SiteBuilder

/// The example site's records, read once, and what lists say of them.
struct Example {
    let site: Site
    /// By id.
    let records: [Record]

    static let today = CalendarDay(daysSince1970: 20_778)

    static func load() async throws -> Example {
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
        let content = try await Content.load(from: "\(root)/content", today: today, jobs: processorCount) { _, _ in }
        return Example(
            site: try #require(content.siteFile).site, records: content.records.sorted { $0.id < $1.id })
    }

    /// What the site's records mean together, but for one of them.
    func disclosure(without id: RecordID? = nil, on day: CalendarDay = Example.today) -> Disclosure {
        Disclosure(
            records: records.filter { $0.id != id }, site: site, today: day, checklists: Checklist.shipped)
    }
}

extension Disclosure {
    /// Every item of all lists.
    var allItems: [ItemAssessment] {
        Checklist.shipped.flatMap { assessment(of: $0.year)?.items ?? [] }
    }
}
