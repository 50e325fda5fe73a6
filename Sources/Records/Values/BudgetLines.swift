import Findings

extension ValueType where Value == [BudgetLine] {
    /// The lines themselves, or `{file: x.csv}` with the lines' keys as its header row.
    static var listOrCSV: ValueType {
        let list = ValueType.list(
            of: .object(
                Bilingual(
                    th: "รายการ {program, category, name, budget, transfer, spent}",
                    en: "lines {program, category, name, budget, transfer, spent}")))
        let reference = ValueType<CSVReference>.object(Bilingual(th: "{file: ไฟล์.csv}", en: "{file: x.csv}"))
        return ValueType(list.description) { node, decoding in
            guard node.entries != nil else { return list.read(node, &decoding) }
            guard let file = reference.read(node, &decoding)?.file else { return nil }
            return lines(of: file, at: node, list, &decoding)
        }
    }

    private static func lines(
        of file: RecordFile, at node: Node, _ list: ValueType, _ decoding: inout Decoding
    ) -> [BudgetLine]? {
        let place = decoding.place(node)
        guard file.size <= CSVReader.largest, let bytes = decoding.files.contents(of: file.path) else {
            decoding.report(.unreadableCSV(file.path, at: place))
            return nil
        }
        let record = decoding.source.file
        let folder = record[..<(record.lastIndex(of: "/").map(record.index(after:)) ?? record.startIndex)]
        switch CSVReader.read(bytes, file: folder + file.path) {
        case .failure(let error):
            decoding.report(error.finding)
            return nil
        case .success(let csv):
            var cells = Decoding(source: csv.source, files: NoFiles(), units: decoding.units, isTable: true)
            let lines = lines(of: csv, list, &cells)
            cells.findings.forEach { decoding.report($0) }
            return cells.findings.isEmpty ? lines : nil
        }
    }

    private static func lines(of csv: CSVReader, _ list: ValueType, _ cells: inout Decoding) -> [BudgetLine]? {
        let names = Set(csv.header.compactMap(\.text))
        for column in list.description.members where column.isRequired && names.isDisjoint(with: column.names) {
            cells.report(.missingColumn(column, at: cells.place(csv.header.first ?? .emptyMapping)))
        }
        if let cell = csv.unclosedCell { cells.report(.unclosedCell(at: cells.place(cell))) }
        if let cell = csv.overlongRow { cells.report(.overlongRow(at: cells.place(cell))) }
        guard cells.findings.isEmpty else { return nil }
        let rows = csv.mappings
        guard !rows.isEmpty else {
            cells.report(.emptyTable(at: cells.place(csv.header.first ?? .emptyMapping)))
            return nil
        }
        return list.read(Node(value: .sequence(rows), line: 1, column: 0, length: 1), &cells)
    }
}

/// Where lines are kept when they are not in the record itself.
private struct CSVReference: FieldOwner {
    var file = RecordFile.unread

    static let fields = FieldTable<CSVReference>([
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
