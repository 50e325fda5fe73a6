/// Pages that come from the same template: all of its pages for a site, none where there is nothing to show.
public struct PageFamily: Sendable {
    /// The family's pages of a site, in a fixed order.
    public let pages: @Sendable (SiteContext) -> [Page]

    init(_ pages: @escaping @Sendable (SiteContext) -> [Page]) {
        self.pages = pages
    }

    /// Every family. A new page is a new file in `pages/` and a line here.
    public static let all: [PageFamily] = [
        .home,
        .categories,
        .procurement,
        .noticeLists,
        .notices,
        .purchases,
        .summaryYears,
        .summaryMonths,
        .purchaseLists,
        .vendorLists,
        .vendors,
        .budgetYears,
        .budgetReports,
        .budgetPrograms,
        .personnelRules,
        .personnelReports,
        .plans,
        .planYears,
        .followUps,
        .projects,
        .complaints,
        .corruptionChannel,
        .complaintStatistics,
        .documents,
        .assessments,
        .assessmentYears,
        .assessmentItems,
        .history,
        .search,
        .searchLists,
        .data,
        .datasets,
        .about,
        .privacy,
        .accessibility,
        .sitemap,
        .notFound,
    ]
}

/// All pages of a site, in a fixed order, and at last those at old addresses; two of one address are both in it.
public func allPages(of site: SiteContext) -> [Page] {
    let pages = PageFamily.all.flatMap { $0.pages(site) }
    return pages + site.redirects(to: pages)
}
