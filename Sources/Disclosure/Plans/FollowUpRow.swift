import Records
import ThaiText

/// What a follow-up report says of one project.
public struct FollowUpRow: Sendable {
    public let project: RecordOf<PlanProject>
    /// Its number in the year's table.
    public let order: Int
    /// What the year's plan gives it.
    public let budget: Money
    /// Nil where nothing was reported from which it could be told.
    public let status: ProjectStatus?
    /// From 1 October to the period's end; nil where it is not known.
    public let spent: Money?
    public let result: String?
    public let obstacles: String?
    /// Whether something of it was to be done in the period.
    public let isDue: Bool
    /// Whether it shows the latest of a year that goes on, since that was not typed for the period.
    public let isProvisional: Bool
    /// Whether its status was not typed for the period, but told from how the year ended.
    public let isInferred: Bool

    /// Whether a result should be there and is not.
    public var isUnreported: Bool { result == nil && isDue && status != .dropped }

    /// What stands in the column of results: the result, or why there is none; nil for a project that was dropped.
    public var resultText: String? {
        if let result { return result }
        if isUnreported { return "ยังไม่รายงานผล" }
        return status == .dropped ? nil : "ยังไม่ถึงกำหนดดำเนินการ"
    }

    /// A status in words, where nothing was reported from which it could be told.
    public static let unknownStatus = "ไม่ได้รายงานสถานะ"

    init(_ period: FollowUpPeriod, _ row: PlanRow, of year: FiscalYear, on day: CalendarDay) {
        switch period {
        case .halfYear: self.init(halfYearOf: row, isOpen: row.entry.result == nil && day <= year.last)
        case .annual: self.init(annual: row)
        }
    }

    private init(annual row: PlanRow) {
        let entry = row.entry
        project = row.project
        order = entry.order
        budget = entry.budget
        status = entry.status
        spent = entry.spent
        result = entry.result
        obstacles = entry.obstacles
        isDue = true
        isProvisional = false
        isInferred = false
    }

    /// What was typed for the six months stands for good. For want of it, and while the year is open (it goes on and
    /// has no result), what was typed for the year is the latest that is known. Once the year is closed only that
    /// stands which follows from it: what was not begun in the year was not begun in its first half, and where the year
    /// cost nothing its first half did.
    private init(halfYearOf row: PlanRow, isOpen: Bool) {
        let (entry, half) = (row.entry, row.entry.halfYear)
        project = row.project
        order = entry.order
        budget = entry.budget
        status = half?.status ?? (isOpen ? entry.status : entry.statusAfterFirstHalf)
        spent = half?.spent ?? (isOpen || entry.spent == .zero ? entry.spent : nil)
        result = half?.result
        obstacles = half?.obstacles ?? (isOpen ? entry.obstacles : nil)
        isDue = entry.quarters.isEmpty || !entry.quarters.isDisjoint(with: [1, 2])
        isProvisional =
            isOpen
            && (half?.status == nil && status != .planned || half?.spent == nil && spent != nil
                || half?.obstacles == nil && obstacles != nil)
        isInferred = !isOpen && half?.status == nil && status != nil && entry.status != .planned
    }
}

extension ProjectYear {
    /// How far it was after six months, told from how the year ended; nil where that says nothing.
    fileprivate var statusAfterFirstHalf: ProjectStatus? {
        if status == .planned { return .planned }
        let endsInFirstHalf = !quarters.isEmpty && quarters.isSubset(of: [1, 2])
        if halfYear != nil { return status == .done && endsInFirstHalf ? .done : .running }
        let beginsInSecondHalf = !quarters.isEmpty && quarters.isDisjoint(with: [1, 2])
        return beginsInSecondHalf ? .planned : nil
    }
}
