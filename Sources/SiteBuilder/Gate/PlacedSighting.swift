import Extraction
import Findings
import PersonalData

/// Personal data with where they stand.
struct PlacedSighting: Sendable {
    /// In what kind of text they stand, on which it depends how they are taken out.
    enum Medium: Sendable {
        /// One that is typed.
        case text
        /// A document of a program, such as a PDF or a workbook.
        case document
        /// The name of a file.
        case name
    }

    let sighting: Sighting
    /// Without the line's text, which must not be repeated.
    let place: Place
    /// Where in a document it stands, in words; nil where the place says it.
    let spot: Bilingual?
    let medium: Medium

    init(_ sighting: Sighting, at place: Place, spot: Bilingual? = nil, _ medium: Medium) {
        self.sighting = sighting
        self.place = Place(file: place.file, line: place.line, column: place.column, length: place.length)
        self.spot = spot
        self.medium = medium
    }

    init(_ sighting: Sighting, in source: SourceText) {
        let place = source.place(utf8Offset: sighting.range.lowerBound, length: sighting.range.count)
        self.init(sighting, at: place, .text)
    }

    /// In a text that was read of a file: on a line of it, or in words.
    init(_ sighting: Sighting, in text: ReadText, of file: String) {
        guard let mark = text.mark(at: sighting.range.lowerBound) else {
            self.init(sighting, at: Place(file: file), .document)
            return
        }
        guard case .line(let line) = mark.spot.place else {
            self.init(sighting, at: Place(file: file), spot: mark.spot.words, .document)
            return
        }
        let utf8 = text.text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: mark.offset)
        let index = utf8.index(utf8.startIndex, offsetBy: sighting.range.lowerBound)
        let end = utf8.index(utf8.startIndex, offsetBy: sighting.range.upperBound)
        let place = Place(
            file: file, line: line, column: text.text[start..<index].count + 1, length: text.text[index..<end].count)
        self.init(sighting, at: place, .text)
    }
}
