import Records
import ThaiText

/// The notices and purchases of one fiscal year.
public struct ProcurementYear: Sendable {
    public let year: FiscalYear
    /// Newest first.
    public let notices: [RecordOf<Notice>]
    /// Form สขร.1 of the year's twelve months, October first.
    public let months: [MonthlySummary]
    /// The rows of the yearly list: what was agreed in the year by its day, then what is not agreed yet.
    public let list: [PurchaseRow]

    init(
        _ year: FiscalYear, notices: [RecordOf<Notice>], agreed: [AgreedPurchase], open: [Purchase], today: CalendarDay
    ) {
        self.year = year
        self.notices = notices
        months = MonthlySummary.all(
            of: year, agreed, isRecorded: !notices.isEmpty || !agreed.isEmpty, today: today)
        list =
            agreed.map { PurchaseRow(purchase: $0.purchase, agreement: $0.agreement, sources: $0.sources) }
            + open.map { PurchaseRow(purchase: $0, agreement: nil, sources: $0.sources(of: nil)) }
    }

    /// What is said of a year of which the site has no notice: not that nothing was bought.
    public static let unrecorded = "เว็บไซต์นี้ยังไม่มีประกาศจัดซื้อจัดจ้างของปีงบประมาณนี้"

    /// How many agreements.
    public var agreementCount: Int { months.map(\.count).reduce(0, +) }
    /// What was agreed in sum.
    public var amount: Money { months.sum(\.amount) }

    /// The year's sums of the methods that occur, in the methods' order.
    public var methods: [MonthlySummary.MethodTotal] { MonthlySummary.MethodTotal.all(of: months.flatMap(\.rows)) }

    /// The address of the year's twelve forms.
    public var summaryAddress: String { Self.summaryAddress(of: year) }

    static func summaryAddress(of year: FiscalYear) -> String { "/procurement/summary/\(year.buddhistYear)/" }

    /// The address of all its notices.
    public var noticesAddress: String { "/procurement/\(year.buddhistYear)/" }

    /// The address of its notices of one stage, which is there where it has some.
    public func noticesAddress(of stage: NoticeStage) -> String { "\(noticesAddress)stage-\(stage.rawValue)/" }

    public var listAddress: String { "/procurement/list/\(year.buddhistYear)/" }

    /// The yearly list as a file to download.
    public func listFileAddress(_ type: TableFileType) -> String {
        "\(listAddress)list-\(year.buddhistYear).\(type.rawValue)"
    }

    /// The year's notices as OCDS releases; nil where it has none.
    public var releasesAddress: String? { notices.isEmpty ? nil : Self.releasesAddress(of: year) }

    /// Where the releases of a year that has notices are.
    public static func releasesAddress(of year: FiscalYear) -> String {
        "/data/ocds/releases-\(year.buddhistYear).json"
    }
}

/// A row of the yearly list of purchases: one agreement, or a purchase that has none yet.
public struct PurchaseRow: Sendable {
    public let purchase: Purchase
    public let agreement: Agreement?
    /// The notices behind what a list shows of it.
    public let sources: [RecordOf<Notice>]
}
