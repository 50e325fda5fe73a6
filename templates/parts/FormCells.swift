import Hypertext
import ThaiText

/// What form สขร.1 and the yearly list have in common.
extension SiteContext {
    func columnHeading(_ heading: String, isNumber: Bool) -> HTML {
        """
        <th scope="col"\(attribute: "class", isNumber ? "num" : nil)>\(heading)</th>
        """
    }

    /// A cell of money in a table whose style sheet names its columns; a dash where nothing is known.
    func amountCell(_ money: Money?) -> HTML { "<td class=\"num\">\(money.map(format.money) ?? "–")</td>" }
}
