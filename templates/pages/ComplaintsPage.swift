import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// `/complaints/`: where to complain, and how many complaints came in; corruption apart.
    static let complaints = PageFamily { site in
        let frame = Frame(
            address: .complaints, title: "เรื่องร้องเรียน",
            description: "ช่องทางร้องเรียนและสถิติเรื่องร้องเรียนของ\(site.site.name) แยกเรื่องทุจริตจากเรื่องทั่วไป",
            trail: [Link(Category.integrity.title, .category(.integrity))], type: .contact,
            thing: site.dataset {
                site.disclosure.complaints.standing.isEmpty ? nil : ComplaintRegister.fileAddress($0)
            })
        let records = site.disclosure.complaints.statistics.map(\.record) + site.complaintDocuments
        return [site.page(frame, showing: records) { site.complaintsPage() }]
    }
}

extension SiteContext {
    /// The documents that say how to report corruption and what then happens.
    var complaintDocuments: [Record] {
        ["complaint-channel", "complaint-guideline"].flatMap { topic in
            disclosure.records.filter { $0.common.topic?.id == topic && $0.common.withdrawn == nil }
        }
    }

    fileprivate func complaintsPage() -> HTML {
        """
        <h1>เรื่องร้องเรียน</h1>
        <section>
        <h2>ช่องทางร้องเรียน</h2>
        \(channelCards)
        \(complaintDocuments.isEmpty ? "" : entries(complaintDocuments))
        </section>
        \(disclosure.complaints.years.isEmpty ? "<p>ยังไม่มีสถิติเรื่องร้องเรียนเผยแพร่</p>" : """
            \(ComplaintKind.allCases.map(statisticsSection))
            \(disclosure.complaints.standing.isEmpty ? "" : downloads(of: "สถิติทั้งหมด", ComplaintRegister.fileAddress))
            """)
        """
    }

    private func statisticsSection(_ kind: ComplaintKind) -> HTML {
        """
        <section>
        <h2>สถิติ: \(kind.title)</h2>
        \(complaintFigures(kind))
        </section>

        """
    }
}
