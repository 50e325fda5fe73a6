import Findings
import Records

extension DisclosureCheck {
    /// A project's years lie within its plan's.
    static let projectsAreOfThePlansYears = DisclosureCheck { disclosure in
        disclosure.plans.flatMap { book in
            book.projects.flatMap { project in
                project.years.keys.sorted().filter { !book.plan.years.contains($0) }.map { year in
                    .yearOutsidePlan(
                        year, book.plan.years, at: project.record.place("years", .year(year)),
                        related: [book.plan.record.place("years")])
                }
            }
        }
    }

    /// A project's dimension and mission are the plan's, and the mission is of the dimension.
    static let projectsAreOfThePlansMissions = DisclosureCheck { disclosure in
        disclosure.plans.flatMap { book in
            book.projects.compactMap { project in
                if book.plan.dimensions[project.dimension] == nil {
                    return .unknownDimension(of: project, in: book)
                }
                guard let mission = project.mission else { return nil }
                return book.plan.missions[mission] == nil || mission.dimension != project.dimension
                    ? .unknownMission(mission, of: project, in: book) : nil
            }
        }
    }
}

extension Finding {
    fileprivate static func unknownDimension(of project: RecordOf<PlanProject>, in book: PlanBook) -> Finding {
        Finding(
            .unknownDimension, at: project.record.place("dimension"),
            message: Bilingual(
                th: "แผนนี้ไม่มีมิติ \(project.dimension)", en: "the plan has no dimension \(project.dimension)"),
            fix: Bilingual(
                th: "ใช้หมายเลขมิติใน plan.md", en: "use a dimension's number from plan.md"),
            related: [book.plan.record.place("dimensions")])
    }

    fileprivate static func unknownMission(
        _ mission: MissionNumber, of project: RecordOf<PlanProject>, in book: PlanBook
    ) -> Finding {
        let isOfAnother = book.plan.missions[mission] != nil
        return Finding(
            .unknownMission, at: project.record.place("mission"),
            message: isOfAnother
                ? Bilingual(
                    th: "ภารกิจ \(mission.text) ไม่ได้อยู่ในมิติ \(project.dimension) ของโครงการนี้",
                    en: "mission \(mission.text) is not of the project's dimension, \(project.dimension)")
                : Bilingual(th: "แผนนี้ไม่มีภารกิจ \(mission.text)", en: "the plan has no mission \(mission.text)"),
            fix: Bilingual(
                th: "ใช้หมายเลขภารกิจใน plan.md ที่อยู่ในมิติ \(project.dimension) เช่น \(project.dimension).1",
                en:
                    "use a mission's number from plan.md of dimension \(project.dimension), such as \(project.dimension).1"
            ),
            related: [book.plan.record.place("missions")])
    }
}
