import Records

/// The style sheet of the program, in the organisation's colour.
public enum StyleSheet {
    /// The sheet in UTF-8; everything else in it is derived from the one colour, which it keeps where the theme has none.
    public static func bytes(theme: Theme) -> [UInt8] {
        let own = theme.color.map { "\n:root { --theme: \($0); }\n" } ?? ""
        return PackageResources.style_css + Array(own.utf8)
    }
}
