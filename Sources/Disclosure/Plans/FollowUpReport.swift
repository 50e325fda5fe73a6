import Records
import ThaiText

/// A follow-up report of one fiscal year of a plan, made from what its projects say of the year.
public struct FollowUpReport: Sendable {
    public let period: FollowUpPeriod
    public let year: FiscalYear
    /// The address of its page, which is there once the period has ended.
    public let address: String
    /// By their number in the year's table, without the projects withdrawn.
    public let rows: [FollowUpRow]
    /// The projects of the year that were withdrawn.
    public let withdrawn: [RecordOf<PlanProject>]

    /// The sums of all rows.
    public var totals: FollowUpTotals { FollowUpTotals(rows) }

    /// The sums of one dimension's rows.
    public func totals(ofDimension number: Int) -> FollowUpTotals {
        FollowUpTotals(rows.filter { $0.project.dimension == number })
    }

    /// The last day that it covers.
    public var lastDay: CalendarDay { period.lastDay(of: year) }

    /// รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2568
    public var title: String {
        switch period {
        case .halfYear: "รายงานการกำกับติดตามการดำเนินการ รอบ 6 เดือน ปีงบประมาณ พ.ศ. \(year.buddhistYear)"
        case .annual: "รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. \(year.buddhistYear)"
        }
    }

    /// The period in words: ตั้งแต่วันที่ 1 ตุลาคม 2567 ถึงวันที่ 31 มีนาคม 2568
    public var span: String { "ตั้งแต่วันที่ \(year.first.longThai) ถึงวันที่ \(lastDay.longThai)" }

    /// The report as a file to download.
    public func fileAddress(_ type: TableFileType) -> String {
        "\(address)\(period.rawValue)-\(year.buddhistYear).\(type.rawValue)"
    }

    /// What is said of the figures below the table; empty where the rows say it all.
    public var notes: [String] {
        let totals = totals
        return [
            rows.isEmpty ? "ไม่มีโครงการตามแผนในปีงบประมาณนี้" : nil,
            totals.unreported > 0 ? "ยังไม่รายงานผล \(totals.unreported) จาก \(totals.projects) รายการ" : nil,
            totals.unknownSpending > 0
                ? "ยอดเบิกจ่ายรวมไม่นับ \(totals.unknownSpending) รายการที่ไม่ได้รายงานยอดเบิกจ่าย (–)" : nil,
            totals.provisional > 0
                ? "\(totals.provisional) รายการแสดงข้อมูลล่าสุดของปี เพราะไม่ได้ลงข้อมูลของรอบ 6 เดือนไว้ต่างหาก" : nil,
            totals.inferred > 0
                ? "สถานะ \(totals.inferred) รายการประเมินจากผลของทั้งปี เพราะไม่ได้ลงสถานะของรอบ 6 เดือนไว้" : nil,
        ].compactMap(\.self)
    }
}

/// What the rows of a follow-up report come to.
public struct FollowUpTotals: Sendable, Hashable {
    public let projects: Int
    public let budget: Money
    /// What is known to be spent; nil where nothing is.
    public let spent: Money?
    /// How many were begun, have money and do not say what they spent of it.
    public let unknownSpending: Int
    /// How many should have a result and have none.
    public let unreported: Int
    /// How many show the latest of the year, since none was typed for the period.
    public let provisional: Int
    /// How many show a status that was told from how the year ended.
    public let inferred: Int
    private let statuses: [ProjectStatus?: Int]

    init(_ rows: [FollowUpRow]) {
        projects = rows.count
        budget = rows.sum(\.budget)
        let known = rows.compactMap(\.spent)
        spent = known.isEmpty ? nil : known.sum(\.self)
        unknownSpending = rows.count { $0.spent == nil && $0.budget != .zero && $0.status != .planned }
        unreported = rows.count(where: \.isUnreported)
        provisional = rows.count(where: \.isProvisional)
        inferred = rows.count(where: \.isInferred)
        statuses = Dictionary(grouping: rows, by: \.status).mapValues(\.count)
    }

    /// How many are so far; nil stands for those of which nothing was reported from which it could be told.
    public func count(_ status: ProjectStatus?) -> Int { statuses[status] ?? 0 }

    /// Whether any of them has money, or spent some all the same.
    public var usesMoney: Bool { budget != .zero || spent ?? .zero != .zero }

    /// What was spent of the budget in thousandths; nil where there is no budget, or not all of the spending is known.
    public var spentPerMille: Int? { unknownSpending > 0 ? nil : spent?.perMille(of: budget) }
}

extension PlanBook {
    /// What a year's follow-up report says on a day, whether the period has ended or not.
    public func followUp(_ period: FollowUpPeriod, of year: PlanYear, on day: CalendarDay) -> FollowUpReport {
        FollowUpReport(
            period: period, year: year.year, address: "\(address(of: year.year))\(period.rawValue)/",
            rows: year.rows.filter(\.isCounted).map { FollowUpRow(period, $0, of: year.year, on: day) },
            withdrawn: year.rows.filter { !$0.isCounted }.map(\.project))
    }

    /// A year's follow-up reports whose periods have ended on a day, the half-year's first.
    public func followUps(of year: PlanYear, on day: CalendarDay) -> [FollowUpReport] {
        FollowUpPeriod.allCases.filter { $0.lastDay(of: year.year) < day }.map { followUp($0, of: year, on: day) }
    }
}
