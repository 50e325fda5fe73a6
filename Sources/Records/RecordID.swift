/// A record's path below the content folder without its extension, which is its address for good.
public struct RecordID: Sendable, Hashable, Comparable {
    /// Such as `procurement/2568/road-moo-3`.
    public let path: String

    /// Nil unless every step is a slug (`[a-z0-9-]+`); slashes at either end are forgiven.
    public init?(_ text: String) {
        let steps = text.split(separator: "/")
        guard steps.count > 1, steps.allSatisfy(RecordID.isSlug) else { return nil }
        path = steps.joined(separator: "/")
    }

    /// The record's address on the site, such as `/procurement/2568/road-moo-3/`.
    public var address: String { "/\(path)/" }

    /// The path without its last step; a project's is that of its plan.
    public var parent: RecordID? { RecordID(path.split(separator: "/").dropLast().joined(separator: "/")) }

    /// Whether a file's or folder's name may stand in an address.
    public static func isSlug(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }

    public static func < (left: RecordID, right: RecordID) -> Bool { left.path < right.path }
}
