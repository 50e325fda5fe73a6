/// What on a page runs, or is fetched from elsewhere, once somebody opens it.
enum HTMLContent {
    /// Whether servers hand out a file of this name as a page, whatever it begins with.
    static func isPage(_ name: String) -> Bool { ["html", "htm", "xhtml"].contains(name.fileEnding) }

    /// Looked for in the whole text, so that no trick of the markup hides it.
    static func active(in bytes: UnsafeRawBufferPointer) -> Set<ActiveContent> {
        let original = TextDecoding.text(of: bytes)
        let text = original.lowercased()
        var found: Set<ActiveContent> = []
        if text.contains("<script") || text.contains(/[\s"'\/]on[a-z]+\s*=/) || original.holdsScriptAddress {
            found.insert(.script)
        }
        if ["<iframe", "<object", "<embed"].contains(where: text.contains)
            || text.contains(/http-equiv\s*=\s*["']?\s*refresh/)
        {
            found.insert(.outsideContent)
        }
        return found
    }
}

extension String {
    /// What follows the last full stop of a file's name, in lower case.
    var fileEnding: String { split(separator: ".").last?.lowercased() ?? "" }

    /// As browsers see it, which leave out line breaks and tabs in an address.
    fileprivate var holdsScriptAddress: Bool {
        let plain = MarkupText.withoutReferences(self).lowercased().utf8.filter { ![0x09, 0x0A, 0x0D].contains($0) }
        return plain.withUnsafeBytes { $0.holdsAnywhere(Array("javascript:".utf8)) }
    }
}
