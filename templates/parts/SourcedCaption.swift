import Hypertext
import ThaiText

extension SiteContext {
    /// A table's caption: what it shows, from which papers of the organisation, and as of which day.
    func sourcedCaption(_ title: String, from source: String = "ประกาศจัดซื้อจัดจ้าง", _ day: CalendarDay?) -> HTML {
        """
        <caption>\(title) <small>ที่มา: \(source)ของ\(site.name)\
        \(day.map { " ข้อมูล ณ วันที่ \(format.day(min($0, disclosure.today)))" })</small></caption>
        """
    }
}
