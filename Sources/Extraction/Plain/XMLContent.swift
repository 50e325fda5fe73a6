/// What in a file of XML makes a browser show it as a page, and run what is in it.
enum XMLContent {
    static func active(in bytes: UnsafeRawBufferPointer) -> Set<ActiveContent> {
        let text = MarkupText.withoutReferences(TextDecoding.text(of: bytes))
        var found: Set<ActiveContent> = text.contains("<?xml-stylesheet") ? [.outsideContent] : []
        // Elsewhere a `script` is data; entities may hide which it is.
        let signs = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "<!ENTITY"]
        if signs.contains(where: text.contains) {
            found.formUnion(SVGContent.active(in: bytes).intersection([.script, .entities]))
        }
        return found
    }
}
