import Records
import ThaiText

/// All procurement notices, by year, and by purchase.
public struct ProcurementRegister: Sendable {
    /// Newest first.
    public let notices: [RecordOf<Notice>]
    /// Newest first; from the first year that the site publishes to this one, empty ones included.
    public let years: [ProcurementYear]
    private let byProject: [ProjectNumber: [RecordOf<Notice>]]

    init(_ notices: [RecordOf<Notice>], references: References, site: Site, today: CalendarDay) {
        self.notices = notices.newestFirst()
        let byYear = Dictionary(grouping: self.notices, by: \.record.fiscalYear)
        years = FiscalYear.run(over: byYear.keys + [today.fiscalYear], from: site.firstFiscalYear).reversed().map {
            year in
            ProcurementYear(
                year: year, notices: byYear[year] ?? [],
                months: ContractMonth.all(of: year, notices: notices, references: references))
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
    /// All years from the first of some to the last, without a gap; `from` may begin it earlier or later.
    static func run(over years: some Collection<FiscalYear>, from first: FiscalYear?) -> [FiscalYear] {
        guard let last = years.max(), let earliest = years.min() else { return [] }
        return Array(Swift.min(first ?? earliest, earliest)...last)
    }
}
