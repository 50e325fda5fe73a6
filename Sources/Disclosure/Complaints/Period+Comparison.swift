import Records

extension Period {
    /// How many days it has.
    var days: Int { to.daysSince1970 - from.daysSince1970 + 1 }

    /// Whether every day of the other is one of it.
    func holds(_ other: Period) -> Bool { from <= other.from && other.to <= to }

    /// Whether they have a day in common.
    func overlaps(_ other: Period) -> Bool { from <= other.to && other.from <= to }
}
