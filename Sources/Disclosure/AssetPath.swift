import Records

/// Where a style sheet, script or picture of every page stands: its name bears a fingerprint, so that browsers may keep it.
public enum AssetPath {
    /// From the site's root, without a slash before it; `type` is the extension, `sha256` 64 hexadecimal digits.
    public static func of(_ name: String, _ type: String, sha256: String) -> String {
        "assets/\(name)-\(sha256.prefix(10)).\(type)"
    }

    /// Of a picture or style sheet that the organisation has given.
    public static func of(_ name: String, _ file: RecordFile) -> String {
        of(name, file.typeName.lowercased(), sha256: file.sha256)
    }

    /// Of the organisation's emblem.
    public static func emblem(_ file: RecordFile) -> String { of("emblem", file) }
}
