/// What a file really is, as its bytes say, whatever its name.
public enum FileType: String, Sendable, CaseIterable {
    case empty
    case pdf
    // Office Open XML and OpenDocument, zipped XML.
    case docx, xlsx, pptx, odt, ods, odp
    /// Word, Excel or PowerPoint of 1997 to 2003, or anything else in a compound file (OLE 2).
    case legacyOffice
    /// An Office document that asks for a password.
    case lockedOffice
    case rtf
    case zip, epub
    /// Rar, 7-Zip, gzip, bzip2, xz or tar.
    case archive
    case png, jpeg, gif, webp, avif, tiff, bmp, icon
    case sound, video
    case svg, html, xml
    /// Text of any other kind: CSV, JSON, calendars.
    case text
    /// A program or a script for a command line.
    case program
    case unknown
}

extension FileType {
    /// Whether it is a picture made of dots, whose text nobody but a person can read.
    public var isPicture: Bool {
        switch self {
        case .png, .jpeg, .gif, .webp, .avif, .tiff, .bmp, .icon: true
        default: false
        }
    }
}
