import Disclosure
import Records

/// A row of a budget's table: a line, or the sum of a level, which names itself and what it stands in.
struct BudgetTableRow {
    let amounts: BudgetAmounts
    var area: String?
    var program: String?
    var category: String?
    let name: String
    var isSum = true

    /// The sums of an area and of all that is in it, and its lines.
    static func rows(of area: BudgetAreaGroup) -> [BudgetTableRow] {
        let name = area.area.thai
        return [BudgetTableRow(amounts: area.total, area: name, name: "รวม\(name)")]
            + area.programs.flatMap { rows(of: $0, in: name) }
    }

    private static func rows(of program: BudgetProgramGroup, in area: String) -> [BudgetTableRow] {
        let name = program.program.thai
        return [BudgetTableRow(amounts: program.total, area: area, program: name, name: "รวมแผนงาน\(name)")]
            + program.categories.flatMap { rows(of: $0, in: area, name) }
    }

    private static func rows(of category: BudgetCategoryGroup, in area: String, _ program: String) -> [BudgetTableRow] {
        let name = category.category.thai
        let sum = BudgetTableRow(
            amounts: category.total, area: area, program: program, category: name, name: "รวม\(name)")
        return [sum]
            + category.lines.map { line in
                BudgetTableRow(
                    amounts: BudgetAmounts([line]), area: area, program: program, category: name, name: line.name,
                    isSum: false)
            }
    }

    /// Its cells in some columns.
    func cells(_ columns: [BudgetColumn]) -> [Sheet.Cell] {
        columns.map { column in
            switch column {
            case .area: .text(area)
            case .program: .text(program)
            case .category: .text(category)
            case .name: .text(name)
            case .share: .share(amounts.spentPerMille)
            case .budget, .transfer, .available, .spent, .remaining: .money(amounts.money(column))
            }
        }
    }
}

extension BudgetColumn {
    /// The column of a sheet.
    var column: Sheet.Column {
        switch self {
        case .area: Sheet.Column(heading, .text, width: 31)
        case .program: Sheet.Column(heading, .text, width: 36)
        case .category: Sheet.Column(heading, .text, width: 17)
        case .name: Sheet.Column(heading, .text, width: 60)
        case .budget, .transfer, .available, .spent, .remaining: Sheet.Column(heading, .money, width: 18)
        case .share: Sheet.Column(heading, .share, width: 9)
        }
    }
}
