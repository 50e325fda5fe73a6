/// Where something stands in a file of the content.
public struct Place: Sendable, Hashable {
    /// Path as the user would type it, below the content folder.
    public let file: String
    /// From 1; 0 where the finding is about the file as a whole.
    public let line: Int
    /// In grapheme clusters, from 1; 0 where the finding is about the file as a whole.
    public let column: Int
    /// How many grapheme clusters are meant, at least 1.
    public let length: Int
    /// The line's text as it stands in the file, for the report; nil for a file as a whole.
    public let excerpt: String?

    public init(file: String, line: Int = 0, column: Int = 0, length: Int = 1, excerpt: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
        self.excerpt = excerpt
    }
}

extension Place: Comparable {
    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line, left.column, left.length) < (right.file, right.line, right.column, right.length)
    }
}
