import Records
import ThaiText

/// Form สขร.1 of one month: what was agreed in it.
public struct MonthlySummary: Sendable {
    public let year: FiscalYear
    public let month: ThaiMonth
    /// By the day of the agreement.
    public let rows: [AgreedPurchase]
    /// How the month stands on the day of the build.
    public let phase: Phase

    /// Whether there is anything to say of a month, and whether that is all.
    public enum Phase: Sendable {
        case over, running
        /// It has not begun.
        case toCome
        /// It is over, but the site has no notice of its fiscal year: nobody can tell whether something was bought.
        case unrecorded
    }

    /// The sums of one method.
    public struct MethodTotal: Sendable {
        public let method: ProcurementMethod
        public let count: Int
        public let amount: Money
    }

    /// The twelve months of a fiscal year, October first, with what was agreed in that year; `isRecorded` says whether
    /// the site has a notice of it.
    static func all(
        of year: FiscalYear, _ agreed: [AgreedPurchase], isRecorded: Bool, today: CalendarDay
    ) -> [MonthlySummary] {
        let byMonth = Dictionary(grouping: agreed, by: \.agreement.date.thaiMonth)
        return ThaiMonth.fiscalOrder.map { month in
            MonthlySummary(
                year: year, month: month, rows: byMonth[month] ?? [], isRecorded: isRecorded, today: today)
        }
    }

    private init(
        year: FiscalYear, month: ThaiMonth, rows: [AgreedPurchase], isRecorded: Bool, today: CalendarDay
    ) {
        self.year = year
        self.month = month
        self.rows = rows
        let (first, last) = (year.firstDay(of: month), year.lastDay(of: month))
        phase =
            last < today
            ? (isRecorded ? .over : .unrecorded) : first <= today || !rows.isEmpty ? .running : .toCome
    }

    /// The month's first day.
    public var firstDay: CalendarDay { year.firstDay(of: month) }
    /// The month's last day.
    public var lastDay: CalendarDay { year.lastDay(of: month) }

    /// How many agreements.
    public var count: Int { rows.count }
    /// What was agreed in sum.
    public var amount: Money { rows.sum(\.agreement.price) }

    /// The sums of the methods that occur, in the methods' order.
    public var methods: [MethodTotal] { MethodTotal.all(of: rows) }

    /// The form's title: สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือนมกราคม 2568.
    public var title: String { "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน\(month.name) \(firstDay.buddhistYear)" }

    /// The form's date, which is the month's last day; nil until the month is over.
    public var dateLine: String? { phase == .over ? "วันที่ \(lastDay.longThai)" : nil }

    /// What is said in words: that nothing was bought, or that the month is not over; nil where the rows say it all.
    public var statement: String? {
        switch phase {
        case .toCome: "ยังไม่ถึงเดือนนี้"
        case .unrecorded: ProcurementYear.unrecorded
        case .running: "เดือนนี้ยังไม่สิ้นสุด รายการอาจเพิ่มขึ้น"
        case .over: rows.isEmpty ? "ไม่มีการจัดซื้อจัดจ้างในเดือนนี้" : nil
        }
    }

    /// The address of its page.
    public var address: String { "\(ProcurementYear.summaryAddress(of: year))\(monthDigits)/" }

    /// The form as a file to download; nil for a month of which there is nothing to hand in.
    public func fileAddress(_ type: TableFileType) -> String? {
        phase == .toCome || phase == .unrecorded
            ? nil : "\(address)summary-\(year.buddhistYear)-\(monthDigits).\(type.rawValue)"
    }

    private var monthDigits: String { month.number < 10 ? "0\(month.number)" : "\(month.number)" }
}

extension MonthlySummary.MethodTotal {
    /// The sums of the methods that occur in some rows, in the methods' order.
    static func all(of rows: [AgreedPurchase]) -> [MonthlySummary.MethodTotal] {
        let byMethod = Dictionary(grouping: rows, by: \.purchase.method)
        return ProcurementMethod.allCases.compactMap { method in
            byMethod[method].map { rows in
                MonthlySummary.MethodTotal(method: method, count: rows.count, amount: rows.sum(\.agreement.price))
            }
        }
    }
}
