/// Reads text files line by line.
struct PlainReader {
    let sink: TextSink

    /// The name's ending tells pages, JSON, calendars and cards from other text.
    func read(_ bytes: UnsafeRawBufferPointer, _ type: FileType, name: String) {
        guard bytes.count <= sink.limits.text else { return sink.miss(.tooLarge) }
        if type == .rtf { return readRichText(bytes) }
        let (text, isWhole) = TextDecoding.reading(of: bytes)
        if !isWhole { sink.miss(.damaged) }
        switch name.fileEnding {
        // It is shown as it is.
        case "txt": add(text)
        case _ where type != .text || HTMLContent.isPage(name): add(MarkupText.text(of: text))
        case "json", "geojson", "jsonl": add(Self.withoutEscapes(text))
        case "ics", "vcf": add(Self.unfolded(text))
        default: add(text)
        }
    }

    private func readRichText(_ bytes: UnsafeRawBufferPointer) {
        let (text, holdsObjects) = RTFText.text(of: bytes)
        add(text)
        if holdsObjects { sink.miss(.embedded("objdata")) }
    }

    private func add(_ text: String) {
        var number = 0
        for line in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
            number += 1
            guard !sink.isFull else { return }
            sink.add(String(Substring(line)), at: .line(number))
        }
    }

    /// Letters that JSON writes by their numbers (`\u0E01`) as themselves.
    private static func withoutEscapes(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        let pieces = text.split(separator: "\\u", omittingEmptySubsequences: false)
        var units = Array(pieces.first?.utf16 ?? "".utf16[...])
        for piece in pieces.dropFirst() {
            let digits = piece.prefix(4)
            if digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) {
                units.append(unit)
                units.append(contentsOf: piece.dropFirst(4).utf16)
            } else {
                units.append(contentsOf: "\\u".utf16)
                units.append(contentsOf: piece.utf16)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Lines that a calendar or a card breaks (RFC 5545, 3.1) whole again.
    private static func unfolded(_ text: String) -> String {
        text.replacing("\r\n ", with: "").replacing("\n ", with: "")
    }
}
