import Records
import ThaiText

/// All procurement notices, by purchase, by year, and by vendor.
public struct ProcurementRegister: Sendable {
    /// Newest first.
    public let notices: [RecordOf<Notice>]
    /// By their newest notice, newest first.
    public let purchases: [Purchase]
    /// Newest first, empty ones included: from the first year that the site names or has a notice of, to this one or
    /// the last that has.
    public let years: [ProcurementYear]
    public let vendors: VendorRegister
    private let byNotice: [RecordID: Purchase]

    /// All purchases as OCDS records; nil where there is none.
    public var recordsAddress: String? { purchases.isEmpty ? nil : "/data/ocds/records.json" }

    init(_ notices: [RecordOf<Notice>], references: References, site: Site, today: CalendarDay) {
        self.notices = notices.newestFirst()
        purchases = Dictionary(grouping: notices, by: \.purchaseKey).values
            .compactMap { Purchase($0, references: references) }
            .sorted { ($1.newest.date, $0.id, $0.newest.id) < ($0.newest.date, $1.id, $1.newest.id) }
        let known = purchases.flatMap { purchase in purchase.notices.map { ($0.id, purchase) } }
        byNotice = Dictionary(known) { first, _ in first }

        let agreed = purchases.flatMap { purchase in
            purchase.agreements.map { AgreedPurchase(purchase, $0) }
        }.sorted { ($0.agreement.date, $0.agreement.notice.id) < ($1.agreement.date, $1.agreement.notice.id) }
        let open = purchases.filter { $0.agreements.isEmpty && !$0.standing.isEmpty }.reversed()

        let noticesByYear = Dictionary(grouping: self.notices, by: \.record.fiscalYear)
        let agreedByYear = Dictionary(grouping: agreed, by: \.agreement.date.fiscalYear)
        let openByYear = Dictionary(grouping: open, by: \.newest.record.fiscalYear)
        let used = Set(noticesByYear.keys).union(agreedByYear.keys)
        years = FiscalYear.run(over: used, from: site.firstFiscalYear, to: today.fiscalYear).reversed().map { year in
            ProcurementYear(
                year, notices: noticesByYear[year] ?? [], agreed: agreedByYear[year] ?? [],
                open: openByYear[year] ?? [], today: today)
        }
        vendors = VendorRegister(agreed.reversed(), notices: purchases.flatMap(\.standing))
    }

    /// The purchase that a notice is part of; nil for one that is not in the register.
    public func purchase(of notice: RecordOf<Notice>) -> Purchase? { byNotice[notice.id] }
}

extension RecordOf<Notice> {
    /// What notices of one purchase have in common: no file's path is like a project number.
    fileprivate var purchaseKey: String { self.project?.digits ?? id.path }
}

extension FiscalYear {
    /// How many years back a list begins at most, so that one mistyped date does not fill it with empty years.
    private static let longestRun = 30

    /// Some years, and those between the earliest of them, or `first`, and `last`.
    static func run(
        over years: some Collection<FiscalYear>, from first: FiscalYear?, to last: FiscalYear
    ) -> [FiscalYear] {
        let earliest = min(first ?? last, years.min() ?? last, last)
        return Set(max(earliest, last.advanced(by: -longestRun))...last).union(years).sorted()
    }
}
