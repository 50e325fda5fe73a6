/// What a body's links and images are resolved against.
public struct MarkdownContext: Sendable {
    /// The record's own address: "/procurement/2568/road-moo-3/".
    public var address: String
    /// The record's folder below content, "procurement/2568/road-moo-3"; nil where the record is a single file.
    public var folder: String?
    /// The file's path below content: "procurement/2568/road-moo-3/index.md".
    public var path: String
    /// The files beside the record that exist, as paths relative to its folder.
    public var files: Set<String>

    public init(address: String, folder: String?, path: String, files: Set<String>) {
        self.address = address
        self.folder = folder
        self.path = path
        self.files = files
    }
}
