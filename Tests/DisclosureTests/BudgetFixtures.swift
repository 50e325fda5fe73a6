import Findings

extension Fixture {
    static let budgets: [Fixture] = [
        Fixture(
            "a report whose budget is not the ordinance's",
            MadeBudget.ordinance("ordinance", 100)
                + marked(.report("half", to: "2568-03-31", date: "2568-04-10", budget: 99, spent: 40), "P416")),
        Fixture(
            "a spending plan that gives a program nothing",
            MadeBudget.ordinance("ordinance", 100)
                + MadeBudget(
                    "plan", "spending-plan", date: "2567-10-10",
                    "⟦P416⟧lines: [{program: commerce, category: operations, name: ก, budget: 100}]"
                ).text),
        Fixture(
            "a report of the ordinances of its time", near: .budgetNotTheOrdinances,
            MadeBudget.ordinance("ordinance", 100)
                + MadeBudget.ordinance("more", date: "2568-04-05", 50)
                + .report("half", to: "2568-03-31", date: "2568-04-10", budget: 100, spent: 40)
                + .report("annual", to: "2568-09-30", date: "2568-10-20", budget: 150, spent: 40)),
        Fixture(
            "a report that leaves out an additional ordinance",
            MadeBudget.ordinance("ordinance", 100)
                + MadeBudget.ordinance("more", date: "2568-02-05", 50)
                + marked(.report("half", to: "2568-03-31", date: "2568-04-10", budget: 100, spent: 40), "P416")),
        Fixture(
            "a report of the ordinance that was corrected", near: .budgetNotTheOrdinances,
            MadeBudget.ordinance("ordinance", 99)
                + MadeBudget.ordinance("mended", date: "2567-09-25", 100, "corrects: budget/ordinance\n")
                + .report("half", to: "2568-03-31", date: "2568-04-10", budget: 100, spent: 40)),
        Fixture(
            "a report of a year without an ordinance", near: .budgetNotTheOrdinances,
            .report("half", to: "2568-03-31", date: "2568-04-10", budget: 99, spent: 40)),
        Fixture(
            "a report that was withdrawn", near: .budgetNotTheOrdinances,
            MadeBudget.ordinance("ordinance", 100)
                + MadeBudget.report(
                    "half", "half-year", to: "2568-03-31", date: "2568-04-10", budget: 99, spent: 40,
                    "withdrawn: {date: 2568-05-01, reason: ผิด}\n")),
        Fixture(
            "a year in which less was spent than in its half",
            .report("half", to: "2568-03-31", date: "2568-04-10", spent: 40)
                + marked(.report("annual", to: "2568-09-30", date: "2568-10-20", spent: 39), "P417")),
        Fixture(
            "a year that has forgotten a program",
            .report("half", to: "2568-03-31", date: "2568-04-10", spent: 40)
                + MadeBudget(
                    "annual", "annual",
                    "period: {from: 2567-10-01, to: 2568-09-30}\n"
                        + "⟦P417⟧lines: [{program: commerce, category: operations, name: ก, budget: 100, spent: 90}]"
                ).text),
        Fixture(
            "a year in which nothing more was spent than in its half", near: .lessSpentThanBefore,
            .report("half", to: "2568-03-31", date: "2568-04-10", spent: 40)
                + .report("annual", to: "2568-09-30", date: "2568-10-20", spent: 40)),
        Fixture(
            "a quarter that is counted by itself", near: .lessSpentThanBefore,
            .report("half", to: "2568-03-31", date: "2568-04-10", spent: 40)
                + MadeBudget.report(
                    "third", "quarter", to: "2568-06-30", date: "2568-07-10", spent: 15, from: "2568-04-01")),
        Fixture(
            "a half that was corrected", near: .lessSpentThanBefore,
            .report("half", to: "2568-03-31", date: "2568-04-10", spent: 40)
                + MadeBudget.report(
                    "mended", "half-year", to: "2568-03-31", date: "2568-04-20", spent: 30, "corrects: budget/half\n")
                + .report("annual", to: "2568-09-30", date: "2568-10-20", spent: 35)),
        Fixture(
            "revenue that is not the ordinance's",
            MadeBudget.ordinance("ordinance", 100, "revenue: [{name: ภาษี, estimate: 60}, {name: อื่น ๆ, estimate: 40}]\n")
                + MadeBudget.report(
                    "half", "half-year", to: "2568-03-31", date: "2568-04-10", spent: 40,
                    "revenue: [{name: อื่นๆ, estimate: 40, received: 9}, {name: ภาษี, estimate: ⟦P416⟧61, received: 1}]\n")
        ),
        Fixture(
            "revenue in other lines and another sum",
            MadeBudget.ordinance("ordinance", 100, "revenue: [{name: ภาษี, estimate: 60}, {name: อื่น ๆ, estimate: 40}]\n")
                + MadeBudget.report(
                    "half", "half-year", to: "2568-03-31", date: "2568-04-10", spent: 40,
                    "⟦P416⟧revenue: [{name: รายได้, estimate: 99, received: 9}]\n")),
        Fixture(
            "revenue of the ordinances of its time, summed up", near: .budgetNotTheOrdinances,
            MadeBudget.ordinance("ordinance", 100, "revenue: [{name: ภาษี, estimate: 60}, {name: อื่น ๆ, estimate: 40}]\n")
                + MadeBudget.ordinance("more", date: "2568-04-05", 50, "revenue: [{name: ภาษี, estimate: 50}]\n")
                + MadeBudget.report(
                    "half", "half-year", to: "2568-03-31", date: "2568-04-10", spent: 40,
                    "revenue: [{name: ภาษี, estimate: 60, received: 9}, {name: อื่น ๆ, estimate: 40}]\n")
                + MadeBudget.report(
                    "annual", "annual", to: "2568-09-30", date: "2568-10-20", budget: 150, spent: 40,
                    "revenue: [{name: รายได้, estimate: 150, received: 9}]\n")),
        Fixture(
            "an ordinance entered twice under one title",
            MadeBudget("ordinance", "ordinance", date: "2567-09-20", MadeBudget.line).text
                + MadeBudget(
                    "again", "⟦P424⟧ordinance", date: "2567-09-21", "lines: [\(MadeBudget.line(90))]"
                ).text.replacing("title: again", with: "title: Ordinance")),
        Fixture(
            "an ordinance of the same sums under another title",
            MadeBudget.ordinance("ordinance", 100)
                + MadeBudget.ordinance("more", date: "2567-09-21", 100).replacing("report: ", with: "report: ⟦P424⟧")),
        Fixture(
            "an ordinance entered twice beside its reports, which are right",
            MadeBudget.ordinance("ordinance", 100)
                + MadeBudget.ordinance("again", date: "2567-09-21", 100).replacing("report: ", with: "report: ⟦P424⟧")
                + .report("half", to: "2568-03-31", date: "2568-04-10", spent: 40)),
        Fixture(
            "two reports of one half, of which the later is read first",
            String.report("half", to: "2568-03-31", date: "2568-04-20", spent: 40)
                .replacing("report: ", with: "report: ⟦P424⟧")
                + .report("half-again", to: "2568-03-31", date: "2568-04-10", spent: 40)),
        Fixture(
            "two spending plans of a year",
            MadeBudget("plan", "spending-plan", date: "2567-10-10", MadeBudget.line).text
                + MadeBudget("plan-again", "⟦P424⟧spending-plan", date: "2568-02-10", MadeBudget.line).text),
        Fixture(
            "papers of one kind that are different", near: .repeatedBudgetPaper,
            MadeBudget.ordinance("ordinance", 99)
                + MadeBudget.ordinance("ordinance-mended", date: "2567-09-21", 100, "corrects: budget/ordinance\n")
                + MadeBudget.ordinance("more", date: "2567-09-22", 1)
                + MadeBudget.report("q1", "quarter", to: "2567-12-31", date: "2568-01-10", budget: 101, spent: 1)
                + MadeBudget.report("q2", "quarter", to: "2568-03-31", date: "2568-04-10", budget: 101, spent: 2)
                + MadeBudget.report("half", "half-year", to: "2568-03-31", date: "2568-04-10", budget: 101, spent: 2)
                + MadeBudget("plan", "spending-plan", date: "2567-10-10", "lines: [\(MadeBudget.line(101))]").text),
        Fixture(
            "an annual report of a part of its year",
            MadeBudget.report("annual", "annual", to: "2568-08-31", date: "2568-10-20", spent: 1)
                .replacing("period:", with: "⟦P425⟧period:")),
        Fixture(
            "a report without its fiscal year, published in the next",
            MadeBudget.report("annual", "annual", to: "2568-09-30", date: "2568-10-20", spent: 1)
                .replacing("fiscal_year: 2568\n", with: "").replacing("period:", with: "⟦P425⟧period:")),
        Fixture(
            "a quarter and a half of another year",
            MadeBudget.ordinance("ordinance", 99)
                + MadeBudget.report("q1", "quarter", to: "2568-12-31", date: "2569-01-10", spent: 1, from: "2568-10-01")
                .replacing("period:", with: "⟦P425⟧period:")
                + MadeBudget.report(
                    "half", "half-year", to: "2567-03-31", date: "2568-04-10", spent: 1, from: "2566-10-01"
                )
                .replacing("period:", with: "⟦P425⟧period:")),
        Fixture(
            "reports within their year", near: .reportPeriod,
            MadeBudget.report("q4", "quarter", to: "2568-09-30", date: "2568-10-10", spent: 1, from: "2568-07-01")
                + .report("half", to: "2568-03-31", date: "2568-04-10", spent: 1)
                + .report("annual", to: "2568-09-30", date: "2568-10-20", spent: 1)),
        Fixture(
            "an ordinance of next year, as it would seem",
            undated("2567-09-30").replacing("date: ", with: "date: ⟦P428⟧")),
        Fixture(
            "an ordinance on the first day of its year", near: .budgetWithoutYear, undated("2567-10-01")),
    ]

    /// An ordinance that does not say of which year it is.
    private static func undated(_ date: String) -> String {
        MadeBudget.ordinance("ordinance", date: date, 99).replacing("fiscal_year: 2568\n", with: "")
    }

    private static func marked(_ report: String, _ code: String) -> String {
        report.replacing("lines:", with: "⟦\(code)⟧lines:")
    }
}

extension String {
    /// A report of the year so far; of the whole year where it ends with September.
    fileprivate static func report(
        _ slug: String, to day: String, date: String, budget: Int = 100, spent: Int
    ) -> String {
        MadeBudget.report(
            slug, day.hasSuffix("09-30") ? "annual" : "half-year", to: day, date: date, budget: budget, spent: spent)
    }
}
