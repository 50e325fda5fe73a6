extension Fixture {
    static let complaints: [Fixture] = [
        Fixture(
            "half a year that counts more than the year",
            MadeStatistics.of(
                "half", "2567-10-01", "2568-03-31",
                rows: MadeStatistics.row("general", 18, done: 17, mark: "⟦P418⟧", doneMark: "⟦P418⟧"),
                MadeStatistics.corruption(0, done: 0))
                + MadeStatistics.of(
                    "year", "2567-10-01", "2568-09-30",
                    rows: MadeStatistics.corruption(0, done: 0), MadeStatistics.general(17, done: 16))),
        Fixture(
            "a quarter that has more done than the half year, though not than the year",
            MadeStatistics.of(
                "quarter", "2567-10-01", "2567-12-31",
                rows: MadeStatistics.row("general", 5, done: 5, doneMark: "⟦P418⟧"))
                + MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(6, done: 4))
                + MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: MadeStatistics.general(9, done: 9))),
        Fixture(
            "halves that together count more than the year, and quarters within one that has as many",
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(5, done: 4))
                + MadeStatistics.of("q1", "2567-10-01", "2567-12-31", rows: MadeStatistics.general(3, done: 3))
                + MadeStatistics.of("q2", "2568-01-01", "2568-03-31", rows: MadeStatistics.general(2, done: 1))
                + MadeStatistics.of("rest", "2568-04-01", "2568-09-30", rows: MadeStatistics.general(5, done: 4))
                + MadeStatistics.of(
                    "year", "2567-10-01", "2568-09-30", rows: MadeStatistics.row("general", 9, done: 8, mark: "⟦P418⟧"))
        ),
        Fixture(
            "halves that together have more done than the year",
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(5, done: 5))
                + MadeStatistics.of("rest", "2568-04-01", "2568-09-30", rows: MadeStatistics.general(5, done: 5))
                + MadeStatistics.of(
                    "year", "2567-10-01", "2568-09-30",
                    rows: MadeStatistics.row("general", 10, done: 9, doneMark: "⟦P418⟧"))),
        Fixture(
            "a part as large as the whole, and one beside a smaller period", near: .partAboveWhole,
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(18, done: 18))
                + MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: MadeStatistics.general(18, done: 18))
                + MadeStatistics.of(
                    "next", "2568-10-01", "2568-10-31", date: "2568-11-10", rows: MadeStatistics.general(30, done: 30))),
        Fixture(
            "more of one kind in a part than of the other in the whole", near: .partAboveWhole,
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(18, done: 18))
                + MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: MadeStatistics.corruption(1, done: 1))),
        Fixture(
            "a part above a whole that was withdrawn, and above one that was corrected", near: .partAboveWhole,
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(18, done: 18))
                + MadeStatistics.of(
                    "wrong", "2567-10-01", "2568-09-30", "withdrawn: {date: 2568-10-12, reason: ผิด}",
                    rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of("year", "2567-10-01", "2568-09-30", rows: MadeStatistics.general(8, done: 8))
                + MadeStatistics.of(
                    "year-2", "2567-10-01", "2568-09-30", "corrects: complaints/year",
                    rows: MadeStatistics.general(38, done: 38))),
        Fixture(
            "one period twice",
            MadeStatistics.of("a", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of(
                    "b", "2567-10-01", "2568-03-31", mark: "⟦P419⟧", rows: MadeStatistics.general(2, done: 1))),
        Fixture(
            "periods with a day in common, the later published one first",
            MadeStatistics.of(
                "a", "2567-10-01", "2568-01-01", date: "2568-10-11", mark: "⟦P419⟧",
                rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of("b", "2568-01-01", "2568-03-31", rows: MadeStatistics.general(1, done: 1))),
        Fixture(
            "two corrections of one record",
            MadeStatistics.of("a", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of(
                    "b", "2567-10-01", "2568-03-31", "corrects: complaints/a", rows: MadeStatistics.general(2, done: 1))
                + MadeStatistics.of(
                    "c", "2567-10-01", "2568-03-31", "corrects: ⟦P426⟧complaints/a",
                    rows: MadeStatistics.general(3, done: 1))),
        Fixture(
            "quarters one after the other, within half a year, one of them corrected", near: .overlappingStatistics,
            MadeStatistics.of("half", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(9, done: 9))
                + MadeStatistics.of("q1", "2567-10-01", "2567-12-31", rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of("q2", "2568-01-01", "2568-03-31", rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of(
                    "q2-2", "2567-12-01", "2568-03-31",
                    "corrects: complaints/q2\nwithdrawn: {date: 2568-10-12, reason: ก}",
                    rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of(
                    "q2-3", "2568-01-01", "2568-03-31", "corrects: complaints/q2",
                    rows: MadeStatistics.general(1, done: 1))),
        Fixture(
            "each kind in a record of its own", near: .overlappingStatistics,
            MadeStatistics.of("a", "2567-10-01", "2568-03-31", rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of("b", "2567-10-01", "2568-03-31", rows: MadeStatistics.corruption(2, done: 1))),
        Fixture(
            "a period mistyped, either way",
            MadeStatistics.of("a", "2567-10-01", "⟦P405⟧2586-03-31", rows: MadeStatistics.general(1, done: 1))
                + MadeStatistics.of(
                    "b", "⟦P405⟧2467-10-01", "⟦P405⟧2468-03-31", rows: MadeStatistics.general(1, done: 1))),
    ]
}
