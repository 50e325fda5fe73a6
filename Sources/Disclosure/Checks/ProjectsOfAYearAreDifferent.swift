import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// No two projects of one year bear the same title, however it is typed, unless one was withdrawn.
    static let projectsOfAYearAreDifferent = DisclosureCheck { disclosure in
        disclosure.plans.flatMap { book in
            book.years.flatMap { year in
                var first: [String: PlanRow] = [:]
                return year.rows.filter { $0.project.withdrawn == nil }.compactMap { row -> Finding? in
                    let title = Folding.fold(row.project.title)
                    guard let earlier = first[title] else {
                        first[title] = row
                        return nil
                    }
                    return .repeatedProject(row, of: earlier, year.year)
                }
            }
        }
    }
}

extension Finding {
    fileprivate static func repeatedProject(_ row: PlanRow, of earlier: PlanRow, _ year: FiscalYear) -> Finding {
        Finding(
            .repeatedProject, at: row.project.record.place("title"),
            message: Bilingual(
                th: "ปี \(year.buddhistYear) มีโครงการชื่อ «\(row.project.title)» สองรายการ",
                en: "\(year.buddhistYear) has two projects of the title «\(row.project.title)»"),
            fix: Bilingual(
                th: "ถ้าเป็นโครงการเดียวกันให้เหลือไฟล์เดียว ถ้าต่างกันให้ตั้งชื่อให้ต่าง เช่น ครั้งที่ 2",
                en: "keep one file if they are the same, else tell them apart in the title"),
            related: [earlier.project.record.place("title")])
    }
}
