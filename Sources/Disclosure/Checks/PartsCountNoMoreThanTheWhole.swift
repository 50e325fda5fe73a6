import Findings
import Records

extension DisclosureCheck {
    /// Statistics of a part of a period, or of several parts that do not overlap, count no more complaints, and no more
    /// that are done, than those of all of it.
    static let partsCountNoMoreThanTheWhole = DisclosureCheck { disclosure in
        let complaints = disclosure.wholeComplaints
        return complaints.flatMap { findings(of: $0, within: complaints) + sums(of: complaints, within: $0) }
    }

    /// Where a part alone counts more.
    private static func findings(
        of part: RecordOf<ComplaintStatistics>, within complaints: [RecordOf<ComplaintStatistics>]
    ) -> [Finding] {
        let wholes = complaints.filter { $0.period.holds(part.period) && $0.period != part.period }
            .sorted { $0.period.days < $1.period.days }
        return part.rows.indices.flatMap { findings(of: part, row: $0, wholes) }
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

    /// Where the parts count more together, though none of them does alone.
    private static func sums(
        of complaints: [RecordOf<ComplaintStatistics>], within whole: RecordOf<ComplaintStatistics>
    ) -> [Finding] {
        let within = complaints.filter { whole.period.holds($0.period) && $0.period != whole.period }
        return whole.rows.indices.flatMap { row -> [Finding] in
            let count = whole.rows[row]
            let parts = ComplaintTotal.apart(within.filter { $0.content.count(of: count.kind) != nil })
            let counts = parts.compactMap { $0.content.count(of: count.kind) }
            let sum = ComplaintCount.sum(of: count.kind, counts)
            return ComplaintFigure.all.compactMap { figure in
                let limit = figure.value(count)
                guard figure.value(sum) > limit, counts.allSatisfy({ figure.value($0) <= limit }) else { return nil }
                return .partsAboveWhole(
                    figure, sum, parts.map { $0.record.place("rows") }, count,
                    at: whole.record.place("rows", .index(row), .key(figure.key)))
            }
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
            fix: compareWithTheRegister, related: [other])
    }

    fileprivate static func partsAboveWhole(
        _ figure: ComplaintFigure, _ sum: ComplaintCount, _ parts: [Place], _ whole: ComplaintCount, at place: Place
    ) -> Finding {
        let (count, total) = (figure.value(sum), figure.value(whole))
        let files = Bilingual.list(parts.map(\.file))
        return Finding(
            .partAboveWhole, at: place,
            message: Bilingual(
                th: "เรื่อง «\(whole.kind.thai)» \(figure.name.th) \(total) เรื่อง "
                    + "น้อยกว่า \(count) เรื่อง ที่ช่วงย่อยรวมกันได้: \(files.th)",
                en:
                    "\(total) «\(whole.kind.rawValue)» \(figure.name.en) are fewer than the \(count) of the period's parts "
                    + "together: \(files.en)"),
            fix: compareWithTheRegister, related: parts)
    }

    private static let compareWithTheRegister = Bilingual(
        th: "ตรวจทั้งสองตัวเลขและช่วงเวลากับทะเบียนรับเรื่อง แล้วแก้ตัวที่ผิด",
        en: "compare both figures and periods with the register of complaints, and mend the wrong one")
}
