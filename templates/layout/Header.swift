import Hypertext
import Records

extension SiteContext {
    /// The top of every page: whose site it is, and the menu.
    func header(_ frame: Frame) -> HTML {
        let menu = menu
        let current = nearest(to: frame, in: menu)
        return """
            <header>
            <a class="skip" href="#page.main">ข้ามไปยังเนื้อหา</a>
            \(site.isSample ? sampleBanner : "")
            <div class="site">
            <div class="wrap brand">
            \(assets.emblem.map(emblemImage))
            <a href="\(url: .home)">\(site.name) <small>\(site.district) \(site.province)</small></a>
            \(frame.isSearch ? "" : searchBox)
            </div>
            <nav aria-label="เมนูหลัก">
            <details class="wrap unfold"><summary>เมนู</summary>
            <ul>
            \(menu.map { menuItem($0, current, frame) })
            </ul>
            </details>
            </nav>
            </div>
            </header>
            """
    }

    /// The menu's links: the site's sections, then the organisation's own.
    private var menu: [Link] {
        [
            Link("หน้าแรก", .home),
            Link(Category.basic.shortTitle, .category(.basic)),
            Link(Category.administration.shortTitle, .category(.administration)),
            Link(Category.budget.shortTitle, .category(.budget)),
            Link("จัดซื้อจัดจ้าง", .procurement),
            Link(Category.personnel.shortTitle, .category(.personnel)),
            Link(Category.integrity.shortTitle, .category(.integrity)),
            Link("ร้องเรียน", .complaints),
        ] + (site.complaints.corruption == nil ? [] : [Link("แจ้งการทุจริต", .corruptionChannel)])
            + site.navigation.map { Link($0.title, $0.url) }
    }

    /// The page of the menu that this is, or that stands nearest above it.
    private func nearest(to frame: Frame, in menu: [Link]) -> WebAddress? {
        (frame.trail.map(\.address) + [frame.address]).last { address in menu.contains { $0.address == address } }
    }

    private func menuItem(_ link: Link, _ current: WebAddress?, _ frame: Frame) -> HTML {
        let mark = link.address == current ? (link.address == frame.address ? "page" : "true") : nil
        return """
            <li><a href="\(url: link.address)"\(attribute: "aria-current", mark)>\(link.title)</a></li>

            """
    }

    private var sampleBanner: HTML {
        """
        <div class="sample"><p class="wrap"><strong>ข้อมูลตัวอย่าง</strong> หน่วยงาน บุคคล และตัวเลขในเว็บไซต์นี้แต่งขึ้นทั้งหมด</p></div>
        """
    }

    private func emblemImage(_ address: WebAddress) -> HTML {
        """
        <img src="\(url: address)" alt="" width="96" height="96">
        """
    }
}
