import Disclosure
import Hypertext
import OpenData
import ThaiText

extension SiteContext {
    /// A table's caption: what it shows, from which papers of the organisation, and as of which day; `csv` has its rows.
    func sourcedCaption(
        _ title: String, from source: String = "ประกาศจัดซื้อจัดจ้าง", _ day: CalendarDay?, csv: WebAddress
    ) -> HTML {
        """
        <caption>\(title) <small>ที่มา: \(source)ของ\(site.name)\
        \(day.map { " ข้อมูล ณ วันที่ \(format.day(min($0, disclosure.today)))" }) \(csvLink(csv))</small></caption>
        """
    }

    /// The caption of a table whose source the page tells already.
    func caption(_ title: HTML, csv: WebAddress) -> HTML {
        """
        <caption>\(title) \(csvLink(csv))</caption>
        """
    }

    /// The caption of a table below a heading that says the same to those who see it.
    func unseenCaption(_ title: String, csv: WebAddress) -> HTML {
        caption("<span class=\"vh\">\(title)</span>", csv: csv)
    }

    private func csvLink(_ address: WebAddress) -> HTML {
        """
        <a class="noprint" href="\(url: address)">ข้อมูล CSV</a>
        """
    }
}

extension WebAddress {
    /// The CSV file of a dataset.
    static func csv(_ dataset: Dataset) -> WebAddress { .file(of: dataset, .csv) }

    /// The CSV file of a table that has its own.
    static func csv(at address: (TableFileType) -> String) -> WebAddress { WebAddress(path: address(.csv)) }

    /// The same where there is one, else that of a dataset.
    static func csv(at address: (TableFileType) -> String?, else dataset: Dataset) -> WebAddress {
        address(.csv).map { WebAddress(path: $0) } ?? csv(dataset)
    }
}
