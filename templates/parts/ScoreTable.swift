import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// A document's scores: the newest ones, how the whole went over the years, and all of them; nothing where it reports
    /// none.
    func scoreSection(_ document: RecordOf<Document>) -> HTML {
        guard let report = ScoreReport(document) else { return .empty }
        return """
            <section>
            <h2>ผลคะแนน</h2>
            \(mainScore(report))
            \(newestScores(report))
            \(mainScoreOverYears(report))
            \(scoreTable(report))
            \(downloads(report.fileAddress))
            </section>
            """
    }

    /// The newest score of the whole, and how it differs from the one before; nothing where no row is the whole.
    private func mainScore(_ report: ScoreReport) -> HTML {
        guard let main = report.main, let year = main.years.last, let score = main[year] else { return .empty }
        let (figure, unit) = figure(score, of: report.table)
        return """
            <dl class="stats">
            \(stat("\(main.name) ปีงบประมาณ \(format.year(year))", figure, unit: unit))
            \(report.change.map { stat("เทียบกับปีงบประมาณ \(format.year($0.since))", inWords($0)) })
            </dl>
            """
    }

    private func inWords(_ change: ScoreReport.Change) -> String {
        if change.from == change.to { return "เท่าเดิม" }
        let difference = format.score(change.to.difference(from: change.from))
        return "\(change.to > change.from ? "เพิ่มขึ้น" : "ลดลง") \(difference)"
    }

    /// What each row scored in the newest year, as bars.
    private func newestScores(_ report: ScoreReport) -> HTML {
        let rows = report.parts.isEmpty ? report.rows : report.parts
        let bars = rows.compactMap { row in row[report.newest].map { bar(row.name, $0, of: report.table) } }
        guard !bars.isEmpty else { return .empty }
        return barChart(
            "คะแนนปีงบประมาณ \(format.year(report.newest))",
            whole: fullScore(report.table), part: "ที่ได้", bars)
    }

    private func bar(_ name: String, _ score: Score, of table: ScoreTable) -> Bar {
        let (figure, unit) = figure(score, of: table)
        return Bar(
            name: "\(name)", value: unit.isEmpty ? figure : "\(figure) \(unit)", whole: 1000,
            part: score.perMille(of: table.maximum))
    }

    /// A score and the words behind it: 92.31, จาก 100 คะแนน; or ร้อยละ 92.31, which says all.
    private func figure(_ score: Score, of table: ScoreTable) -> (figure: String, unit: String) {
        table.isPercentage
            ? ("\(table.unit) \(format.score(score))", "")
            : (format.score(score), "จาก \(format.digits.render(table.maximum.shortText)) \(table.unit)")
    }

    /// The whole in its newest six years, as columns; nothing where there is but one.
    private func mainScoreOverYears(_ report: ScoreReport) -> HTML {
        guard let main = report.main, main.years.count > 1 else { return .empty }
        let years = main.years.suffix(6)
        let groups = years.map { year in
            ColumnGroup(
                name: "\(format.year(year))",
                columns: [
                    main[year].map {
                        Column(height: $0.perMille(of: report.table.maximum), value: format.score($0))
                    }
                ])
        }
        return columnChart(
            "\(main.name) ปีงบประมาณ \(format.years(Array(years))) (\(scale(report.table)))",
            [ColumnSeries(name: main.name, mark: .solid)], groups)
    }

    private func scoreTable(_ report: ScoreReport) -> HTML {
        """
        <div class="scroll" role="region" tabindex="0" aria-label="ตารางคะแนนรายปี">
        <table class="data scores">
        \(caption("คะแนนรายปีงบประมาณ (\(scale(report.table)))", csv: .csv(at: report.fileAddress)))
        <thead><tr>\(columnHeading(ScoreTable.nameHeading, isNumber: false))\
        \(report.years.map { columnHeading(format.year($0), isNumber: true) })</tr></thead>
        <tbody>
        \(report.parts.map { scoreRow($0, report.years) })
        </tbody>
        \(report.overall.map { "<tfoot>\n\(scoreRow($0, report.years))</tfoot>" })
        </table>
        </div>
        """
    }

    private func scoreRow(_ row: ScoreRow, _ years: [FiscalYear]) -> HTML {
        """
        <tr><th scope="row">\(row.name)</th>\(years.map { scoreCell(row[$0]) })</tr>

        """
    }

    private func scoreCell(_ score: Score?) -> HTML { "<td class=\"num\">\(score.map(format.score) ?? "–")</td>" }

    /// What the figures of a title are: ร้อยละ, or เต็ม 100 คะแนน.
    private func scale(_ table: ScoreTable) -> String { table.isPercentage ? table.unit : fullScore(table) }

    /// What a score is out of: เต็ม 100 คะแนน, or ร้อยละ 100.
    private func fullScore(_ table: ScoreTable) -> String {
        let maximum = format.digits.render(table.maximum.shortText)
        return table.isPercentage ? "\(table.unit) \(maximum)" : "เต็ม \(maximum) \(table.unit)"
    }
}

extension Format {
    /// 92.31
    fileprivate func score(_ score: Score) -> String { digits.render(score.text) }
}
