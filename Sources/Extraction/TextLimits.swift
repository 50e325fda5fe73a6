/// How much is read of one file before it counts as too large.
public struct TextLimits: Sendable {
    /// Of a text file, in bytes.
    public var text = 32 << 20
    /// Of what is unpacked from one document, in bytes, files inside it included.
    public var unpacked = 128 << 20
    public var entries = 20_000
    /// How deep elements of XML may stand in each other.
    public var depth = 256
    /// How deep files may stand in each other.
    public var nesting = 2
    /// Of the text handed out, in bytes of UTF-8.
    public var output = 32 << 20
    /// For a program that reads a file, in seconds of wall-clock time.
    public var seconds = 20
    /// For such a program, in bytes.
    public var memory = 2 << 30

    public init() {}
}
