/// What makes a document do something when it is opened.
public enum ActiveContent: Sendable, Hashable {
    /// JavaScript in a PDF, a picture or a page.
    case script
    /// A PDF that starts a program.
    case launch
    /// Files inside a PDF.
    case embeddedFiles
    /// Macros of an Office document.
    case macros
    /// A picture or a page that fetches something from elsewhere, or shows another within it.
    case outsideContent
    /// Entities that an XML file declares for itself, with which a small one can grow without bound.
    case entities
}

extension ActiveContent {
    /// What bytes of a type do once they are opened, as far as it is told without a program of their own. The name tells
    /// pages, which browsers show as such whatever they begin with.
    public static func found(in bytes: UnsafeRawBufferPointer, of type: FileType, name: String) -> Set<ActiveContent> {
        switch type {
        case .pdf: PDFObjects(bytes).activeContent
        case .svg: SVGContent.active(in: bytes)
        case .html: HTMLContent.active(in: bytes)
        case .text where HTMLContent.isPage(name): HTMLContent.active(in: bytes)
        case .xml: XMLContent.active(in: bytes)
        case _ where type.isOffice: ZipArchive.holdsMacros(bytes) ? [.macros] : []
        default: []
        }
    }
}
