import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/complaints/`: where to complain, and how many complaints came in; corruption apart.
    static let complaints = PageFamily { site in
        let frame = Frame(
            address: .complaints, title: "เรื่องร้องเรียน",
            description: "ช่องทางร้องเรียนและสถิติเรื่องร้องเรียนของ\(site.site.name) แยกเรื่องทุจริตจากเรื่องทั่วไป",
            trail: [Link(Category.integrity.title, .category(.integrity))])
        let records = site.disclosure.complaints.statistics.map(\.record) + site.complaintDocuments
        return [site.page(frame, showing: records) { site.complaintsPage() }]
    }
}

extension SiteContext {
    /// The documents that say how to complain and what then happens.
    fileprivate var complaintDocuments: [Record] {
        let topics = ["complaint-guideline", "complaint-channel"].compactMap(Topic.init(id:))
        return disclosure.records.filter { $0.common.topic.map(topics.contains) == true }
    }

    fileprivate func complaintsPage() -> HTML {
        let statistics = disclosure.complaints.statistics
        return """
            <h1>เรื่องร้องเรียน</h1>
            <section>
            <h2>ช่องทางร้องเรียน</h2>
            \(channelCards)
            \(complaintDocuments.isEmpty ? "" : entries(complaintDocuments))
            </section>
            \(statistics.isEmpty ? "<p>ยังไม่มีสถิติเรื่องร้องเรียนเผยแพร่</p>" : """
                \(statisticsSection(.corruption))
                \(statisticsSection(.general))
                """)
            """
    }

    private func statisticsSection(_ kind: ComplaintKind) -> HTML {
        """
        <section>
        <h2>สถิติ: \(kind.title)</h2>
        \(complaintTable("สถิติ: \(kind.title)", first: "ช่วงเวลา", rows: disclosure.complaints.years.map { yearRows($0.year, $0.statistics, kind) }))
        </section>
        """
    }

    private func yearRows(
        _ year: FiscalYear, _ statistics: [RecordOf<ComplaintStatistics>], _ kind: ComplaintKind
    ) -> HTML {
        """
        <tr class="group"><th scope="rowgroup" colspan="4">ปีงบประมาณ \(format.year(year))</th></tr>
        \(statistics.map { complaintRow(periodLink($0), $0.withdrawn == nil ? $0.content.count(of: kind) : nil) })
        """
    }

    private func periodLink(_ record: RecordOf<ComplaintStatistics>) -> HTML {
        """
        <a href="\(url: .record(record.record))">\(format.period(record.period))</a> \(standingBadge(record.record))
        """
    }
}
