import Extraction

/// What a file of the content is published as, which decides what it may be.
enum FileUse: Sendable {
    /// Beside a record.
    case attachment
    /// From `static/`: what other services ask to find at the top of a site.
    case fixed
    /// Named by `site.yml`.
    case theme

    /// What a file with this ending, in lower case, may be; nil where no such file is published.
    func types(ofEnding ending: String) -> Set<FileType>? {
        switch self {
        case .attachment: Self.documents[ending]
        case .fixed: Self.documents[ending] ?? Self.sitewide[ending]
        case .theme: ending == "css" ? [.text] : Self.documents[ending]
        }
    }

    /// What people open with programs that everybody has. A page or a program is no document: it would run with the
    /// rights of the site.
    private static let documents: [String: Set<FileType>] = [
        "pdf": [.pdf],
        "docx": [.docx, .lockedOffice], "xlsx": [.xlsx, .lockedOffice], "pptx": [.pptx, .lockedOffice],
        "doc": [.legacyOffice, .lockedOffice], "xls": [.legacyOffice, .lockedOffice],
        "ppt": [.legacyOffice, .lockedOffice],
        "odt": [.odt], "ods": [.ods], "odp": [.odp], "rtf": [.rtf], "epub": [.epub],
        "csv": [.text], "tsv": [.text], "txt": [.text, .xml], "json": [.text], "geojson": [.text], "xml": [.xml],
        "kml": [.xml], "gpx": [.xml], "ics": [.text], "vcf": [.text],
        "png": [.png], "jpg": [.jpeg], "jpeg": [.jpeg], "gif": [.gif], "webp": [.webp], "avif": [.avif],
        "tif": [.tiff], "tiff": [.tiff], "bmp": [.bmp], "svg": [.svg],
        "zip": [.zip], "rar": [.archive], "7z": [.archive],
        "mp3": [.sound], "m4a": [.sound, .video], "wav": [.sound], "ogg": [.sound], "mp4": [.video], "webm": [.video],
    ]

    private static let sitewide: [String: Set<FileType>] = [
        "": [.text], "html": [.html, .text], "htm": [.html, .text], "ico": [.icon, .png], "css": [.text],
        "webmanifest": [.text],
    ]
}
