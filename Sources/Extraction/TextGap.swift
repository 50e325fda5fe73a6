/// Why a file, or a part of it, could not be read as text.
public enum TextGap: Sendable, Hashable {
    /// Pages of a PDF without text, most likely scanned, from 1.
    case pagesWithoutText([Int], of: Int)
    /// A picture, or a document that holds pictures and no text.
    case picture
    case soundOrVideo
    /// It asks for a password.
    case locked
    /// It is not whole, or not what its kind is made of.
    case damaged
    /// Office of 1997 to 2003.
    case legacyOffice
    case archive
    /// A file inside the document that is none of the kinds read here, by its path.
    case embedded(String)
    /// A program that reads this kind is not installed, by its name.
    case toolMissing(String)
    /// It is, or unpacks to, more than is read.
    case tooLarge
    /// Reading it took longer than it may, in seconds.
    case timedOut(Int)
    /// Nobody knows what it is.
    case unknownKind
}
