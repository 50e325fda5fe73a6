import Findings
import ThaiText

extension ValueType where Value == FiscalYearRange {
    /// First and last year: `[2566, 2570]`, `2566-2570`, or one year alone.
    static var fiscalYearRange: ValueType {
        let label = Bilingual(th: "ปีแรกและปีสุดท้าย", en: "the first and last fiscal year")
        let ends = ValueType<[FiscalYear]>.list(of: .fiscalYear)
        let description = ValueDescription(label, example: "[2566, 2570]")
        return ValueType(description) { node, decoding in
            guard let years = ends.read(node.isEmpty ? node : node.partedByDashes, &decoding) else { return nil }
            guard let first = years.first, let last = years.last, years.count <= 2 else {
                decoding.report(.wrongShape(at: decoding.place(node), expected: description))
                return nil
            }
            let length = last.buddhistYear - first.buddhistYear + 1
            guard (1...FiscalYearRange.longest).contains(length) else {
                decoding.report(.badYearRange(at: decoding.place(node), first: first, last: last))
                return nil
            }
            return FiscalYearRange(first: first, last: last)
        }
    }
}

extension Node {
    /// `2566-2570` as the list of its parts, each where the text stands.
    fileprivate var partedByDashes: Node {
        guard let text else { return self }
        let parts = text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
        return Node(
            value: .sequence(
                parts.map { Node(value: .scalar(String($0)), line: line, column: column, length: length) }),
            line: line, column: column, length: length)
    }
}

extension ValueType where Value == MissionNumber {
    static var missionNumber: ValueType {
        .scalar(Bilingual(th: "หมายเลขภารกิจ", en: "a mission's number"), example: "1.1") { text, node, decoding in
            let parts = arabicDigits(text).split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 2, let dimension = parts[0], let number = parts[1], (1...4).contains(dimension),
                (1...99).contains(number)
            else {
                decoding.report(.badMissionNumber(text, at: decoding.place(node)))
                return nil
            }
            return MissionNumber(dimension: dimension, number: number)
        }
    }
}

extension ValueType where Value == [Int] {
    /// Four numbers, one a quarter.
    static var fourCounts: ValueType {
        let list = ValueType.list(of: .count())
        let label = Bilingual(th: "จำนวนของไตรมาส 1–4 สี่ตัวเลข", en: "four numbers, one a quarter")
        let description = ValueDescription(label, example: "[15, 15, 14, 15]")
        return ValueType(description) { node, decoding in
            guard let counts = list.read(node, &decoding) else { return nil }
            guard counts.count == 4 else {
                decoding.report(.wrongShape(at: decoding.place(node), expected: description))
                return nil
            }
            return counts
        }
    }
}

extension ValueType where Value == Set<Int> {
    /// Quarters of a fiscal year out of 1 to 4, none twice; `[]` where there is none.
    static var quarters: ValueType {
        let quarter = ValueType<Int>.count(1...4)
        let label = Bilingual(th: "รายการไตรมาส 1–4", en: "a list of quarters, 1–4")
        let description = ValueDescription(label, example: "[1, 2, 3, 4]")
        return ValueType(description) { node, decoding in
            guard let items = node.items else {
                decoding.report(.notWritten(node, at: decoding.place(node), expected: description))
                return nil
            }
            var quarters: Set<Int> = []
            for item in items {
                guard let number = quarter.read(item, &decoding) else { return nil }
                guard quarters.insert(number).inserted else {
                    decoding.report(.repeatedQuarter(number, at: decoding.place(item)))
                    return nil
                }
            }
            return quarters
        }
    }
}

extension Finding {
    static func badYearRange(at place: Place, first: FiscalYear, last: FiscalYear) -> Finding {
        let isReversed = last < first
        return Finding(
            .badYearRange, at: place,
            message: isReversed
                ? Bilingual(
                    th: "ช่วงปีย้อนหลัง: \(first.buddhistYear) ถึง \(last.buddhistYear)",
                    en: "the years run backwards: \(first.buddhistYear) to \(last.buddhistYear)")
                : Bilingual(
                    th: "ช่วงปี \(first.buddhistYear)–\(last.buddhistYear) ยาวเกิน \(FiscalYearRange.longest) ปี",
                    en: "\(first.buddhistYear)–\(last.buddhistYear) is longer than \(FiscalYearRange.longest) years"),
            fix: isReversed
                ? Bilingual(
                    th: "ใส่ปีแรกก่อนปีสุดท้าย คือ [\(last.buddhistYear), \(first.buddhistYear)]",
                    en: "write the first year, then the last: [\(last.buddhistYear), \(first.buddhistYear)]")
                : Bilingual(
                    th: "ตรวจปีแรกและปีสุดท้ายกับเล่มแผน เช่น [2566, 2570]",
                    en: "compare the first and the last year with the plan, such as [2566, 2570]"))
    }

    static func badMissionNumber(_ text: String, at place: Place) -> Finding {
        Finding(
            .badNumber, at: place,
            message: Bilingual(th: "«\(text)» ไม่ใช่หมายเลขภารกิจ", en: "«\(text)» is not a mission's number"),
            fix: Bilingual(
                th: "เขียนเป็น มิติ.ลำดับ เช่น 1.1 (มิติ 1–4)", en: "write dimension.number, such as 1.1 (dimensions 1–4)"))
    }

    static func repeatedQuarter(_ number: Int, at place: Place) -> Finding {
        Finding(
            .badNumber, at: place,
            message: Bilingual(th: "ไตรมาส \(number) มีสองครั้ง", en: "quarter \(number) stands here twice"),
            fix: Bilingual(th: "ใส่แต่ละไตรมาสครั้งเดียว", en: "write each quarter once"))
    }
}
