import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// A project that was withdrawn has neither spent money nor a result: the reports of past years, which say both,
    /// would no longer count it.
    static let withdrawnProjectsWereNeverBegun = DisclosureCheck { disclosure in
        disclosure.plans.flatMap(\.projects).compactMap { project in
            let begun = project.years.filter { $1.spent ?? .zero > .zero || $1.result != nil }.keys.sorted()
            return project.isCounted || begun.isEmpty ? nil : .begunYetWithdrawn(project, in: begun)
        }
    }
}

extension Finding {
    fileprivate static func begunYetWithdrawn(
        _ project: RecordOf<PlanProject>, in years: [FiscalYear]
    ) -> Finding {
        let names = years.map { "\($0.buddhistYear)" }.joined(separator: ", ")
        return Finding(
            .begunYetWithdrawn, at: project.record.place("withdrawn"),
            message: Bilingual(
                th: "โครงการที่ถอนนี้มีการเบิกจ่ายหรือผลของปี \(names) ยอดในตารางและรายงานของทุกปีจึงลดลง",
                en: "the project spent money or had a result in \(names), and is withdrawn from the sums of every year"),
            fix: Bilingual(
                th: "ถ้าเริ่มแล้วเลิกทำ ให้ใส่ status: dropped กับ note ในปีที่เลิก แล้วลบ withdrawn "
                    + "ถ้าประกาศไปโดยผิดพลาด ให้ลบ spent และ result ออก",
                en: "if it was begun and given up, write status: dropped and a note in that year, and take withdrawn "
                    + "out; if it was published by mistake, take out spent and result"),
            related: years.map { project.record.place("years", .year($0)) })
    }
}
