import Findings
import Records
import ThaiText

extension DisclosureCheck {
    /// In each year's table the projects are numbered 1, 2, 3 … without repeat or gap; the number of one that was
    /// withdrawn may stand empty or go to another.
    static let projectsAreNumberedWithoutGap = DisclosureCheck { disclosure in
        disclosure.wholePlans.flatMap { book in
            disclosure.minding(draftsOf: book, book.years.flatMap(orderFindings))
        }
    }

    private static func orderFindings(of year: PlanYear) -> [Finding] {
        var findings: [Finding] = []
        var expected = 1
        var previous: PlanRow?
        for row in year.rows {
            let order = row.entry.order
            let isCounted = row.isCounted
            if let previous, previous.entry.order == order, isCounted {
                findings.append(
                    .repeatedOrder(
                        order, year.year, at: placeOfOrder(row, year), other: placeOfOrder(previous, year)))
            } else if order > expected {
                findings.append(.gapInOrder(expected..<order, year.year, at: placeOfOrder(row, year)))
            }
            expected = order + 1
            if isCounted { previous = row }
        }
        return findings
    }

    private static func placeOfOrder(_ row: PlanRow, _ year: PlanYear) -> Place {
        row.project.record.place("years", .year(year.year), "order")
    }
}

extension Finding {
    fileprivate static func repeatedOrder(_ order: Int, _ year: FiscalYear, at place: Place, other: Place) -> Finding {
        Finding(
            .repeatedOrder, at: place,
            message: Bilingual(
                th: "ลำดับ \(order) ของปี \(year.buddhistYear) ซ้ำกับ \(other.file)",
                en: "order \(order) of \(year.buddhistYear) is also that of \(other.file)"),
            fix: Bilingual(
                th: "ให้แต่ละโครงการมีลำดับของตัวเองตามตารางในเล่มแผน",
                en: "give each project its own number, as in the plan's table"),
            related: [other])
    }

    fileprivate static func gapInOrder(_ gap: Range<Int>, _ year: FiscalYear, at place: Place) -> Finding {
        let missing = gap.count == 1 ? "\(gap.lowerBound)" : "\(gap.lowerBound)–\(gap.upperBound - 1)"
        return Finding(
            .gapInOrder, at: place,
            message: Bilingual(
                th: "ตารางปี \(year.buddhistYear) ขาดลำดับที่ \(missing)",
                en: "the table of \(year.buddhistYear) has no number \(missing)"),
            fix: Bilingual(
                th: "เพิ่มโครงการที่ขาด หรือแก้ลำดับให้ต่อเนื่อง",
                en: "add the missing project, or number them without a gap"))
    }
}
