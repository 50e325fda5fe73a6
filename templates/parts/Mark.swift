import Hypertext

/// How a part of a picture is drawn: apart by shape and outline, so that no colour is its only sign.
enum Mark: String, Sendable {
    /// Filled and dark.
    case solid
    /// Filled and pale, within a line.
    case pale
    /// Empty, within a line.
    case outline
    /// Empty, within a dashed line.
    case dashed
    /// Empty, within a dotted line.
    case dotted
}

extension SiteContext {
    /// The sign of a mark beside its name.
    func swatch(_ mark: Mark) -> HTML {
        """
        <svg viewBox="0 0 16 12" aria-hidden="true"><rect class="\(mark.rawValue)" x="1" y="1" width="14" height="10"/></svg>
        """
    }

    /// What each mark of a picture stands for.
    func legend(_ marks: [(mark: Mark, name: String)]) -> HTML {
        """
        <p class="legend">
        \(marks.map { "<span>\(swatch($0.mark)) \($0.name)</span>\n" as HTML })
        </p>
        """
    }
}
