import Hypertext

/// A link of a row of chips.
struct Chip: Sendable {
    let title: String
    let address: WebAddress
    /// Whether it is what the page shows.
    var isChosen = false
}

extension SiteContext {
    /// A row of links to choose from; nothing where there is none.
    func chips(_ chips: [Chip]) -> HTML {
        guard !chips.isEmpty else { return .empty }
        return """
            <ul class="chips">
            \(chips.map(chip))
            </ul>
            """
    }

    private func chip(_ chip: Chip) -> HTML {
        """
        <li><a href="\(url: chip.address)"\(attribute: "aria-current", chip.isChosen ? "true" : nil)>\(chip.title)</a></li>

        """
    }
}
