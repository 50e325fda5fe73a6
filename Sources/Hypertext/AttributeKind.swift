/// What a browser takes an attribute's value for, which decides what may be put into it.
package enum AttributeKind: Sendable, Hashable {
    case text, address, script, style, document

    /// The kind of the attribute of this name, in any case and with any namespace prefix.
    package init(name: String) {
        let name = name.lowercased()
        let localName = name.split(separator: ":").last.map(String.init) ?? name
        self =
            switch localName {
            case "style": .style
            case "srcdoc": .document
            case _ where localName.hasPrefix("on"): .script
            case _ where Self.addressNames.contains(localName): .address
            default: .text
            }
    }

    // The HTML Standard's attributes of type URL (or a list of them), its obsolete ones, and SVG's.
    private static let addressNames: Set = [
        "action", "archive", "background", "base", "cite", "classid", "codebase", "data", "formaction", "href", "icon",
        "imagesrcset", "longdesc", "manifest", "ping", "poster", "profile", "src", "srcset", "usemap",
    ]
}
