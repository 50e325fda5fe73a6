import Findings
import ThaiText

extension ValueType where Value == [ScoreRow] {
    /// The rows themselves, or `{file: x.csv}` as a spreadsheet has them: names in the first column, each other column
    /// under its fiscal year.
    static var scoreRows: ValueType {
        .listOrTable(.list(of: .object(Bilingual(th: "รายการ {name, years}", en: "rows {name, years}")))) {
            table, cells in
            guard !table.beginsAboveItsYears else {
                let example = "\(ScoreTable.nameHeading), 2567, 2568"
                cells.report(.missingHeader(Bilingual(th: example, en: example), at: cells.place(table.corner)))
                return nil
            }
            let columns = yearColumns(table, &cells)
            guard cells.findings.isEmpty else { return nil }
            var rows: [Node] = []
            for cellsOfRow in table.rows.dropFirst() where !cells.isFull {
                if let row = row(cellsOfRow, columns, &cells) { rows.append(row) }
            }
            return cells.findings.isEmpty ? rows : nil
        }
    }

    /// The columns that hold scores, with their headings as years.
    private static func yearColumns(_ table: CSVReader, _ cells: inout Decoding) -> [(column: Int, year: Node)] {
        var columns: [(column: Int, year: Node)] = []
        var years: [FiscalYear: Node] = [:]
        let filled = Set(table.rows.flatMap { row in row.indices.filter { row.cell($0) != nil } })
        for (column, heading) in table.header.enumerated().dropFirst() where !cells.isFull {
            // A spreadsheet may save columns in which nothing stands.
            guard !heading.isEmpty || filled.contains(column) else { continue }
            let name = heading.withoutWords
            guard let year = heading.year else {
                cells.report(.notAYear(heading.text ?? "", at: cells.place(heading)))
                continue
            }
            if let earlier = years.updateValue(heading, forKey: year) {
                let places = (cells.place(heading), cells.place(earlier))
                cells.report(.repeatedKey(heading.text ?? "", at: places.0, earlier: places.1))
            }
            columns.append((column, name))
        }
        return columns
    }

    /// A row as the mapping that may be typed in its place; nil where nothing stands in it.
    private static func row(
        _ cells: [Node], _ columns: [(column: Int, year: Node)], _ decoding: inout Decoding
    ) -> Node? {
        guard let first = cells.first, cells.contains(where: { !$0.isEmpty }) else { return nil }
        let scores = columns.compactMap { column, year in
            cells.cell(column).map { Node.Entry(key: year, value: $0) }
        }
        if first.isEmpty { decoding.report(.rowWithoutName(at: decoding.place(first))) }
        if scores.isEmpty { decoding.report(.rowWithoutScore(first.text ?? "", at: decoding.place(first))) }
        return first.with(
            .mapping([
                Node.Entry(key: first.with(.scalar("name")), value: first),
                Node.Entry(key: first.with(.scalar("years")), value: first.with(.mapping(scores))),
            ]))
    }
}

extension CSVReader {
    /// Whether no year stands in the first row, but in one below it, such as under a title.
    fileprivate var beginsAboveItsYears: Bool {
        func hasYear(_ row: [Node]) -> Bool { row.dropFirst().contains { $0.year != nil } }
        return !hasYear(header) && rows.contains(where: hasYear)
    }
}

extension [Node] {
    /// The cell of a column that says something; nil for one that is empty or holds the dash of an empty one.
    fileprivate func cell(_ column: Int) -> Node? {
        guard indices.contains(column), let text = self[column].text, !["", "-", "–", "—"].contains(text) else {
            return nil
        }
        return self[column]
    }
}

extension Node {
    /// Another value in the same place.
    fileprivate func with(_ value: Value) -> Node { Node(value: value, line: line, column: column, length: length) }

    /// The fiscal year that it names over a column.
    fileprivate var year: FiscalYear? { FiscalYear(parsing: withoutWords.text ?? "") }

    /// A year as it stands over a column, without the words before it: «ปีงบประมาณ พ.ศ. 2568».
    fileprivate var withoutWords: Node {
        var year = text ?? ""
        for word in ["ปีงบประมาณ", "ปี", "พ.ศ."] where year.hasPrefix(word) {
            year = year.dropFirst(word.count).trimmingWhitespace()
        }
        return with(.scalar(year))
    }
}

extension Finding {
    fileprivate static func notAYear(_ heading: String, at place: Place) -> Finding {
        Finding(
            .badFiscalYear, at: place,
            message: Bilingual(
                th: "หัวคอลัมน์ «\(heading)» ไม่ใช่ปีงบประมาณ", en: "the heading «\(heading)» is no fiscal year"),
            fix: Bilingual(
                th: "คอลัมน์แรกเป็นชื่อ คอลัมน์ต่อ ๆ ไปมีหัวเป็นปี พ.ศ. เช่น 2568 คอลัมน์อื่นให้ลบออก",
                en: "the first column holds the names; head each other with a พ.ศ. year such as 2568, or delete it"))
    }

    fileprivate static func rowWithoutName(at place: Place) -> Finding {
        Finding(
            .emptyValue, at: place,
            message: Bilingual(th: "แถวนี้ไม่มีชื่อในคอลัมน์แรก", en: "this row has no name in the first column"),
            fix: Bilingual(th: "ใส่ชื่อในคอลัมน์แรก หรือลบแถวนี้", en: "write a name in the first column, or delete the row"))
    }

    fileprivate static func rowWithoutScore(_ name: String, at place: Place) -> Finding {
        Finding(
            .emptyValue, at: place,
            message: Bilingual(th: "แถว «\(name)» ไม่มีคะแนนสักปี", en: "the row «\(name)» has no score of any year"),
            fix: Bilingual(
                th: "ใส่คะแนนอย่างน้อยหนึ่งปี หรือลบแถวนี้", en: "write a score of one year at least, or delete the row"))
    }
}
