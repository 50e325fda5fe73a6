import Records
import ThaiText

/// All procurement notices, by year, and by purchase.
public struct ProcurementRegister: Sendable {
    /// Newest first.
    public let notices: [RecordOf<Notice>]
    /// Newest first, empty ones included: from the first year that the site names or has a notice of, to this one or
    /// the last that has.
    public let years: [ProcurementYear]
    private let byProject: [ProjectNumber: [RecordOf<Notice>]]

    init(_ notices: [RecordOf<Notice>], references: References, site: Site, today: CalendarDay) {
        self.notices = notices.newestFirst()
        let byYear = Dictionary(grouping: self.notices, by: \.record.fiscalYear)
        let contracts = notices.contracts(references)
        years = FiscalYear.run(over: byYear.keys, from: site.firstFiscalYear, to: today.fiscalYear).reversed().map {
            year in
            ProcurementYear(
                year: year, notices: byYear[year] ?? [], months: ContractMonth.all(of: contracts[year] ?? []))
        }
        let numbered = notices.filter { $0.content.project != nil }
        byProject = Dictionary(grouping: numbered) { $0.content.project }
            .reduce(into: [:]) { index, group in
                guard let project = group.key else { return }
                index[project] = group.value.sorted {
                    ($0.record.common.date, $0.stage.step, $0.id) < ($1.record.common.date, $1.stage.step, $1.id)
                }
            }
    }

    /// All notices of the same purchase, oldest first, this one included.
    public func purchase(of notice: RecordOf<Notice>) -> [RecordOf<Notice>] {
        notice.project.flatMap { byProject[$0] } ?? [notice]
    }
}

/// The notices of one fiscal year.
public struct ProcurementYear: Sendable {
    public let year: FiscalYear
    /// Newest first.
    public let notices: [RecordOf<Notice>]
    /// What was contracted in each of the year's twelve months, whenever it was announced.
    public let months: [ContractMonth]

    /// The notices of one stage, newest first.
    public func notices(of stage: NoticeStage) -> [RecordOf<Notice>] { notices.filter { $0.stage == stage } }

    /// The notices of one method, newest first.
    public func notices(by method: ProcurementMethod) -> [RecordOf<Notice>] { notices.filter { $0.method == method } }
}

extension NoticeStage {
    /// Its turn in a purchase, for notices of one day.
    fileprivate var step: Int { Self.allCases.firstIndex(of: self) ?? 0 }
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
