import Findings
import Records

extension DisclosureCheck {
    /// Statistics of a part of a period count no more complaints, and no more that are done, than those of all of it.
    static let partsCountNoMoreThanTheWhole = DisclosureCheck { disclosure in
        let complaints = disclosure.wholeComplaints
        return complaints.flatMap { part in
            let wholes = complaints.filter { $0.period.holds(part.period) && $0.period != part.period }
                .sorted { $0.period.days < $1.period.days }
            return part.rows.indices.flatMap { findings(of: part, row: $0, wholes) }
        }
    }

    /// `wholes` are those that hold the part, the shortest first: the first that counts less is named.
    private static func findings(
        of part: RecordOf<ComplaintStatistics>, row: Int, _ wholes: [RecordOf<ComplaintStatistics>]
    ) -> [Finding] {
        ComplaintFigure.all.compactMap { figure in
            let count = part.rows[row]
            for whole in wholes {
                guard let index = whole.rows.firstIndex(where: { $0.kind == count.kind }),
                    figure.value(whole.rows[index]) < figure.value(count)
                else { continue }
                return .partAboveWhole(
                    figure, count, at: part.record.place("rows", .index(row), .key(figure.key)),
                    whole.rows[index], at: whole.record.place("rows", .index(index), .key(figure.key)))
            }
            return nil
        }
    }
}

/// A figure that only grows as a period goes on.
private struct ComplaintFigure: Sendable {
    let key: String
    let name: Bilingual
    let value: @Sendable (ComplaintCount) -> Int

    static let all = [
        ComplaintFigure(key: "received", name: Bilingual(th: "รับไว้", en: "received"), value: \.received),
        ComplaintFigure(key: "done", name: Bilingual(th: "แล้วเสร็จ", en: "done"), value: \.done),
    ]
}

extension Finding {
    fileprivate static func partAboveWhole(
        _ figure: ComplaintFigure, _ part: ComplaintCount, at place: Place,
        _ whole: ComplaintCount, at other: Place
    ) -> Finding {
        let (count, total) = (figure.value(part), figure.value(whole))
        return Finding(
            .partAboveWhole, at: place,
            message: Bilingual(
                th: "เรื่อง «\(part.kind.thai)» \(figure.name.th) \(count) เรื่อง "
                    + "มากกว่า \(total) เรื่อง ของช่วงที่ยาวกว่าใน \(other.file)",
                en:
                    "\(count) «\(part.kind.rawValue)» \(figure.name.en) are more than the \(total) of the longer period "
                    + "in \(other.file)"),
            fix: Bilingual(
                th: "ตรวจทั้งสองตัวเลขและช่วงเวลากับทะเบียนรับเรื่อง แล้วแก้ตัวที่ผิด",
                en: "compare both figures and periods with the register of complaints, and mend the wrong one"),
            related: [other])
    }
}
