/// A budget of random lines as a clerk types them, and its sums in satang, counted apart from what is tested.
public struct RandomBudget: Sendable {
    /// A line, or the sum of a level. What it stands in is named in Thai; the name of a sum is that of its level.
    public struct Row: Sendable, Equatable {
        public var area = ""
        public var program = ""
        public var category = ""
        public var name = ""
        public var budget: Int64 = 0
        public var transfer: Int64 = 0
        public var spent: Int64?

        public var available: Int64 { budget + transfer }
        public var remaining: Int64? { spent.map { available - $0 } }
        /// Half a thousandth counts as a whole one.
        public var spentPerMille: Int64? {
            spent.flatMap { available > 0 ? ($0 * 2000 + available) / (available * 2) : nil }
        }
    }

    /// As typed.
    public let lines: [Row]

    /// So many lines whose transfers balance; `reports` says whether they tell what was spent.
    public init(lines count: Int, reports: Bool, using generator: inout SeededGenerator) {
        var lines = (0..<count).map { number in
            let (area, program) = Self.programs.randomElement(using: &generator) ?? ("", "")
            return Row(
                area: area, program: program, category: Self.categories.randomElement(using: &generator) ?? "",
                name: "รายการที่ \(number)", budget: Int64.random(in: 0...5_000_000_000, using: &generator))
        }
        for _ in 0..<(reports ? count / 4 : 0) {
            let from = Int.random(in: 0..<count, using: &generator)
            let to = Int.random(in: 0..<count, using: &generator)
            let amount = Int64.random(in: 0...max(0, lines[from].available), using: &generator)
            lines[from].transfer -= amount
            lines[to].transfer += amount
        }
        for index in lines.indices where reports {
            lines[index].spent = Int64.random(in: 0...lines[index].available, using: &generator)
        }
        self.lines = lines
    }

    /// The same budget before anything was moved or spent.
    public var ordinance: RandomBudget { RandomBudget(lines.map { Self.unspent($0) }) }

    private init(_ lines: [Row]) { self.lines = lines }

    private static func unspent(_ row: Row) -> Row {
        var row = row
        (row.transfer, row.spent) = (0, nil)
        return row
    }

    /// The key `lines` of a record.
    public var yaml: String {
        lines.reduce(into: "lines:\n") { text, line in
            text += "  - {program: \(line.program), category: \(line.category), name: \(line.name), "
            text += "budget: \(Self.plain(line.budget)), transfer: \(Self.plain(line.transfer))"
            text += line.spent.map { ", spent: \(Self.plain($0))}\n" } ?? "}\n"
        }
    }

    /// The same as a table, which may be longer than a record's front matter.
    public var csv: String {
        lines.reduce(into: "แผนงาน,งบ,รายการ,งบประมาณ,โอน,เบิกจ่าย\n") { text, line in
            text += "\(line.program),\(line.category),\(line.name),\(Self.plain(line.budget)),"
            text += "\(Self.plain(line.transfer)),\(line.spent.map(Self.plain) ?? "")\n"
        }
    }

    public var total: Row { Self.sum(lines) }

    /// Each area with its programs, their categories and their lines below it, in the order of the form.
    public var rows: [Row] {
        areas.flatMap { area in [area] + programs(of: area.area).flatMap { [$0] + categoriesAndLines(of: $0.program) } }
    }

    /// Each area with its programs below it.
    public var areasAndPrograms: [Row] { areas.flatMap { [$0] + programs(of: $0.area) } }

    public var areas: [Row] {
        var names: [String] = []
        for (area, _) in Self.programs where !names.contains(area) { names.append(area) }
        return names.compactMap { area in
            sum(of: lines.filter { $0.area == area }) { $0 = Row(area: area, name: area) }
        }
    }

    public func programs(of area: String) -> [Row] {
        Self.programs.filter { $0.area == area }.compactMap { area, program in
            sum(of: lines.filter { $0.program == program }) { row in
                row = Row(area: area, program: program, name: "แผนงาน" + program)
            }
        }
    }

    private func categoriesAndLines(of program: String) -> [Row] {
        Self.categories.flatMap { category in
            let lines = lines.filter { $0.program == program && $0.category == category }
            let sum = sum(of: lines) { row in
                row = Row(area: lines[0].area, program: program, category: category, name: category)
            }
            return (sum.map { [$0] } ?? []) + lines
        }
    }

    private func sum(of lines: [Row], named name: (inout Row) -> Void) -> Row? {
        guard !lines.isEmpty else { return nil }
        var row = Row()
        name(&row)
        let sum = Self.sum(lines)
        (row.budget, row.transfer, row.spent) = (sum.budget, sum.transfer, sum.spent)
        return row
    }

    private static func sum(_ lines: [Row]) -> Row {
        var sum = Row()
        for line in lines {
            sum.budget += line.budget
            sum.transfer += line.transfer
            if let spent = line.spent { sum.spent = (sum.spent ?? 0) + spent }
        }
        return sum
    }

    /// −1234.05
    public static func plain(_ satang: Int64) -> String {
        let (baht, rest) = (satang.magnitude / 100, satang.magnitude % 100)
        return "\(satang < 0 ? "-" : "")\(baht).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static let programs: [(area: String, program: String)] = [
        ("ด้านบริหารทั่วไป", "บริหารงานทั่วไป"), ("ด้านบริหารทั่วไป", "การรักษาความสงบภายใน"),
        ("ด้านบริการชุมชนและสังคม", "การศึกษา"), ("ด้านบริการชุมชนและสังคม", "สาธารณสุข"),
        ("ด้านบริการชุมชนและสังคม", "สังคมสงเคราะห์"), ("ด้านบริการชุมชนและสังคม", "เคหะและชุมชน"),
        ("ด้านบริการชุมชนและสังคม", "สร้างความเข้มแข็งของชุมชน"),
        ("ด้านบริการชุมชนและสังคม", "การศาสนาวัฒนธรรมและนันทนาการ"), ("ด้านการเศรษฐกิจ", "อุตสาหกรรมและการโยธา"),
        ("ด้านการเศรษฐกิจ", "การเกษตร"), ("ด้านการเศรษฐกิจ", "การพาณิชย์"), ("ด้านการดำเนินงานอื่น", "งบกลาง"),
    ]

    private static let categories = [
        "งบกลาง", "งบบุคลากร", "งบดำเนินงาน", "งบลงทุน", "งบเงินอุดหนุน", "งบรายจ่ายอื่น",
    ]
}
