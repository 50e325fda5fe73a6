import Hypertext

/// One bar of a chart, in thousandths of the longest: a whole, with a part of it where the chart shows two figures.
struct Bar: Sendable {
    let name: HTML
    /// The same in words, since the bar itself is not read out.
    let value: String
    let whole: Int
    var part: Int?
}

extension SiteContext {
    /// A chart of wide pale bars, each with a narrow dark one inside; the names say what each of the two is.
    func barChart(_ title: String, whole: String, part: String, _ bars: [Bar], table: HTML = .empty) -> HTML {
        """
        <figure class="chart">
        <figcaption>\(title)</figcaption>
        <p class="legend">
        <span><svg viewBox="0 0 16 9" aria-hidden="true"><rect class="wide" width="16" height="9"/></svg> แถบกว้าง: \(whole)</span>
        <span><svg viewBox="0 0 16 9" aria-hidden="true"><rect class="inner" y="2.5" width="16" height="4"/></svg> แถบแคบ: \(part)</span>
        </p>
        \(barList(bars))
        \(table)
        </figure>
        """
    }

    /// A chart of bars that show one figure each.
    func barChart(_ title: String, _ bars: [Bar], table: HTML = .empty) -> HTML {
        """
        <figure class="chart">
        <figcaption>\(title)</figcaption>
        \(barList(bars))
        \(table)
        </figure>
        """
    }

    private func barList(_ bars: [Bar]) -> HTML {
        """
        <ul class="bars">
        \(bars.map(bar))
        </ul>
        """
    }

    private func bar(_ bar: Bar) -> HTML {
        """
        <li><span>\(bar.name)</span> <span class="value">\(bar.value)</span>
        <svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">\
        <rect class="wide" width="\(bar.whole)" height="12"/>\
        \(bar.part.map { "<rect class=\"inner\" y=\"3\" width=\"\($0)\" height=\"6\"/>" })</svg></li>

        """
    }
}
