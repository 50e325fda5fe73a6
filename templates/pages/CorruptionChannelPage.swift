import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// `/complaints/corruption/`: how to report corruption, what then happens, and how many reports came in; nothing of
    /// other complaints. Where `site.yml` names such a channel.
    static let corruptionChannel = PageFamily { site in
        guard let channel = site.site.complaints.corruption else { return [] }
        let frame = Frame(
            address: .corruptionChannel, title: site.corruptionChannelTitle,
            description: "วิธีแจ้งการทุจริตและประพฤติมิชอบของเจ้าหน้าที่\(site.site.name) กำหนดแจ้งผล และสถิติ",
            trail: [Link(Category.integrity.title, .category(.integrity)), Link("เรื่องร้องเรียน", .complaints)],
            type: .contact)
        let records = site.disclosure.complaints.statistics.map(\.record) + site.complaintDocuments
        return [site.page(frame, showing: records) { site.corruptionChannelPage(channel) }]
    }
}

extension SiteContext {
    fileprivate func corruptionChannelPage(_ channel: ComplaintChannel) -> HTML {
        """
        <h1>\(corruptionChannelTitle)</h1>
        <p class="lead">แจ้งได้เมื่อพบเห็น\(ComplaintKind.corruption.about)ของ\(site.name)</p>
        <section>
        <h2>วิธีแจ้ง</h2>
        <dl class="facts">
        \(fact("ทางออนไลน์", channel.url.map(onlineForm)))
        \(fact("โทรศัพท์", channel.phone.map(telephone)))
        \(fact("ผู้รับเรื่อง", channel.unit))
        \(fact("หลังรับเรื่อง", replyPromise(channel)))
        </dl>
        \(channel.url == nil && channel.phone == nil ? "<p>ติดต่อหน่วยงานได้ตามที่อยู่ท้ายหน้านี้</p>" : "")
        \(site.complaints.areApart ? apartNote : .empty)
        </section>
        \(complaintDocuments.isEmpty ? "" : documentSection)
        <section>
        <h2>สถิติเรื่องร้องเรียนการทุจริต</h2>
        \(complaintFigures(.corruption))
        </section>
        """
    }

    /// The link to the form, and its address for whoever prints the page or looks where the link leads.
    private func onlineForm(_ address: WebAddress) -> HTML {
        """
        <ul class="chips">\(onlineChip(address, .corruption))</ul>
        <small>\(address.text)</small>
        """
    }

    private var apartNote: HTML {
        """
        <p>ช่องทางนี้ใช้สำหรับเรื่องทุจริต แยกจากช่องทางเรื่องทั่วไป \
        \(ComplaintKind.general.about)แจ้งได้ที่หน้า<a href="\(url: .complaints)">เรื่องร้องเรียน</a></p>
        """
    }

    private var documentSection: HTML {
        """
        <section>
        <h2>ขั้นตอนและแนวปฏิบัติ</h2>
        \(entries(complaintDocuments))
        </section>
        """
    }
}
