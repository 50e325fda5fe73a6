import Findings

/// `site.yml` as it was read.
public struct SiteFile: Sendable {
    public var site: Site
    /// The text, for the places of later findings.
    public let source: SourceText

    /// The place of a value, of the key of a list or mapping, or of the nearest thing above it that is there.
    public func place(_ path: PathStep...) -> Place {
        guard case .success(let top?) = YAMLReader.read(source.text[...], of: source) else {
            return source.whole
        }
        return source.place(of: top.target(path, aliases: RecordKind.aliases))
    }
}
