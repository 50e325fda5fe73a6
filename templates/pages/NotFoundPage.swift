import Hypertext

extension PageFamily {
    /// `/404.html`, which the host shows wherever there is no page: all its links begin at the site's root.
    static let notFound = PageFamily { site in
        let frame = Frame(
            address: .notFound, title: "ไม่พบหน้านี้", description: "ไม่มีหน้านี้ในเว็บไซต์ของ\(site.site.name)",
            isInSitemap: false)
        return [site.page(frame, modified: nil) { site.notFoundPage() }]
    }
}

extension SiteContext {
    fileprivate func notFoundPage() -> HTML {
        """
        <h1>ไม่พบหน้านี้</h1>
        <p class="lead">ที่อยู่อาจพิมพ์ผิด หรือไม่เคยมีหน้านี้ หน้าที่เผยแพร่แล้วจะยังอยู่ที่เดิมเสมอ แม้รายการนั้นจะถูกถอน</p>
        \(chips([
            Chip(title: "หน้าแรก", address: .home),
            Chip(title: "ค้นหา", address: .search),
            Chip(title: "แผนผังเว็บไซต์", address: .sitemap),
            Chip(title: "จัดซื้อจัดจ้าง", address: .procurement),
        ]))
        """
    }
}
