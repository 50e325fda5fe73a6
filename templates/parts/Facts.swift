import Hypertext

extension SiteContext {
    /// A row of `<dl class="facts">`; nothing where the value is not known.
    func fact(_ name: String, _ value: HTML?) -> HTML {
        guard let value else { return .empty }
        return """
            <div><dt>\(name)</dt><dd>\(value)</dd></div>
            """
    }

    func fact(_ name: String, _ text: String?) -> HTML {
        fact(name, text.map { "\($0)" } as HTML?)
    }

    /// A row with a list as its value; nothing where the list is empty.
    func fact(_ name: String, _ items: [String]) -> HTML {
        guard !items.isEmpty else { return .empty }
        return fact(name, "<ul>\(items.map(listItem))</ul>" as HTML)
    }

    func listItem(_ text: String) -> HTML { "<li>\(text)</li>" }

    /// One large figure of `<dl class="stats">`.
    func stat(_ name: String, _ value: String, unit: String = "") -> HTML {
        """
        <div><dt>\(name)</dt><dd>\(value)\(unit.isEmpty ? "" : " <small>\(unit)</small>")</dd></div>

        """
    }
}
