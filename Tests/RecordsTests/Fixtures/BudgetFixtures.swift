import Findings

extension Fixture {
    static let budgets: [Fixture] = [
        .budget(
            "a report without its period",
            "report: ⟦P103⟧quarter\nlines: [{program: education, category: operations, name: ก, budget: 100, spent: 0}]"
        ),
        .budget(
            "a half year of the calendar",
            """
            report: half-year
            ⟦P305⟧period: {from: 2568-01-01, to: 2568-06-30}
            lines: [{program: education, category: operations, name: ก, budget: 100, spent: 0}]
            """),
        .budget(
            "a half year that ends a day early",
            """
            report: half-year
            ⟦P305⟧ช่วงเวลา:
              from: 2567-10-01
              to: 2568-03-30
            lines: [{program: education, category: operations, name: ก, budget: 100, spent: 0}]
            """),
        .budget(
            "a half year", near: .halfYearPeriod,
            """
            report: half-year
            period: {from: 1 ตุลาคม 2567, to: 31 มีนาคม 2568}
            lines: [{program: education, category: operations, name: ก, budget: 100, spent: 0}]
            """),
        .budget(
            "more spent than there is",
            """
            report: ordinance
            lines:
              - {program: education, category: operations, name: ก, budget: 100, transfer: -20, spent: ⟦P306⟧80.01}
              - {program: education, category: operations, name: ข, budget: 100, transfer: 20, spent: 0}
            """),
        .budget(
            "all spent that there is", near: .spentAboveBudget,
            """
            report: ordinance
            lines:
              - {program: education, category: operations, name: ก, budget: 100, transfer: -20, spent: 80}
              - {program: education, category: operations, name: ข, budget: 100, transfer: 20, spent: 0}
            """),
        .budget(
            "transfers of which one side is missing",
            """
            report: ordinance
            ⟦P319⟧รายการ:
              - {program: education, category: operations, name: ก, budget: 100, transfer: -20.01}
              - {program: education, category: operations, name: ข, budget: 100, transfer: 20}
            """),
        .budget(
            "transfers that balance", near: .transfersUnbalanced,
            """
            report: ordinance
            lines:
              - {program: education, category: operations, name: ก, budget: 100, transfer: -20.01}
              - {program: commerce, category: investment, name: ข, budget: 100, transfer: 20}
              - {program: central, category: central, name: ค, budget: 0, transfer: 0.01}
            """),
        .budget(
            "a line that does not say what was spent",
            """
            report: annual
            period: {from: 2566-10-01, to: 2567-09-30}
            lines:
              - {program: education, category: operations, name: ก, budget: 100, spent: 0}
              - ⟦P307⟧{program: education, category: operations, name: ข, budget: 100}
            """),
        .budget(
            "nothing spent", near: .missingSpending,
            """
            report: annual
            period: {from: 2566-10-01, to: 2567-09-30}
            lines: [{program: education, category: operations, name: ก, budget: 100, spent: 0}]
            """),
        .budget(
            "totals that are not the sums",
            """
            report: ordinance
            lines:
              - {program: education, category: operations, name: ก, budget: 100, spent: 1}
              - {program: education, category: operations, name: ข, budget: 0.01}
            revenue: [{name: ภาษี, estimate: 100, received: 50}]
            totals: {budget: ⟦P308⟧100, spent: ⟦P308⟧1.01, estimate: ⟦P308⟧99.99, received: ⟦P308⟧0}
            """),
        .budget(
            "totals that are the sums", near: .totalDiffers,
            """
            report: ordinance
            lines:
              - {program: education, category: operations, name: ก, budget: 100, spent: 1}
              - {program: education, category: operations, name: ข, budget: 0.01}
            revenue: [{name: ภาษี, estimate: 100, received: 50}]
            ยอดรวม: {งบประมาณ: 100.01, เบิกจ่าย: 1, ประมาณการ: 100, รับจริง: 50}
            """),
        .budget(
            "lines in a table that cannot be read", files: ["lines.csv": "x"], unreadable: ["lines.csv"],
            "report: ordinance\nlines: ⟦P016⟧{file: lines.csv}"),
        .budget(
            "lines in a table", near: .unreadableFile,
            files: ["lines.csv": "แผนงาน,งบ,รายการ,งบประมาณ\nการศึกษา,งบลงทุน,โต๊ะ,\"1,500.50\"\n"],
            "report: ordinance\nlines: {file: lines.csv}"),
        .complaints(
            "complaints that do not add up",
            "period: {from: 2567-10-01, to: 2568-03-31}\nrows: [{kind: general, received: ⟦P309⟧3, done: 1, pending: 1}]"
        ),
        .complaints(
            "complaints that add up", near: .complaintSum,
            "period: {from: 2567-10-01, to: 2568-03-31}\nrows: [{kind: general, received: 2, done: 1, pending: 1}]"),
        .complaints(
            "one kind of complaint in two rows",
            """
            period: {from: 2567-10-01, to: 2568-03-31}
            rows:
              - {kind: general, received: 0, done: 0, pending: 0}
              - {kind: ⟦P310⟧ทั่วไป, received: 0, done: 0, pending: 0}
            """),
        .complaints(
            "kinds of complaint in other words", near: .unknownChoice,
            """
            period: {from: 2567-10-01, to: 2568-03-31}
            rows:
              - {kind: เรื่องทุจริต, received: 0, done: 0, pending: 0}
              - {kind: เรื่องทั่วไป, received: 0, done: 0, pending: 0}
            """),
        .complaints(
            "both kinds of complaint", near: .repeatedComplaintKind,
            """
            period: {from: 2567-10-01, to: 2568-03-31}
            rows:
              - {kind: general, received: 0, done: 0, pending: 0}
              - {kind: corruption, received: 0, done: 0, pending: 0}
            """),
    ]
}
