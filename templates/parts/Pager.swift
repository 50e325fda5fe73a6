import Hypertext

extension SiteContext {
    /// Links to the pages of a list, counted from 1; nothing where there is one page only.
    func pager(_ page: Int, of count: Int, address: (Int) -> WebAddress) -> HTML {
        guard count > 1 else { return .empty }
        let shown = (1...count).filter { $0 == 1 || $0 == count || abs($0 - page) <= 2 }
        let links = shown.map { number -> HTML in
            let hasGap = number > 1 && !shown.contains(number - 1)
            return """
                \(hasGap ? "<span aria-hidden=\"true\">…</span>\n" : "")\
                <a href="\(url: address(number))"\(attribute: "aria-current", number == page ? "page" : nil)>\
                <span class="vh">หน้า </span>\(format.number(number))</a>

                """
        }
        return """
            <nav class="pager" aria-label="หน้าของรายการ">
            \(page > 1 ? step("prev", "ก่อนหน้า", address(page - 1)) : "")
            \(links)
            \(page < count ? step("next", "ถัดไป", address(page + 1)) : "")
            </nav>
            """
    }

    private func step(_ relation: String, _ title: String, _ address: WebAddress) -> HTML {
        """
        <a href="\(url: address)" rel="\(relation)">\(title)</a>
        """
    }
}
