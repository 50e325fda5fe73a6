/// A piece of HTML: markup that a programmer wrote, with every value in it escaped for the place where it stands.
///
/// Write it as a string literal. A literal, also one inside an interpolation, is markup; a `String` value is text.
public struct HTML: Sendable, Hashable {
    /// The markup in UTF-8.
    public private(set) var bytes: [UInt8]

    /// Markup of no bytes at all.
    public static let empty = HTML(trusted: [])

    /// Takes text as markup without a look at it: the caller answers for its being well formed and harmless.
    public init(trusted markup: String) {
        bytes = Array(markup.utf8)
    }

    /// Takes UTF-8 as markup without a look at it: the caller answers for its being well formed and harmless.
    public init(trusted markup: [UInt8]) {
        bytes = markup
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { bytes.isEmpty }

    /// One piece after the other.
    public static func + (left: HTML, right: HTML) -> HTML {
        var sum = left
        sum += right
        return sum
    }

    /// Puts a piece after this one.
    public static func += (left: inout HTML, right: HTML) {
        left.bytes += right.bytes
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence<HTML> {
    /// The pieces in order, with the separator between each two.
    public func joined(separator: HTML = .empty) -> HTML {
        var bytes: [UInt8] = []
        var isFirst = true
        for piece in self {
            if !isFirst { bytes += separator.bytes }
            bytes += piece.bytes
            isFirst = false
        }
        return HTML(trusted: bytes)
    }
}
