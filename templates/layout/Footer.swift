import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The foot of every page: how to reach the organisation, where to complain, and how old is what the page shows.
    func footer(_ frame: Frame, modified: CalendarDay?) -> HTML {
        """
        <footer class="site-foot">
        <div class="wrap">
        <section>
        <h2>\(site.name)</h2>
        <address>\(site.contact.address)\(site.contact.phone.map(phoneLine))\(site.contact.email.map(mailLine))</address>
        </section>
        <section class="noprint">
        <h2>แจ้งเรื่องร้องเรียน</h2>
        <ul>
        \(channels.map(channelLine))
        <li><a href="\(url: .complaints)">ช่องทางและสถิติทั้งหมด</a></li>
        </ul>
        </section>
        <section class="noprint">
        <h2>เว็บไซต์นี้</h2>
        <ul>
        \(disclosure.assessments.newest.map { _ in assessmentLine })
        <li><a href="\(url: .data)">\(openDataTitle)</a></li>
        <li><a href="\(url: .about)">เกี่ยวกับเว็บไซต์นี้</a></li>
        <li><a href="\(url: .privacy)">นโยบายข้อมูลส่วนบุคคล</a></li>
        <li><a href="\(url: .accessibility)">การเข้าถึงเว็บไซต์</a></li>
        <li><a href="\(url: .history())">\(historyTitle)</a></li>
        <li><a href="\(url: .sitemap)">แผนผังเว็บไซต์</a></li>
        </ul>
        </section>
        \(modified.map(dateLine))
        <p class="printed">\(publicAddress(frame))</p>
        </div>
        </footer>
        """
    }

    private var assessmentLine: HTML {
        """
        <li><a href="\(url: .assessments)">\(assessmentTitle)</a></li>
        """
    }

    private func phoneLine(_ phone: String) -> HTML { " <br>โทรศัพท์ \(telephone(phone))" }

    private func mailLine(_ email: String) -> HTML { " <br>อีเมล \(mailbox(email))" }

    private func channelLine(_ named: NamedChannel) -> HTML {
        """
        <li>\(channelAddress(named).map { channelLink($0, named.kind) } ?? "\(named.kind.title)") \
        \(named.channel.phone.map(telephone))</li>

        """
    }

    /// The page about the channel for corruption; of another, its form.
    private func channelAddress(_ named: NamedChannel) -> WebAddress? {
        named.kind == .corruption ? .corruptionChannel : named.channel.url
    }

    private func channelLink(_ address: WebAddress, _ kind: ComplaintKind) -> HTML {
        """
        <a href="\(url: address)">\(kind == .corruption ? corruptionChannelTitle : kind.title)</a>
        """
    }

    private func dateLine(_ day: CalendarDay) -> HTML {
        """
        <p class="meta">ข้อมูล ณ วันที่ \(format.longDay(min(day, disclosure.today)))</p>
        """
    }
}
