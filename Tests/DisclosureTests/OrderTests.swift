import Disclosure
import Findings
import Records
import Testing
import TestSupport

/// What is made of records does not depend on the order in which their files were found.
@Suite struct OrderTests {
    @Test(arguments: FixtureTests.all)
    func findingsOfShuffledRecords(fixture: Fixture) {
        let world = fixture.world
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<5 {
            let (_, findings) = Disclosure.relate(
                world.records.shuffled(using: &generator), site: World.site(), today: World.today, drafts: world.drafts)
            #expect(findings == world.findings())
        }
    }

    @Test(arguments: 0..<20)
    func valuesOfShuffledRecords(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let world = Self.manyRecords(using: &generator)
        let one = Self.outline(Disclosure.relate(world.records, site: World.site(), today: World.today).0)
        let other = Self.outline(
            Disclosure.relate(world.records.shuffled(using: &generator), site: World.site(), today: World.today).0)
        #expect(one == other)
        #expect(one.count > 10)
    }

    /// A folder may hold `a.md` and `a/index.md`: a finding of the builder's, and no reason to stop here.
    @Test func twoRecordsOfOneIdAreRelatedAllTheSame() {
        let world = World(
            """
            === budget/a.md
            ---
            title: หนึ่ง
            date: 2568-01-01
            report: ordinance
            lines: [{program: central, category: central, name: ก, budget: 100}]
            ---
            === budget/a/index.md
            ---
            title: สอง
            date: 2568-01-01
            report: ordinance
            lines: [{program: central, category: central, name: ก, budget: 100}]
            ---
            === personnel/a.md
            ---
            title: หนึ่ง
            date: 2568-01-01
            rule: ethics
            effective: {from: 2568-01-01}
            ---
            === personnel/a/index.md
            ---
            title: สอง
            date: 2568-01-01
            rule: ethics
            effective: {from: 2568-01-01}
            ---
            """)
        #expect(world.findings() == [])
        #expect(world.disclosure().records.count == 4)
    }

    /// Every list of a disclosure, as ids and numbers.
    private static func outline(_ disclosure: Disclosure) -> [String] {
        var lines = disclosure.records.map(\.id.path)
        lines += outline(disclosure.procurement)
        lines += disclosure.budgets.statements.map { "\($0.report.id.path) \($0.breakdown.total)" }
        lines += disclosure.budgets.years.map { year in
            "\(year.year) \(year.breakdown.total) \(year.spending?.report.id.path ?? "")"
        }
        lines += disclosure.personnel.groups.map {
            "\($0.kind) \($0.entries.map { "\($0.rule.id.path) \($0.standing)" })"
        }
        lines += disclosure.personnel.entries.map { entry in
            let chain = disclosure.personnel.chain(of: entry.rule.id)?.entries.map(\.rule.id.path) ?? []
            return "\(chain) \(entry.replacedBy.map(\.id.path))"
        }
        lines += disclosure.personnel.bases.map { "\($0.name) \($0.entries.map(\.rule.id.path))" }
        lines += [disclosure.organisation.executives?.id.path ?? ""]
        for book in disclosure.plans {
            lines.append("\(book.plan.id.path) \(book.projects.map(\.id.path))")
            lines += book.years.map { "\($0.rows.map(\.project.id.path)) \($0.totals)" }
            lines += book.summary.dimensions.map { "\($0.number) \($0.missions.map(\.name)) \($0.total)" }
        }
        lines += disclosure.complaints.statistics.map(\.id.path)
        for category in disclosure.categories {
            lines += category.subjects.map { "\($0.id) \($0.years.map { "\($0.year) \($0.records.map(\.id.path))" })" }
        }
        lines += disclosure.records.map { "\(disclosure.references.corrections(of: $0.id).map(\.id.path))" }
        return lines
    }

    private static func outline(_ procurement: ProcurementRegister) -> [String] {
        func text(_ agreement: Agreement?) -> String {
            agreement.map { "\($0.winner) \($0.price) \($0.date) \($0.notice.id.path) \($0.bidders)" } ?? "-"
        }
        var lines = procurement.notices.map(\.id.path)
        for purchase in procurement.purchases {
            lines.append(
                "\(purchase.id) \(purchase.name) \(purchase.notices.map(\.id.path)) \(purchase.agreements.map(text))")
            lines.append("\(purchase.standing.map(\.id.path)) \(String(describing: purchase.status))")
        }
        for year in procurement.years {
            lines.append(
                "\(year.year) \(year.notices.map(\.id.path)) \(year.list.map { $0.purchase.id + text($0.agreement) })")
            lines += year.months.map { "\($0.month) \($0.amount) \($0.rows.map { text($0.agreement) })" }
        }
        lines += procurement.vendors.vendors.map { "\($0.id) \($0.name) \($0.dealings.map(\.purchase.id))" }
        return lines + procurement.notices.map { procurement.purchase(of: $0)?.id ?? "" }
    }

    /// Records of every kind, many of the same day.
    private static func manyRecords(using generator: inout SeededGenerator) -> World {
        var text = ""
        for index in 0..<12 {
            let day = "2568-0\(Int.random(in: 1...2, using: &generator))-01"
            let vendor = Bool.random(using: &generator) ? "ก" : "ข"
            let corrects = index > 0 && Bool.random(using: &generator) ? "corrects: documents/d\(index - 1)" : ""
            text += """
                === documents/d\(index).md
                ---
                title: เอกสาร
                date: \(day)
                topic: \(Bool.random(using: &generator) ? "news" : "authority")
                \(corrects)
                ---
                === procurement/n\(index).md
                ---
                title: ประกาศ
                date: \(day)
                notice: contract
                method: specific
                type: goods
                budget: 1000
                project: 6710900000\(index % 3)
                bidders: [{name: \(vendor), price: 100}]
                winner: {name: \(vendor), price: 100}
                contract: {number: \(Int.random(in: 1...2, using: &generator))/2568, signed: \(day), amount: \(index)}
                ---
                === personnel/r\(index).md
                ---
                title: หลักเกณฑ์
                date: \(day)
                rule: \(Bool.random(using: &generator) ? "ethics" : "policy")
                effective: {from: \(day)}
                basis: [\(Bool.random(using: &generator) ? "พ.ร.บ. ก" : "พ.ร.บ.ก")]
                \(index > 0 ? "\(Bool.random(using: &generator) ? "replaces" : "corrects"): personnel/r\(index - 1)" : "")
                ---
                === documents/e\(index).md
                ---
                title: ผู้บริหาร
                date: \(day)
                topic: executives
                people: [{name: ก ข, position: นายก, side: political}]
                ---
                === budget/b\(index).md
                ---
                title: รายงาน
                date: \(day)
                report: quarter
                period: {from: 2567-10-01, to: 2567-12-31}
                lines: [{program: central, category: central, name: ก, budget: \(index), spent: 0}]
                ---
                === complaints/c\(index).md
                ---
                title: สถิติ
                date: \(day)
                period: {from: 2567-10-01, to: 2567-12-31}
                rows: [{kind: general, received: 0, done: 0, pending: 0}]
                ---
                === plans/p\(index % 2)/x\(index).md
                ---
                title: โครงการ
                date: \(day)
                dimension: 1
                years: {2566: {order: 1, budget: \(index), quarters: [1]}}
                ---

                """
        }
        for index in 0..<2 {
            text += """
                === plans/p\(index)/plan.md
                ---
                title: แผน
                date: 2565-10-03
                years: 2566
                dimensions: {1: ก}
                missions: {1.1: ก}
                ---

                """
        }
        return World(text)
    }
}
