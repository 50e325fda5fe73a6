import Findings

extension ValueType {
    /// A list as it stands in front matter, or `{file: x.csv}` in its place: a table beside the record, of which `rows`
    /// makes the nodes that the list reads, so that a cell is held to the same rules as a typed value. What `rows` reports
    /// keeps the table from being read further.
    static func listOrTable<Element>(
        _ list: ValueType, rows: @escaping @Sendable (CSVReader, inout Decoding) -> [Node]
    ) -> ValueType where Value == [Element] {
        let reference = ValueType<TableReference>.object(Bilingual(th: "{file: ไฟล์.csv}", en: "{file: x.csv}"))
        return ValueType(list.description) { node, decoding in
            guard node.entries != nil else { return list.read(node, &decoding) }
            guard let file = reference.read(node, &decoding)?.file,
                let table = decoding.table(file, at: decoding.place(node))
            else { return nil }
            var cells = Decoding(source: table.source, files: NoFiles(), units: decoding.units, isTable: true)
            let value = read(table, list, rows, &cells)
            cells.findings.forEach { decoding.report($0) }
            return cells.findings.isEmpty ? value : nil
        }
    }

    private static func read(
        _ table: CSVReader, _ list: ValueType, _ rows: (CSVReader, inout Decoding) -> [Node], _ cells: inout Decoding
    ) -> Value? {
        let rows = rows(table, &cells)
        if let cell = table.unclosedCell { cells.report(.unclosedCell(at: cells.place(cell))) }
        // Under a header that is wrong any row may seem too long.
        if cells.findings.isEmpty, let cell = table.overlongRow { cells.report(.overlongRow(at: cells.place(cell))) }
        guard cells.findings.isEmpty else { return nil }
        guard !rows.isEmpty else {
            cells.report(.emptyTable(at: cells.place(table.corner)))
            return nil
        }
        return list.read(Node(value: .sequence(rows), line: 1, column: 0, length: 1), &cells)
    }
}

extension Decoding {
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
    package static func unreadableCSV(_ path: String, at place: Place) -> Finding {
        Finding(
            .unreadableFile, at: place,
            message: Bilingual(
                th: "อ่านไฟล์ «\(path)» ไม่ได้ หรือไฟล์ใหญ่เกินไป", en: "«\(path)» cannot be read, or is too large"),
            fix: Bilingual(
                th: "บันทึกจากโปรแกรมตารางคำนวณเป็น CSV (UTF-8) ใหม่ ขนาดไม่เกิน 8 MiB",
                en: "save it again as CSV (UTF-8), at most 8 MiB"))
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
                th: "ข้อความที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด \"…\" หรือลบช่องที่เกินออก",
                en: "put \"…\" around a text with commas, or delete the surplus cell"))
    }
}
