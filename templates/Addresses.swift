import Disclosure
import Hypertext
import Ledger
import OpenData
import Records
import ThaiText

/// The addresses of the site's pages: a template links to nothing else within the site.
extension WebAddress {
    static let home = WebAddress(path: "/")
    static let procurement = WebAddress(path: "/procurement/")
    static let complaints = WebAddress(path: ComplaintRegister.address)
    static let corruptionChannel = WebAddress(path: ComplaintRegister.corruptionAddress)
    static let assessments = WebAddress(path: AssessmentRegister.address)
    static let about = WebAddress(path: "/about/")
    static let privacy = WebAddress(path: "/privacy/")
    static let accessibility = WebAddress(path: "/accessibility/")
    static let sitemap = WebAddress(path: "/sitemap/")
    static let ledger = WebAddress(path: LedgerBook.address)
    static let search = WebAddress(path: "/search/")
    /// The folder of the files that the search page's script reads.
    static let searchIndex = WebAddress(path: "/search/index/")
    static let data = WebAddress(path: Dataset.folder)
    static let notFound = WebAddress(path: "/404.html")

    /// A page of what was published when, counted from the oldest; nil for the newest.
    static func history(page: Int? = nil) -> WebAddress {
        WebAddress(path: "/history/" + (page.map { "page-\($0)/" } ?? ""))
    }

    static func feed(_ channel: FeedChannel) -> WebAddress { WebAddress(path: channel.address) }

    static func dataset(_ dataset: Dataset) -> WebAddress { WebAddress(path: dataset.address) }

    /// A dataset's file, which is always there.
    static func file(of dataset: Dataset, _ format: DatasetFormat) -> WebAddress {
        WebAddress(path: dataset.fileAddress(format))
    }

    static func category(_ category: Category, section: String? = nil) -> WebAddress {
        WebAddress(path: category.address, fragment: section)
    }

    static func record(_ record: Record) -> WebAddress { WebAddress(path: record.address) }

    /// A file that is published beside a record's page.
    static func file(_ file: RecordFile, of record: Record) -> WebAddress {
        WebAddress(path: record.address + file.path)
    }

    /// A page, counted from 1, of a year's notices or of a part of them.
    static func notices(_ year: FiscalYear, _ narrowing: Narrowing? = nil, page: Int = 1) -> WebAddress {
        list("/procurement/\(year.buddhistYear)/", narrowing, page: page)
    }

    /// What the budget papers of a fiscal year that has any say together.
    static func budgetYear(_ year: FiscalYear) -> WebAddress { WebAddress(path: BudgetYear.address(of: year)) }

    /// A page, counted from 1, of the lines of a program of a long budget paper.
    static func budgetProgram(_ program: BudgetProgram, of statement: BudgetStatement, page: Int = 1) -> WebAddress {
        list(statement.address(of: program), nil, page: page)
    }

    static func purchase(_ purchase: Purchase) -> WebAddress { WebAddress(path: purchase.address) }

    /// The twelve months of a year.
    static func summaries(_ year: ProcurementYear) -> WebAddress { WebAddress(path: year.summaryAddress) }

    static func summary(_ month: MonthlySummary, page: Int = 1) -> WebAddress { list(month.address, nil, page: page) }

    /// A page, counted from 1, of a year's list of purchases or of a part of it.
    static func purchases(_ year: ProcurementYear, _ narrowing: Narrowing? = nil, page: Int = 1) -> WebAddress {
        list(year.listAddress, narrowing, page: page)
    }

    /// A page, counted from 1, of a year's records of a kind.
    static func records(_ kind: RecordKind, _ year: FiscalYear, page: Int = 1) -> WebAddress {
        list("/search/\(kind.slug)/\(year.buddhistYear)/", nil, page: page)
    }

    static func vendors(page: Int = 1) -> WebAddress { list(VendorRegister.address, nil, page: page) }

    static func vendor(_ vendor: Vendor, page: Int = 1) -> WebAddress { list(vendor.address, nil, page: page) }

    private static func list(_ folder: String, _ narrowing: Narrowing?, page: Int) -> WebAddress {
        let part = narrowing.map { "\($0.folder)/" } ?? ""
        return WebAddress(path: folder + part + (page == 1 ? "" : "page-\(page)/"))
    }

    /// A page, counted from 1, of one year's table of a plan.
    static func planYear(_ year: FiscalYear, of book: PlanBook, page: Int = 1) -> WebAddress {
        list(book.address(of: year), nil, page: page)
    }

    /// A year's checklist, which the site publishes.
    static func assessment(_ year: AssessmentYear) -> WebAddress { WebAddress(path: year.address) }

    static func item(_ item: ItemAssessment) -> WebAddress { WebAddress(path: item.address) }

    /// A page, counted from 1, of a follow-up report of a plan.
    static func followUp(_ report: FollowUpReport, page: Int = 1) -> WebAddress {
        list(report.address, nil, page: page)
    }
}
