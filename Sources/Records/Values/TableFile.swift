import Findings
import ThaiText

extension ValueType {
    /// A list as it stands in front matter, or `{file: x.csv}` in its place: a table beside the record, of which `rows`
    /// makes the nodes that the list reads, so that a cell is held to the same rules as a typed value; nil after it has
    /// reported what keeps the table from being read further.
    static func listOrTable<Element>(
        _ list: ValueType, rows: @escaping @Sendable (CSVReader, inout Decoding) -> [Node]?
    ) -> ValueType where Value == [Element] {
        let reference = ValueType<TableReference>.object(Bilingual(th: "{file: ไฟล์.csv}", en: "{file: x.csv}"))
        return ValueType(list.description) { node, decoding in
            guard node.entries != nil else { return list.read(node, &decoding) }
            guard let file = reference.read(node, &decoding)?.file,
                let table = decoding.table(file, at: decoding.place(node))
            else { return nil }
            var cells = Decoding(source: table.source, files: NoFiles(), units: decoding.units, isTable: true)
            let value = cells.rows(of: table, rows).flatMap { rows in
                list.read(Node(value: .sequence(rows), line: 1, column: 0, length: 1), &cells)
            }
            cells.findings.forEach { decoding.report($0) }
            return cells.findings.isEmpty ? value : nil
        }
    }
}

extension Decoding {
    /// What `rows` makes of a table, after it has been reported what is wrong with the table as a whole; nil where
    /// nothing of it can be read.
    mutating func rows(of table: CSVReader, _ rows: (CSVReader, inout Decoding) -> [Node]?) -> [Node]? {
        guard table.rows.joined().contains(where: { !$0.isEmpty }) else {
            report(.blankTable(at: place(table.corner)))
            return nil
        }
        let rows = rows(table, &self)
        if let cell = table.unclosedCell {
            report(.unclosedCell(at: place(cell)))
            return nil
        }
        // Under a header that is wrong any row may seem too long.
        if findings.count == columnFindings {
            for cell in table.surplusCells where !isFull { report(.overlongRow(at: place(cell))) }
        }
        guard let rows, !rows.isEmpty else {
            if findings.count == columnFindings { report(.emptyTable(at: place(table.corner))) }
            return nil
        }
        return rows
    }

    /// The rows of a table that has these keys over its columns, as the mappings that may be typed in their place; nil
    /// after it has been reported that it has none of them. A column that is missing is reported here and not with every
    /// row.
    mutating func mappings(of table: CSVReader, keys: [FieldDescription]) -> [Node]? {
        let headings = table.header.filter { !$0.isEmpty }
        let names = Set(headings.compactMap(\.text))
        let known = keys.flatMap { [$0.name, $0.alias] }
        let required = keys.filter(\.isRequired)
        guard !names.isDisjoint(with: known) else {
            let columns = (th: required.map(\.alias), en: required.map(\.name))
            report(
                .missingHeader(
                    Bilingual(th: columns.th.joined(separator: ", "), en: columns.en.joined(separator: ", ")),
                    at: place(table.corner)))
            return nil
        }
        let missing = required.filter { names.isDisjoint(with: $0.names) }
        let candidates = EditDistance.Candidates(known)
        var mistyped: Set<String> = []
        for heading in missing.isEmpty ? [] : headings where !known.contains(heading.text ?? "") {
            guard let nearest = candidates.nearest(to: heading.text ?? ""),
                missing.contains(where: { $0.names.contains(nearest) }), mistyped.insert(nearest).inserted
            else { continue }
            report(
                .unknownKey(
                    heading.text ?? "", at: place(heading), nearest: nearest, known: known, inTable: true))
        }
        for key in missing where mistyped.isDisjoint(with: key.names) {
            report(.missingColumn(key, at: place(table.corner)))
        }
        missingColumns = Set(missing.map(\.name))
        let others = findings.count
        let refused = refuseColumns(of: table, keys: keys, candidates)
        columnFindings = findings.count - others
        return table.mappings(without: refused)
    }

    /// Reports the columns that no key is for and those that hold a key once more, where something stands in them, so
    /// that no row has to; answers which they are.
    private mutating func refuseColumns(
        of table: CSVReader, keys: [FieldDescription], _ candidates: EditDistance.Candidates
    ) -> Set<Int> {
        let known = keys.flatMap { [$0.name, $0.alias] }
        let byName = Dictionary(keys.flatMap { [($0.name, $0), ($0.alias, $0)] }) { first, _ in first }
        let filled = table.filledColumns
        var refused: Set<Int> = []
        var earlier: [String: Node] = [:]
        for (column, heading) in table.header.enumerated() where filled.contains(column) {
            let text = heading.text ?? ""
            if let key = byName[text] {
                guard let first = earlier.updateValue(heading, forKey: key.name) else { continue }
                missingColumns.insert(key.name)
                report(.repeated(key, as: text, at: place(heading), after: first.text ?? "", at: place(first)))
            } else if !isFull {
                let nearest = candidates.nearest(to: text)
                if let meant = nearest.flatMap({ byName[$0] }) { missingColumns.insert(meant.name) }
                report(.unknownKey(text, at: place(heading), nearest: nearest, known: known, inTable: true))
            }
            refused.insert(column)
        }
        return refused
    }

