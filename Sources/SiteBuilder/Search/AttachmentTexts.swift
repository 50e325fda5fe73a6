import Extraction
import Records

/// What a reader sees in the files of a record, as far as it is text.
struct AttachmentTexts: Sendable {
    let reader: FileTextReader

    /// In bytes of UTF-8, of one file; a register of more would drown what else a record says.
    private static let longest = 1 << 20

    /// One text a file that has any; throws where a file cannot be read, or is another than the one that was judged.
    func texts(of record: Record) throws -> [String] {
        try record.files.filter { $0.typeName != "SVG" }.compactMap { file in
            let path = record.source.path(ofFileBeside: file.path)
            let text = try reader.read(path, sha256: file.sha256).shownText(ofArchive: file.typeName == "ZIP")
            guard text.utf8.count > Self.longest else { return text.isEmpty ? nil : text }
            // A slice ends where a character does.
            return String(text[..<text.utf8.index(text.startIndex, offsetBy: Self.longest)])
        }
    }
}

extension ReadText {
    /// The text without what programs show only when asked.
    fileprivate func shownText(ofArchive isArchive: Bool) -> String {
        guard marks.contains(where: { !$0.spot.isShown(inArchive: isArchive) }) else { return text }
        var shown = ""
        let ends = marks.dropFirst().map(\.offset) + [text.utf8.count]
        for (mark, end) in zip(marks, ends) where mark.spot.isShown(inArchive: isArchive) {
            let start = text.utf8.index(text.startIndex, offsetBy: mark.offset)
            shown += text[start..<text.utf8.index(start, offsetBy: end - mark.offset)]
        }
        return shown
    }
}

extension TextSpot {
    fileprivate func isShown(inArchive: Bool) -> Bool { !isHidden && place.isShown(inArchive: inArchive) }
}

extension TextPlace {
    /// Whether whoever opens the file sees it on its pages; of a workbook within a letter that is not known.
    fileprivate func isShown(inArchive: Bool) -> Bool {
        switch self {
        case .whole, .line, .page, .cell, .paragraph, .header, .footer, .footnote, .slide: true
        case .aroundSheet, .comment, .deletion, .slideNotes, .property, .part: false
        case .inside(_, let place): inArchive && place.isShown(inArchive: true)
        }
    }
}
