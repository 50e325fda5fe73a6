/// What was learned of a file besides its text.
public struct FileReading: Sendable, Equatable {
    public let type: FileType
    /// Why some of it, or all, was not read; empty where every text of it was.
    public var gaps: Set<TextGap>
    /// What the reading itself met; `ActiveContent.found` looks for all of it, without reading.
    public var activeContent: Set<ActiveContent>

    public init(type: FileType, gaps: Set<TextGap> = [], activeContent: Set<ActiveContent> = []) {
        self.type = type
        // What a password locks is not whole to whoever lacks it.
        self.gaps = gaps.contains(.locked) ? gaps.subtracting([.damaged]) : gaps
        self.activeContent = activeContent
    }
}
