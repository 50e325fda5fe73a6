import CPango

/// The fonts that there are to draw with.
public final class FontSet: @unchecked Sendable {
    // Only read once it is built, which fontconfig lets any thread do.
    let config: OpaquePointer?

    /// Loma of Debian's `fonts-thai-tlwg`, as far as it is installed.
    ///
    /// Named by its files: what a machine's own fontconfig adds would change the picture, and where it may not write to its
    /// cache it says so on the program's standard error.
    public static let installed = FontSet(
        ["truetype", "opentype"].flatMap { type in
            ["Loma", "Loma-Bold"].map { "/usr/share/fonts/\(type)/tlwg/\($0).\(type == "opentype" ? "otf" : "ttf")" }
        })

    /// None at all.
    public static let none = FontSet([])

    private init(_ files: [String]) {
        config = FcConfigCreate()
        for file in files { FcConfigAppFontAddFile(config, file) }
    }

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
