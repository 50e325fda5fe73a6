extension Fixture {
    private static func plan(_ keys: String = "") -> String {
        """
        === plans/a/plan.md
        ---
        title: แผนปฏิบัติการป้องกันการทุจริต
        date: 2565-10-03
        years: [2566, 2567]
        dimensions: {1: สร้างสังคม, 2: โปร่งใส}
        missions: {1.1: ปลูกจิตสำนึก, 1.2: ให้ความรู้, 2.1: แสดงเจตจำนง}
        \(keys)
        ---

        """
    }

    private static func project(_ slug: String, _ keys: String) -> String {
        "=== plans/a/\(slug).md\n---\ntitle: โครงการ \(slug)\ndate: 2565-10-03\n\(keys)\n---\n"
    }

    static let plans: [Fixture] = [
        Fixture(
            "a project beside no plan", whole: ["plans/b/x.md": .projectWithoutPlan],
            plan() + """
                === plans/b/x.md
                ---
                title: โครงการ
                date: 2565-10-03
                dimension: 1
                years: {2566: {order: 1, budget: 0, quarters: [1]}}
                ---
                """),
        Fixture(
            "a project in a plan's folder", near: .projectWithoutPlan,
            plan() + project("x", "dimension: 1\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")),
        Fixture(
            "years before and behind the plan",
            plan()
                + project(
                    "x",
                    """
                    dimension: 1
                    years:
                      ⟦P314⟧2565: {order: 1, budget: 0, quarters: [1]}
                      2566: {order: 1, budget: 0, quarters: [1]}
                      2567: {order: 1, budget: 0, quarters: [1]}
                      ⟦P314⟧๒๕๖๘:
                        order: 1
                        budget: 0
                        quarters: [1]
                    """)),
        Fixture(
            "the plan's first and last year", near: .yearOutsidePlan,
            plan()
                + project(
                    "x",
                    "dimension: 1\nyears: {2566: {order: 1, budget: 0, quarters: []}, 2567: {order: 1, budget: 0, quarters: []}}"
                )),
        Fixture(
            "a dimension that the plan does not have",
            plan() + project("x", "มิติ: ⟦P312⟧3\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")),
        Fixture(
            "the plan's second dimension", near: .unknownDimension,
            plan() + project("x", "dimension: 2\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")),
        Fixture(
            "missions that the plan does not have, or has in another dimension",
            plan()
                + project("x", "dimension: 2\nmission: ⟦P313⟧2.2\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")
                + project("y", "dimension: 2\nmission: ⟦P313⟧1.2\nyears: {2566: {order: 2, budget: 0, quarters: [1]}}")),
        Fixture(
            "a mission of the project's dimension", near: .unknownMission,
            plan() + project("x", "dimension: 1\nmission: ๑.๒\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")),
        Fixture(
            "an order twice, and one thrice",
            plan() + project("a", "dimension: 1\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")
                + project("b", "dimension: 1\nyears: {2566: {order: ⟦P315⟧1, budget: 0, quarters: [1]}}")
                + project("c", "dimension: 1\nyears:\n  2566:\n    ลำดับ: ⟦P315⟧๑\n    budget: 0\n    quarters: [1]")
                + project("d", "dimension: 1\nyears: {2566: {order: 2, budget: 0, quarters: [1]}}")),
        Fixture(
            "the same order in two years", near: .repeatedOrder,
            plan() + project("a", "dimension: 1\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")
                + project("b", "dimension: 1\nyears: {2567: {order: 1, budget: 0, quarters: [1]}}")),
        Fixture(
            "the order of a project that was withdrawn",
            plan() + project("a", "dimension: 1\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")
                + project(
                    "b",
                    "withdrawn: {date: 2566-01-01, reason: ผิด}\ndimension: 1\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}"
                )
                + project("c", "dimension: 1\nyears: {2566: {order: 2, budget: 0, quarters: [1]}}")),
        Fixture(
            "numbers that are left out",
            plan() + project("a", "dimension: 1\nyears: {2566: {order: ⟦P316⟧2, budget: 0, quarters: [1]}}")
                + project("b", "dimension: 1\nyears: {2566: {order: ⟦P316⟧5, budget: 0, quarters: [1]}}")
                + project("c", "dimension: 1\nyears: {2566: {order: 3, budget: 0, quarters: [1]}}")),
        Fixture(
            "a number that a withdrawn project had", near: .gapInOrder,
            plan()
                + project(
                    "a",
                    "withdrawn: {date: 2566-01-01, reason: ผิด}\ndimension: 1\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}"
                )
                + project("b", "dimension: 1\nyears: {2566: {order: 2, budget: 0, quarters: [1]}}")),
        Fixture(
            "two projects of one title, however it is typed",
            plan() + """
                === plans/a/x.md
                ---
                title: อบรมคุณธรรม ปี ๒๕๖๖
                date: 2565-10-03
                dimension: 1
                years: {2566: {order: 1, budget: 0, quarters: [1]}}
                ---
                === plans/a/y.md
                ---
                title: ⟦P317⟧"อบรมคุณธรรม ปี 2566"
                date: 2565-10-03
                dimension: 2
                years: {2566: {order: 2, budget: 0, quarters: [1]}}
                ---
                """),
        Fixture(
            "three files with a gap, a title twice and a year outside the plan",
            plan("totals: {2566: {projects: 3, budget: 30, quarters: [3, 0, 0, 0]}}") + """
                === plans/a/x.md
                ---
                title: อบรมคุณธรรม จริยธรรม
                date: 2565-10-03
                dimension: 1
                years: {2566: {order: 1, budget: 10, quarters: [1]}}
                ---
                === plans/a/y.md
                ---
                title: ⟦P317⟧อบรมคุณธรรมจริยธรรม
                date: 2565-10-03
                dimension: 1
                years:
                  2566: {order: ⟦P316⟧3, budget: 10, quarters: [1]}
                  2567: {order: 1, budget: 10, quarters: [1]}
                ---
                === plans/a/z.md
                ---
                title: เวทีประชาคม
                date: 2565-10-03
                dimension: 2
                years:
                  2566: {order: 4, budget: 10, quarters: [1]}
                  ⟦P314⟧2568: {order: 1, budget: 10, quarters: [1]}
                ---
                """),
        Fixture(
            "two projects of one title in different years", near: .repeatedProject,
            plan() + """
                === plans/a/x.md
                ---
                title: อบรมคุณธรรม
                date: 2565-10-03
                dimension: 1
                years: {2566: {order: 1, budget: 0, quarters: [1]}}
                ---
                === plans/a/y.md
                ---
                title: อบรมคุณธรรม
                date: 2565-10-03
                dimension: 1
                years: {2567: {order: 1, budget: 0, quarters: [1]}}
                ---
                """),
        Fixture(
            "a title of a project that was withdrawn",
            plan() + project("x", "dimension: 1\nyears: {2566: {order: 1, budget: 0, quarters: [1]}}")
                + project(
                    "y",
                    "withdrawn: {date: 2566-01-01, reason: ซ้ำ}\ndimension: 1\nyears: {2566: {order: 2, budget: 0, quarters: [1]}}"
                ).replacing("โครงการ y", with: "โครงการ x")),
        Fixture(
            "projects withdrawn that spent money or have a result",
            plan()
                + project(
                    "x",
                    """
                    ⟦P321⟧withdrawn: {date: 2568-01-01, reason: ไม่ทำต่อ}
                    dimension: 1
                    years: {2566: {order: 1, budget: 100, quarters: [1], status: done, spent: 0.01}}
                    """)
                + project(
                    "y",
                    """
                    dimension: 1
                    years: {2566: {order: 2, budget: 0, quarters: [1], status: done, result: ครบ}}
                    ⟦P321⟧ถอนประกาศ:
                      date: 2568-01-01
                      reason: ไม่ทำต่อ
                    """)),
        Fixture(
            "a project withdrawn before it was begun, and one that was dropped", near: .begunYetWithdrawn,
            plan()
                + project(
                    "x",
                    """
                    withdrawn: {date: 2566-01-01, reason: ผิดแผน}
                    dimension: 1
                    years: {2566: {order: 1, budget: 100, quarters: [1], spent: 0, obstacles: ไม่มี}}
                    """)
                + project(
                    "y",
                    "dimension: 1\nyears: {2566: {order: 2, budget: 9, quarters: [1], status: dropped, spent: 9, note: ก}}"
                )),
        Fixture(
            "totals that are not the sums",
            plan(
                """
                totals:
                  2566: {projects: ⟦P308⟧3, budget: ⟦P308⟧100, quarters: [⟦P308⟧1, 2, 0, ⟦P308⟧1]}
                  2567:
                    budget: ⟦P308⟧0.01
                """)
                + project("x", "dimension: 1\nyears: {2566: {order: 1, budget: 100, quarters: [1, 2]}}")
                + project("y", "dimension: 1\nyears: {2566: {order: 2, budget: 0.01, quarters: [1, 2]}}")),
        Fixture(
            "totals that are the sums, a withdrawn project left out", near: .totalDiffers,
            plan(
                "totals: {2566: {projects: 1, budget: 100, quarters: [1, 1, 0, 0]}, 2567: {projects: 0, budget: 0, quarters: [0, 0, 0, 0]}}"
            )
                + project("x", "dimension: 1\nyears: {2566: {order: 1, budget: 100, quarters: [1, 2]}}")
                + project(
                    "y",
                    "withdrawn: {date: 2566-01-01, reason: ผิด}\ndimension: 1\nyears: {2566: {order: 2, budget: 50, quarters: [1, 2]}}"
                )),
    ]
}
