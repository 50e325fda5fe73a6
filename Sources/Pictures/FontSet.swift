import CPango

/// The fonts that there are to draw with.
public final class FontSet: @unchecked Sendable {
    // Only read once it is built, which fontconfig lets any thread do.
    let config: OpaquePointer?

    /// Those of the machine, as its fontconfig finds them.
    public static let installed = FontSet(FcInitLoadConfigAndFonts())

    /// None at all.
    public static let none = FontSet(FcConfigCreate())

    private init(_ config: OpaquePointer?) { self.config = config }

    deinit { FcConfigDestroy(config) }

    /// Whether any of them has all letters of a text: Pango draws boxes otherwise, and stops the program where there is no
    /// font at all.
    func has(lettersOf text: String) -> Bool {
        guard let letters = FcCharSetCreate(), let pattern = FcPatternCreate(),
            let properties = FcObjectSetCreate()
        else { return false }
        defer {
            FcCharSetDestroy(letters)
            FcPatternDestroy(pattern)
            FcObjectSetDestroy(properties)
        }
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            FcCharSetAddChar(letters, scalar.value)
        }
        FcPatternAddCharSet(pattern, FC_CHARSET, letters)
        guard let fonts = FcFontList(config, pattern, properties) else { return false }
        defer { FcFontSetDestroy(fonts) }
        return fonts.pointee.nfont > 0
    }
}
