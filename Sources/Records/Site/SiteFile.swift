import Findings

/// `site.yml` as it was read.
public struct SiteFile: Sendable {
    public var site: Site
    /// The text, for the places of later findings.
    public let source: SourceText

    /// The place of a value, of the key of a list or mapping, or of the nearest thing above it that is there.
    public func place(_ path: PathStep...) -> Place {
        guard case .success(let top?) = YAMLReader.read(source.text[...], of: source, linesBefore: 0) else {
            return source.whole
        }
        let node = top.target(path, aliases: RecordKind.aliases)
        return source.place(line: node.line, scalar: node.column, length: node.length)
    }
}
