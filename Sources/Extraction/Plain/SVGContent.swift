/// What in an SVG picture does something, or shows what is not in it, once somebody opens it by itself.
enum SVGContent {
    /// Empty where the picture is only a picture; `entities` where it declares entities, behind which nothing is read.
    /// What is no well-formed XML does nothing, and is no picture either.
    static func active(in bytes: UnsafeRawBufferPointer) -> Set<ActiveContent> {
        let listener = Listener()
        guard let reader = XMLReader(listener, deepest: 256) else { return [] }
        do throws(XMLReader.Failure) {
            try reader.read(bytes, isLast: true)
        } catch {
            if error == .declaresEntities { listener.found.insert(.entities) }
        }
        return listener.found
    }

    private final class Listener: XMLListener {
        var found: Set<ActiveContent> = []
        private var style: [UInt8]?

        func begin(_ element: String, _ attributes: XMLAttributes) {
            let element = element.lowercased()
            if ["script", "handler", "listener"].contains(element) { found.insert(.script) }
            if ["foreignobject", "iframe", "embed", "object"].contains(element) { found.insert(.outsideContent) }
            if element == "style" { style = [] }
            attributes.forEach { look(at: $0.lowercased(), $1, of: element) }
        }

        func end(_ element: String) {
            guard element.lowercased() == "style", let text = style else { return }
            look(atStyle: String(decoding: text, as: UTF8.self))
            style = nil
        }

        func text(_ bytes: UnsafeRawBufferPointer) { style?.append(contentsOf: bytes) }

        private func look(at name: String, _ value: String, of element: String) {
            // Browsers leave out white space and control characters before they read a scheme.
            let plain = String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value > 0x20 })).lowercased()
            if name.hasPrefix("on") || plain.hasPrefix("javascript:") { found.insert(.script) }
            if name == "attributename", plain.hasPrefix("on") || plain.hasSuffix("href") { found.insert(.script) }
            // A link to a page that a reader follows is none that the picture fetches.
            if name == "href" || name == "src", element != "a", !Self.isWithin(plain) { found.insert(.outsideContent) }
            if plain.contains("url(") || name == "style" { look(atStyle: value) }
        }

        private func look(atStyle style: String) {
            let style = style.lowercased()
            if style.contains("@import") || style.contains("expression(") || style.contains("\\") {
                found.insert(.outsideContent)
            }
            for piece in style.split(separator: "url(", omittingEmptySubsequences: false).dropFirst() {
                let address = piece.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
                if !Self.isWithin(address) { found.insert(.outsideContent) }
            }
        }

        /// Whether an address leads to a part of the picture, or is a picture of dots itself.
        private static func isWithin(_ address: some StringProtocol) -> Bool {
            let pictures = ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"]
            return address.isEmpty || address.hasPrefix("#") || pictures.contains(where: address.hasPrefix)
        }
    }
}
