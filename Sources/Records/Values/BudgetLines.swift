import Findings

extension ValueType where Value == [BudgetLine] {
    /// The lines themselves, or `{file: x.csv}` with the lines' keys as its header row.
    static var listOrCSV: ValueType {
        let lines = ValueType.list(
            of: .object(
                Bilingual(
                    th: "รายการ {program, category, name, budget, transfer, spent}",
                    en: "lines {program, category, name, budget, transfer, spent}")))
        return .listOrTable(lines) { table, cells in
            let names = Set(table.header.compactMap(\.text))
            for column in lines.description.members where column.isRequired && names.isDisjoint(with: column.names) {
                cells.report(.missingColumn(column, at: cells.place(table.corner)))
            }
            return table.mappings
        }
    }
}
