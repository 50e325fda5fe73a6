/// An element of an XML document, whose texts are escaped as it is written.
struct XMLElement {
    private let name: String
    private let attributes: [(name: String, value: String)]
    private let text: String
    private let children: [XMLElement]

    /// An element around others; an attribute without a value is left out.
    init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], around children: [XMLElement] = []) {
        self.name = name
        self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
        text = ""
        self.children = children
    }

    /// An element around a text.
    init(_ name: String, _ text: String) {
        self.name = name
        attributes = []
        self.text = text
        children = []
    }

    /// The element as the whole of a document, in UTF-8.
    var document: [UInt8] {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        write(to: &text)
        return Array(text.utf8)
    }

    private func write(to output: inout String) {
        output += "<\(name)"
        for (name, value) in attributes { output += " \(name)=\"\(Self.escaped(value))\"" }
        guard !text.isEmpty || !children.isEmpty else {
            output += "/>\n"
            return
        }
        output += children.isEmpty ? ">" : ">\n"
        output += Self.escaped(text)
        for child in children { child.write(to: &output) }
        output += "</\(name)>\n"
    }

    /// A text as XML holds it: by scalars, since a sign with a Thai vowel over it is one character that is no sign.
    static func escaped(_ text: String) -> String {
        let text = CellText.cleaned(text)
        guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": scalars += "&amp;".unicodeScalars
            case "<": scalars += "&lt;".unicodeScalars
            case ">": scalars += "&gt;".unicodeScalars
            case "\"": scalars += "&quot;".unicodeScalars
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
