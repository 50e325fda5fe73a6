/// What on a page runs, or is fetched from elsewhere, once somebody opens it.
enum HTMLContent {
    /// Looked for in the whole text, so that no trick of the markup hides it.
    static func active(in bytes: UnsafeRawBufferPointer) -> Set<ActiveContent> {
        let text = TextDecoding.text(of: bytes).lowercased()
        var found: Set<ActiveContent> = []
        if text.contains("<script") || text.contains("javascript:") || text.contains(/[\s"'\/]on[a-z]+\s*=/) {
            found.insert(.script)
        }
        if ["<iframe", "<object", "<embed"].contains(where: text.contains) { found.insert(.outsideContent) }
        return found
    }
}