    /// The table in a file beside the record; nil after it has been reported why there is none.
    fileprivate mutating func table(_ file: RecordFile, at place: Place) -> CSVReader? {
        guard file.size <= CSVReader.largest, let bytes = files.contents(of: file.path) else {
            report(.unreadableCSV(file.path, at: place))
            return nil
        }
        switch CSVReader.read(bytes, file: source.path(ofFileBeside: file.path)) {
        case .failure(let error):
            report(error.finding)
            return nil
        case .success(let table):
            return table
        }
    }
}

/// Where rows are kept when they are not in the record itself.
private struct TableReference: FieldOwner {
    var file = RecordFile.unread

    static let fields = FieldTable<TableReference>([
        .required(
            "file", "ไฟล์", \.file, .file,
            Bilingual(th: "ไฟล์ CSV ในโฟลเดอร์ของรายการ", en: "a CSV file in the record's folder"))
    ])
}

extension Finding {
    /// `limit` is what such a file may have at most, in bytes, where that is less than of any table.
    package static func unreadableCSV(_ path: String, at place: Place, limit: Int? = nil) -> Finding {
        let limit = (limit ?? CSVReader.largest) / 1024
        return Finding(
            .unreadableFile, at: place,
            message: Bilingual(
                th: "อ่านไฟล์ «\(path)» ไม่ได้ หรือไฟล์ใหญ่เกินไป", en: "«\(path)» cannot be read, or is too large"),
            fix: Bilingual(
                th: "บันทึกจากโปรแกรมตารางคำนวณเป็น CSV (UTF-8) ใหม่ ขนาดไม่เกิน \(limit) KiB",
                en: "save it again as CSV (UTF-8), at most \(limit) KiB"))
    }

    static func missingColumn(_ column: FieldDescription, at place: Place) -> Finding {
        Finding(
            .missingKey, at: place,
            message: Bilingual(
                th: "ตารางขาดคอลัมน์ «\(column.alias)» (\(column.name))",
                en: "the table has no column «\(column.name)» (\(column.alias))"),
            fix: Bilingual(
                th: "เพิ่มคอลัมน์ที่มีหัวว่า «\(column.alias)» หรือแก้ชื่อหัวคอลัมน์ในแถวแรกให้ตรง",
                en: "add a column with the heading «\(column.name)», or spell its heading in the first row so"))
    }

    /// Of a table that begins with something else than its header, such as a title; `columns` are what it may look like.
    static func missingHeader(_ columns: Bilingual, at place: Place) -> Finding {
        Finding(
            .missingKey, at: place,
            message: Bilingual(
                th: "แถวแรกของตารางไม่มีหัวคอลัมน์ที่รู้จัก", en: "the table's first row has no heading that is known"),
            fix: Bilingual(
                th: "แถวแรกต้องเป็นหัวคอลัมน์ เช่น \(columns.th) ให้ลบแถวที่อยู่เหนือหัวตาราง",
                en: "the first row holds the headings, such as \(columns.en): delete the rows above it"))
    }

    static func unclosedCell(at place: Place) -> Finding {
        Finding(
            .wrongShape, at: place,
            message: Bilingual(
                th: "เครื่องหมายคำพูดของช่องนี้ไม่ได้ปิด แถวที่เหลือจึงถูกรวมเป็นช่องเดียว",
                en: "the quotation mark of this cell is never closed, so all that follows is part of it"),
            fix: Bilingual(
                th: "ใส่ \" ปิดท้ายช่องนี้ หรือบันทึกเป็น CSV จากโปรแกรมตารางคำนวณใหม่",
                en: "put \" at its end, or save the table as CSV again"))
    }

    fileprivate static func blankTable(at place: Place) -> Finding {
        Finding(
            .emptyFile, at: place,
            message: Bilingual(th: "ตารางนี้ว่างเปล่า", en: "this table is empty"),
            fix: Bilingual(
                th: "บันทึกตารางจากโปรแกรมตารางคำนวณเป็น CSV ใหม่ หรือลบไฟล์นี้",
                en: "save the table as CSV again, or delete the file"))
    }

    static func emptyTable(at place: Place) -> Finding {
        Finding(
            .emptyValue, at: place,
            message: Bilingual(th: "ตารางมีแต่แถวหัวตาราง", en: "the table has a header row and no other"),
            fix: Bilingual(th: "ใส่รายการอย่างน้อยหนึ่งแถวใต้หัวตาราง", en: "put one row at least under the header"))
    }

    static func overlongRow(at place: Place) -> Finding {
        Finding(
            .wrongShape, at: place,
            message: Bilingual(th: "แถวนี้มีช่องมากกว่าแถวหัวตาราง", en: "this row has more cells than the header"),
            fix: Bilingual(
                th: "ข้อความที่มี , หรือ ; ต้องอยู่ในเครื่องหมายคำพูด \"…\" หรือลบช่องที่เกินออก",
                en: "put \"…\" around a text with , or ; in it, or delete the surplus cell"))
    }
}
