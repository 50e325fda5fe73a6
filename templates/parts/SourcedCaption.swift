import Hypertext
import ThaiText

extension SiteContext {
    /// A table's caption: what it shows, from where, and as of which day.
    func sourcedCaption(_ title: String, _ day: CalendarDay?) -> HTML {
        """
        <caption>\(title) <small>ที่มา: ประกาศจัดซื้อจัดจ้างของ\(site.name)\
        \(day.map { " ข้อมูล ณ วันที่ \(format.day(min($0, disclosure.today)))" })</small></caption>
        """
    }
}
