import Hypertext

extension SiteContext {
    /// By which programs find the same as JSON.
    func twinLink(_ address: WebAddress) -> HTML {
        """
        <link rel="alternate" type="application/json" href="\(url: address)">
        """
    }

    /// The same link for people, in a paragraph.
    func twinNote(_ address: WebAddress) -> HTML {
        """
        <p class="noprint"><a href="\(url: address)">ข้อมูลของหน้านี้ในรูป JSON</a></p>
        """
    }
}
