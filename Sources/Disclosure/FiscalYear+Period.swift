import Records
import ThaiText

extension FiscalYear {
    /// All its days.
    public var period: Period { Period(from: first, to: last) }

    /// 1 October to 31 March.
    public var firstHalf: Period { Period(from: first, to: lastOfFirstHalf) }

    /// The days of one of its months.
    public func period(of month: ThaiMonth) -> Period { Period(from: firstDay(of: month), to: lastDay(of: month)) }
}
