import Hypertext

extension SiteContext {
    /// The way from the home page to this one.
    func breadcrumbs(_ frame: Frame) -> HTML {
        """
        <nav class="crumbs" aria-label="ตำแหน่งของหน้า">
        <ol>
        \(([Link("หน้าแรก", .home)] + frame.trail).map(crumb))
        <li aria-current="page">\(frame.shortTitle ?? frame.title)</li>
        </ol>
        </nav>
        """
    }

    private func crumb(_ link: Link) -> HTML {
        """
        <li><a href="\(url: link.address)">\(link.title)</a></li>

        """
    }
}
