import Hypertext

/// What columns of one mark stand for, in every group of a chart.
struct ColumnSeries: Sendable {
    let name: String
    let mark: Mark
}

/// The columns that stand side by side, such as those of one fiscal year.
struct ColumnGroup: Sendable {
    /// Short, since it stands below them: 2568.
    let name: HTML
    /// One a series; nil where nothing is known.
    let columns: [Column?]
}

/// One column of a chart.
struct Column: Sendable {
    /// In thousandths of the tallest.
    let height: Int
    /// As it stands over the columns, without a unit, since the chart's title names it: 47.90.
    let value: String
}

extension SiteContext {
    /// A chart of columns in groups, best up to six of them; the figures stand over them as text, so that they are read
    /// out and can be selected. `table` is the same in figures.
    func columnChart(
        _ title: String, _ series: [ColumnSeries], _ groups: [ColumnGroup], table: HTML = .empty
    ) -> HTML {
        """
        <figure class="chart">
        <figcaption>\(title)</figcaption>
        \(series.count > 1 ? legend(series.map { ($0.mark, $0.name) }) : "")
        <ul class="columns">
        \(groups.map { columnGroup($0, series) })
        </ul>
        \(table)
        </figure>
        """
    }

    private func columnGroup(_ group: ColumnGroup, _ series: [ColumnSeries]) -> HTML {
        let columns = zip(series, group.columns).enumerated()
        return """
            <li><span>\(group.name)</span>
            \(columns.map { columnValue($0.element.0, $0.element.1, isAlone: series.count == 1) })
            <svg viewBox="0 0 \(series.count * 100) 1000" preserveAspectRatio="none" aria-hidden="true">\
            \(columns.compactMap { index, pair in pair.1.map { column($0, pair.0.mark, at: index * 100) } })</svg></li>

            """
    }

    private func columnValue(_ series: ColumnSeries, _ column: Column?, isAlone: Bool) -> HTML {
        """
        <span class="value">\(isAlone ? "" : "\(swatch(series.mark))<span class=\"vh\">\(series.name) </span>")\
        \(column?.value ?? "–")</span>
        """
    }

    private func column(_ column: Column, _ mark: Mark, at x: Int) -> HTML {
        """
        <rect class="\(mark.rawValue)" x="\(x + 12)" y="\(1000 - column.height)" width="76" height="\(column.height)"/>
        """
    }
}
