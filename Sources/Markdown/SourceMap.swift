/// Which byte of the source each byte of a text node comes from.
struct SourceMap {
    /// The source's offset of each byte of the text.
    private(set) var offsets: [Int] = []
    /// Whether each byte of the text was written with a backslash or as a character reference.
    private(set) var isEscaped: [Bool] = []

    /// Reads a text and its source side by side; nil where the one does not come from the other.
    init?(_ text: UnsafeBufferPointer<UInt8>, in source: [UInt8], from start: Int) {
        offsets.reserveCapacity(text.count)
        var offset = start
        while offsets.count < text.count {
            guard offset < source.count else { return nil }
            let byte = text[offsets.count]
            if let reference = source.characterReference(at: offset), !text[offsets.count...].starts(with: reference) {
                let scalar = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                append(offset, escaped: true, count: min(scalar, text.count - offsets.count))
                offset += reference.count
            } else if source[offset] == UInt8(ascii: "\\"), byte.isASCIIPunctuation, offset + 1 < source.count,
                source[offset + 1] == byte
            {
                append(offset + 1, escaped: true)
                offset += 2
            } else if source[offset] == byte {
                append(offset, escaped: false)
                offset += 1
            } else {
                return nil
            }
        }
    }

    private mutating func append(_ offset: Int, escaped: Bool, count: Int = 1) {
        for _ in 0..<count {
            offsets.append(offset)
            isEscaped.append(escaped)
        }
    }
}

extension [UInt8] {
    /// What may be a character reference, such as `&amp;`, at an offset.
    func characterReference(at offset: Int) -> ArraySlice<UInt8>? {
        guard self[offset] == UInt8(ascii: "&") else { return nil }
        let body = self[(offset + 1)...].prefix(40).prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
        guard !body.isEmpty, body.endIndex < count, self[body.endIndex] == UInt8(ascii: ";") else { return nil }
        return self[offset...body.endIndex]
    }
}
