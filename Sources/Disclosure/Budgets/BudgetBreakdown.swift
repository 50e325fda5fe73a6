import Records

/// The lines of a budget by area, program and category, in the order of the form, with the sums of each level.
public struct BudgetBreakdown: Sendable {
    /// The areas that have lines.
    public let areas: [BudgetAreaGroup]
    /// The categories that have lines, each over all programs.
    public let categories: [BudgetCategoryGroup]
    public let total: BudgetAmounts

    init(_ lines: [BudgetLine]) {
        areas = BudgetArea.allCases.compactMap { area in
            BudgetAreaGroup(area: area, lines: lines.filter { $0.program.area == area })
        }
        categories = BudgetCategoryGroup.all(of: lines)
        total = BudgetAmounts(lines)
    }

    /// The programs that have lines, in the order of the form.
    public var programs: [BudgetProgramGroup] { areas.flatMap(\.programs) }

    /// The columns of amounts that its table needs.
    public var amountColumns: [BudgetColumn] {
        let hasTransfers = categories.contains { $0.lines.contains { $0.transfer != .zero } }
        return [.budget] + (hasTransfers ? [.transfer, .available] : [])
            + (total.spent == nil ? [] : [.spent, .remaining, .share])
    }
}

/// The lines of one area, by program.
public struct BudgetAreaGroup: Sendable {
    public let area: BudgetArea
    /// The programs that have lines.
    public let programs: [BudgetProgramGroup]
    public let total: BudgetAmounts

    init?(area: BudgetArea, lines: [BudgetLine]) {
        guard !lines.isEmpty else { return nil }
        self.area = area
        programs = BudgetProgram.allCases.compactMap { program in
            BudgetProgramGroup(program: program, lines: lines.filter { $0.program == program })
        }
        total = BudgetAmounts(lines)
    }
}

/// The lines of one program, by category.
public struct BudgetProgramGroup: Sendable {
    public let program: BudgetProgram
    /// The categories that have lines.
    public let categories: [BudgetCategoryGroup]
    public let total: BudgetAmounts

    init?(program: BudgetProgram, lines: [BudgetLine]) {
        guard !lines.isEmpty else { return nil }
        self.program = program
        categories = BudgetCategoryGroup.all(of: lines)
        total = BudgetAmounts(lines)
    }

    /// All lines, by category.
    public var lines: [BudgetLine] { categories.flatMap(\.lines) }

    /// The same on its own.
    public var breakdown: BudgetBreakdown { BudgetBreakdown(lines) }
}

/// The lines of one category, in the order in which they were typed.
public struct BudgetCategoryGroup: Sendable {
    public let category: BudgetCategory
    public let lines: [BudgetLine]
    public let total: BudgetAmounts

    /// The categories that some lines have.
    static func all(of lines: [BudgetLine]) -> [BudgetCategoryGroup] {
        BudgetCategory.allCases.compactMap { category in
            let lines = lines.filter { $0.category == category }
            return lines.isEmpty
                ? nil : BudgetCategoryGroup(category: category, lines: lines, total: BudgetAmounts(lines))
        }
    }
}
