import Hypertext
import Records

/// A way to complain, and what about.
struct NamedChannel: Sendable {
    let kind: ComplaintKind
    let channel: ComplaintChannel
}

extension SiteContext {
    /// The channels that there are, that for corruption first.
    var channels: [NamedChannel] {
        [
            site.complaints.corruption.map { NamedChannel(kind: .corruption, channel: $0) },
            site.complaints.general.map { NamedChannel(kind: .general, channel: $0) },
        ].compactMap(\.self)
    }

    /// One card a channel; in words where there is none.
    var channelCards: HTML {
        guard !channels.isEmpty else { return "<p>ยังไม่ได้ระบุช่องทางร้องเรียน ติดต่อหน่วยงานได้ตามที่อยู่ท้ายหน้านี้</p>" }
        return """
            <div class="split">
            \(channels.map(channelCard))
            </div>
            """
    }

    private func channelCard(_ named: NamedChannel) -> HTML {
        """
        <div class="card">
        <h3>\(named.kind == .corruption ? corruptionChannelLink(named.kind.title) : "\(named.kind.title)")</h3>
        <p>\(named.kind.about)\(named.channel.unit.map { " ผู้รับเรื่อง: \($0)" })</p>
        \(replyPromise(named.channel).map { "<p>\($0)</p>" as HTML })
        <ul class="chips">
        \(named.channel.url.map { onlineChip($0, named.kind) })
        \(named.channel.phone.map { "<li>\(telephone($0))</li>" })
        </ul>
        </div>

        """
    }

    /// The link that leads to a channel's form.
    func onlineChip(_ address: WebAddress, _ kind: ComplaintKind) -> HTML {
        """
        <li><a href="\(url: address)" aria-label="แจ้งทางออนไลน์: \(kind.title)">แจ้งทางออนไลน์</a></li>
        """
    }

    /// What the organisation says of its answer; nil where it says nothing, since nobody promises it in its name.
    func replyPromise(_ channel: ComplaintChannel) -> String? {
        channel.replyDays.map { "แจ้งผลหรือความคืบหน้าภายใน \(format.number($0)) วัน นับจากวันที่รับเรื่อง" }
    }

    /// What the page about the channel for corruption is called.
    var corruptionChannelTitle: String { "แจ้งการทุจริตและประพฤติมิชอบ" }

    func corruptionChannelLink(_ text: String) -> HTML {
        """
        <a href="\(url: .corruptionChannel)">\(text)</a>
        """
    }
}

extension ComplaintKind {
    /// As a heading.
    var title: String {
        switch self {
        case .corruption: "การทุจริตและประพฤติมิชอบ"
        case .general: "เรื่องทั่วไป"
        }
    }

    /// What belongs there.
    var about: String {
        switch self {
        case .corruption: "การเรียกรับผลประโยชน์ การเอื้อประโยชน์ และการทุจริตของเจ้าหน้าที่"
        case .general: "ความเดือดร้อน การบริการ และข้อเสนอแนะ"
        }
    }
}
