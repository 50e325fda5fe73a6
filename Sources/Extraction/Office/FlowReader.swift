/// Reads documents whose text flows, of Office Open XML and OpenDocument: paragraphs, tables, boxes, notes, slides.
///
/// The runs of a paragraph are joined, so that a number that a program cut into runs is whole again; the cells of a
/// table's row are joined by tabs. Where changes were tracked, a paragraph is handed out as it stands, and once more as it was.
final class FlowReader: XMLListener {
    private let sink: TextSink
    private let vocabulary: FlowVocabulary
    private let rest: Remainder
    private var places: [Place]
    private var frames: [Frame] = []
    private var paragraphCount = 0
    private var slideCount = 0
    /// How many elements around hold text, were deleted, were inserted.
    private var (texts, deletions, insertions) = (0, 0, 0)
    /// Texts of boxes, which Word writes twice, for older programs too.
    private var boxes: Set<String> = []

    private struct Place {
        let element: String
        let place: TextPlace
    }

    /// A text as it stands, and as it was before changes that were tracked.
    private struct Strand {
        var now: [UInt8] = []
        var before: [UInt8] = []
    }

    /// A paragraph, which is one strand, or a row, which has one a cell.
    private struct Frame {
        let isRow: Bool
        var strands: [Strand]
        /// Whether something in it was deleted.
        var isChanged = false
    }

    /// `place` is where the part stands in the document; nil for its body, whose paragraphs are counted.
    init(_ sink: TextSink, _ vocabulary: FlowVocabulary, at place: TextPlace? = nil) {
        self.sink = sink
        self.vocabulary = vocabulary
        rest = Remainder(sink)
        places = place.map { [Place(element: "", place: $0)] } ?? []
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        if element == vocabulary.slide { slideCount += 1 }
        if let place = vocabulary.place(of: element, slide: slideCount) {
            places.append(Place(element: element, place: place))
        }
        if vocabulary.texts.contains(element) { texts += 1 }
        if vocabulary.deletions.contains(element) { deletions += 1 }
        if vocabulary.insertions.contains(element) { insertions += 1 }
        if vocabulary.paragraphs.contains(element) {
            frames.append(Frame(isRow: false, strands: [Strand()]))
        } else if vocabulary.rows.contains(element) {
            frames.append(Frame(isRow: true, strands: []))
        } else if vocabulary.cells.contains(element) {
            if let last = frames.indices.last, frames[last].isRow { frames[last].strands.append(Strand()) }
        } else if let sign = vocabulary.signs[element] {
            append(Array(repeating: sign, count: min(Int(attributes["c"] ?? "") ?? 1, 100)))
        }
        let isValue = vocabulary.values.contains(element)
        rest.take(attributes, and: isValue ? vocabulary.attributes.union(["val"]) : vocabulary.attributes, at: here)
    }

    func end(_ element: String) {
        rest.flush(at: here)
        if vocabulary.texts.contains(element) { texts -= 1 }
        if vocabulary.deletions.contains(element) { deletions -= 1 }
        if vocabulary.insertions.contains(element) { insertions -= 1 }
        if vocabulary.paragraphs.contains(element) || vocabulary.rows.contains(element), let frame = frames.popLast() {
            finish(frame)
        }
        if places.last?.element == element { places.removeLast() }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        let isInParagraph = (texts > 0 || vocabulary.texts.isEmpty) && frames.last?.isRow == false
        if isInParagraph { append(bytes) } else { rest.take(bytes) }
    }

    func finish() { rest.handOut() }

    private func append(_ bytes: some Sequence<UInt8>) {
        guard let last = frames.indices.last, !frames[last].isRow else { return }
        if deletions == 0 { frames[last].strands[0].now.append(contentsOf: bytes) }
        // What one inserted and another deleted is in neither text, but in the file.
        if insertions == 0 || deletions > 0 { frames[last].strands[0].before.append(contentsOf: bytes) }
        if deletions > 0 { frames[last].isChanged = true }
    }

    private func finish(_ frame: Frame) {
        if let last = frames.indices.last, frames[last].isRow, let cell = frames[last].strands.indices.last {
            for strand in frame.strands {
                frames[last].strands[cell].now.addParagraph(strand.now)
                frames[last].strands[cell].before.addParagraph(strand.before)
            }
            if frame.isChanged { frames[last].isChanged = true }
            return
        }
        let now = Self.text(frame.strands.map(\.now))
        let before = frame.isChanged ? Self.text(frame.strands.map(\.before)) : ""
        if !frames.isEmpty, !boxes.insert(now + "\n" + before).inserted { return }
        if places.isEmpty { paragraphCount += 1 }
        sink.add(now, at: place, isHidden: place == .deletion)
        sink.add(before, at: .deletion, isHidden: true)
    }

    /// Where an element stands; a paragraph is counted when it ends.
    private var here: TextPlace { places.last?.place ?? .paragraph(max(1, paragraphCount + (frames.isEmpty ? 0 : 1))) }

    private var place: TextPlace { places.last?.place ?? .paragraph(max(1, paragraphCount)) }

    private static func text(_ cells: [[UInt8]]) -> String {
        cells.map { String(decoding: $0.trimmed, as: UTF8.self) }.joined(separator: "\t")
    }
}

extension [UInt8] {
    /// Puts a paragraph of a cell behind those before it; tabs are for the cells of a row alone.
    fileprivate mutating func addParagraph(_ paragraph: [UInt8]) {
        if !isEmpty, !paragraph.isEmpty { append(UInt8(ascii: " ")) }
        append(contentsOf: paragraph.map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 })
    }
}
