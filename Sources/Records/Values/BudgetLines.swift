import Findings

extension ValueType where Value == [BudgetLine] {
    /// The lines themselves, or `{file: x.csv}` with the lines' keys as its header row.
    static var listOrCSV: ValueType {
        let lines = ValueType.list(
            of: .object(
                Bilingual(
                    th: "รายการ {program, category, name, budget, transfer, spent}",
                    en: "lines {program, category, name, budget, transfer, spent}")))
        let columns = lines.description.members
        return .listOrTable(lines) { table, cells in
            guard let rows = cells.mappings(of: table, keys: columns) else { return nil }
            let totals = rows.filter { $0.isTotal(of: columns) }
            for row in totals where !cells.isFull { cells.report(.totalInTable(at: cells.place(row))) }
            return totals.isEmpty ? rows : nil
        }
    }
}

extension Node {
    /// Whether it sums up other rows: some cell says so, and no program stands in it.
    fileprivate func isTotal(of columns: [FieldDescription]) -> Bool {
        let programs = columns.first { $0.name == "program" }?.names ?? []
        let cells = entries ?? []
        let sums = cells.filter { $0.value.text?.hasPrefix("รวม") == true }
        return !sums.isEmpty
            && cells.allSatisfy { cell in !programs.contains(cell.name) || sums.contains { $0.name == cell.name } }
    }
}

extension Finding {
    fileprivate static func totalInTable(at place: Place) -> Finding {
        Finding(
            .wrongShape, at: place,
            message: Bilingual(
                th: "แถวนี้เป็นยอดรวม ไม่ใช่รายการ", en: "this row is a sum of others, and no line of the budget"),
            fix: Bilingual(
                th: "ลบแถวนี้ โปรแกรมรวมยอดให้เอง ยอดรวมตามเอกสารให้ใส่ใน totals",
                en: "delete the row: sums are made of the lines; put the paper's own under totals"))
    }
}
