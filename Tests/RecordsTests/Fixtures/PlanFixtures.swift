import Findings

extension Fixture {
    static let plans: [Fixture] = [
        .plan("years that run backwards", "years: ⟦P126⟧[2570, 2566]\ndimensions: {1: ก}\nmissions: {1.1: ข}"),
        .plan("21 years", "years: ⟦P126⟧2566-2586\ndimensions: {1: ก}\nmissions: {1.1: ข}"),
        .plan("20 years", near: .badYearRange, "years: 2566–2585\ndimensions: {1: ก}\nmissions: {1.1: ข}"),
        .plan("years of the Common Era", "years: [⟦P106⟧2023, ⟦P106⟧2027]\ndimensions: {1: ก}\nmissions: {1.1: ข}"),
        .plan("years of the Common Era with a dash", "years: ⟦P106⟧2023-2027\ndimensions: {1: ก}\nmissions: {1.1: ข}"),
        .plan(
            "three years where two are asked for",
            "years: ⟦P104⟧[2566, 2567, 2568]\ndimensions: {1: ก}\nmissions: {1.1: ข}"),
        .plan("a fifth dimension", "years: [2566, 2570]\ndimensions: {1: ก, ⟦P116⟧5: ข}\nmissions: {1.1: ข}"),
        .plan(
            "a mission without a number",
            "years: [2566, 2570]\ndimensions: {1: ก}\nmissions: {⟦P116⟧1: ข, ⟦P116⟧1.x: ค}"),
        .plan(
            "a bad name under a bad number", "years: [2566, 2570]\ndimensions: {⟦P116⟧9: ⟦P118⟧''}\nmissions: {1.1: ข}"),
        .plan(
            "a mission of no dimension", "years: [2566, 2570]\ndimensions: {1: ก}\nmissions:\n  1.1: ข\n  2.1: ⟦P312⟧ค"),
        .plan(
            "missions of each dimension", near: .unknownDimension,
            "years: [2566, 2570]\ndimensions: {1: ก, 2: ข}\nmissions: {1.1: ข, ๒.๑: ค}"),
        .plan(
            "totals of a year outside the plan",
            """
            years: [2566, 2570]
            dimensions: {1: ก}
            missions: {1.1: ข}
            totals:
              2566: {projects: 1}
              ⟦P314⟧2571:
                projects: 1
            """),
        .plan(
            "totals of the plan's first and last year", near: .yearOutsidePlan,
            "years: [2566, 2570]\ndimensions: {1: ก}\nmissions: {1.1: ข}\ntotals: {2566: {projects: 1}, ๒๕๗๐: {projects: 1}}"
        ),
        .plan(
            "three quarters",
            "years: 2566\ndimensions: {1: ก}\nmissions: {1.1: ข}\ntotals: {2566: {quarters: ⟦P104⟧[1, 2, 3]}}"),
        .plan("a plan without missions", "years: 2566\ndimensions: {1: ก}\nmissions: ⟦P118⟧{}"),
        Fixture(
            "a fifth quarter and one twice", at: "plans/a/b.md",
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 0, quarters: [1, ⟦P116⟧5]}
              2567: {order: 1, budget: 0, quarters: [1, 2, ⟦P116⟧1]}
              2568: {order: 1, budget: 0, quarters: []}
              2569: {order: ⟦P116⟧0, budget: 0, quarters: ⟦P104⟧1}
            ---
            """),
        Fixture(
            "more spent in six months than in the year", at: "plans/a/b.md",
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 900, quarters: [1], status: done, spent: 500, half_year: {result: ก, spent: ⟦P320⟧500.01}}
              ๒๕๖๗:
                ลำดับ: 1
                งบประมาณ: 900
                ไตรมาส: [1]
                เบิกจ่าย: ไม่ใช้งบประมาณ
                ผลรอบ 6 เดือน:
                  ผล: ก
                  เบิกจ่าย: ⟦P320⟧1
            ---
            """),
        Fixture(
            "as much spent in six months as in the year, or a year that does not say", at: "plans/a/b.md",
            near: .halfYearAboveYear,
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 900, quarters: [1], status: done, spent: 500, half_year: {result: ก, spent: 500}}
              2567: {order: 1, budget: 900, quarters: [1], half_year: {result: ก, spent: 500}}
            ---
            """),
        Fixture(
            "more spent in a year than it has", at: "plans/a/b.md",
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 900, quarters: [1], status: done, spent: ⟦P325⟧900.01}
              2567: {order: 1, budget: ไม่ใช้งบประมาณ, quarters: [1], status: running, เบิกจ่าย: ⟦P325⟧1}
            ---
            """),
        Fixture(
            "all spent that a year has", at: "plans/a/b.md", near: .spentAboveYearsBudget,
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 900, quarters: [1], status: done, spent: 900}
              2567: {order: 1, budget: 0, quarters: [1], status: done, spent: 0}
            ---
            """),
        Fixture(
            "years still planned that spent money or have a result", at: "plans/a/b.md",
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 900, quarters: [1], status: ⟦P326⟧planned, spent: 1}
              2567: {order: 1, budget: 0, quarters: [1], สถานะ: ⟦P326⟧ยังไม่เริ่ม, result: ครบ}
              ⟦P326⟧๒๕๖๘:
                order: 1
                budget: 0
                quarters: [1]
                ผล: ครบ
            ---
            """),
        Fixture(
            "years still planned, and a year that was begun", at: "plans/a/b.md", near: .plannedYetBegun,
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 900, quarters: [1], status: planned, spent: 0, obstacles: ไม่มีวิทยากร}
              2567: {order: 1, budget: 900, quarters: [1], half_year: ก}
              2568: {order: 1, budget: 900, quarters: [1], status: dropped, spent: 1, result: ก}
            ---
            """),
        Fixture(
            "statuses in other words", at: "plans/a/b.md", near: .unknownChoice,
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 0, quarters: [1], status: แล้วเสร็จ}
              2567: {order: 1, budget: 0, quarters: [1], status: เสร็จแล้ว}
              2568: {order: 1, budget: 0, quarters: [1], status: กำลังดำเนินการ}
              2569: {order: 1, budget: 0, quarters: [1], status: ยังไม่เริ่ม}
            ---
            """),
        Fixture(
            "a half-year without a result, and one that is a list", at: "plans/a/b.md",
            """
            ---
            title: อบรม
            date: 2565-10-03
            dimension: 1
            years:
              2566: {order: 1, budget: 900, quarters: [1], half_year: ⟦P103⟧{status: done}}
              2567: {order: 1, budget: 900, quarters: [1], half_year: ⟦P104⟧[ก]}
              2568: {order: 1, budget: 900, quarters: [1], half_year: ⟦P118⟧{}}
              2569: {order: 1, budget: 900, quarters: [1], half_year: {result: ก, ⟦P101⟧note: ข}}
            ---
            """),
        Fixture(
            "a project without years", at: "plans/a/b.md",
            "---\ntitle: อบรม\ndate: 2565-10-03\ndimension: 1\nyears: ⟦P118⟧{}\n---\n"),
    ]
}
