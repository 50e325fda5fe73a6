import Records
import ThaiText

extension FiscalYear {
    /// All its days.
    public var period: Period { Period(from: first, to: last) }

    /// 1 October to 31 March.
    public var firstHalf: Period { Period(from: first, to: lastOfFirstHalf) }
}
