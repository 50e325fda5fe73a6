import Disclosure
import Hypertext
import Records
import ThaiText

/// The addresses of the site's pages: a template links to nothing else within the site.
extension WebAddress {
    static let home = WebAddress(path: "/")
    static let procurement = WebAddress(path: "/procurement/")
    static let complaints = WebAddress(path: "/complaints/")
    static let about = WebAddress(path: "/about/")
    static let privacy = WebAddress(path: "/privacy/")
    static let accessibility = WebAddress(path: "/accessibility/")
    static let sitemap = WebAddress(path: "/sitemap/")
    static let notFound = WebAddress(path: "/404.html")

    static func category(_ category: Category, section: String? = nil) -> WebAddress {
        WebAddress(path: category.address, fragment: section)
    }

    static func record(_ record: Record) -> WebAddress { WebAddress(path: record.address) }

    /// A file that is published beside a record's page.
    static func file(_ file: RecordFile, of record: Record) -> WebAddress {
        WebAddress(path: record.address + file.path)
    }

    /// A page, counted from 1, of a year's notices or of those of one stage or method.
    static func notices(_ year: FiscalYear, _ narrowing: NoticeList.Narrowing? = nil, page: Int = 1) -> WebAddress {
        let folder =
            switch narrowing {
            case nil: ""
            case .stage(let stage): "stage-\(stage.rawValue)/"
            case .method(let method): "method-\(method.rawValue)/"
            }
        let pageFolder = page == 1 ? "" : "page-\(page)/"
        return WebAddress(path: "/procurement/\(year.buddhistYear)/\(folder)\(pageFolder)")
    }

    static func planYear(_ year: FiscalYear, of book: PlanBook) -> WebAddress {
        WebAddress(path: book.address(of: year))
    }
}
