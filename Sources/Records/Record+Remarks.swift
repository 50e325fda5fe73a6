extension Record {
    /// The parts of the front matter that do not speak for the organisation, as UTF-8 offsets into the source: remarks
    /// on lines of their own, and what stands under the keys of these English names.
    public func remarks(andKeys names: Set<String>) -> RangeSet<Int> {
        guard case .success(let matter) = FrontMatter.read(source), let entries = matter.node?.entries else {
            return RangeSet()
        }
        let end = matter.bodyLine - 1
        let starts = entries.map(\.key.line) + [end]
        let values = zip(entries, zip(starts, starts.dropFirst())).filter { entry, _ in
            names.contains { RecordKind.aliases.same($0, entry.name) }
        }
        let comments = (2..<max(2, end)).filter { source.line($0).first { $0 != " " } == "#" }
        return RangeSet(
            values.map { source.utf8Offsets(ofLines: $1.0..<max($1.0, $1.1)) }
                + comments.map { source.utf8Offsets(ofLines: $0..<$0 + 1) })
    }
}
