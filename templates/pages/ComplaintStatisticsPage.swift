import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// The figures of one period, at their record's address.
    static let complaintStatistics = PageFamily { site in
        site.disclosure.complaints.statistics.map { statistics in
            site.recordPage(
                statistics.record,
                below: [
                    Link(Category.integrity.title, .category(.integrity)), Link("เรื่องร้องเรียน", .complaints),
                ],
                label: "<span>\(site.format.period(statistics.period))</span>",
                type: "Report", terms: { ["temporalCoverage": .period(statistics.period)] }
            ) { site.complaintStatisticsArticle(statistics) }
        }
    }
}

extension SiteContext {
    fileprivate func complaintStatisticsArticle(_ statistics: RecordOf<ComplaintStatistics>) -> HTML {
        """
        \(complaintTable(unseenCaption("จำนวนเรื่องร้องเรียนตามประเภท", csv: .csv(.complaints)), first: ComplaintColumn.kind.heading,
            rows: ComplaintKind.allCases.map { kind in
                complaintRow(
                    "\(kind.title)", statistics.content.count(of: kind).map(complaintCells) ?? complaintCells("ไม่ได้รายงาน"))
            }))
        \(body(statistics.record))
        \(attachments(statistics.record))
        """
    }
}
