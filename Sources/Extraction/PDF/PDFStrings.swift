/// The strings of a PDF's objects, in their order; streams and remarks are passed over.
struct PDFStrings {
    private let bytes: UnsafeRawBufferPointer
    private var index = 0
    private var name = 0..<0
    private var streamsEnd = true

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next string and the name before it, which mostly says what it is; nil at the end.
    mutating func next() -> (name: String, string: [UInt8])? {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "/"): passName()
            case UInt8(ascii: "("): return (bytes.pdfName(in: name), literal())
            case UInt8(ascii: "<") where index < bytes.count && bytes[index] == UInt8(ascii: "<"): index += 1
            case UInt8(ascii: "<"): return (bytes.pdfName(in: name), hexadecimal())
            case UInt8(ascii: "%"): while index < bytes.count, !Self.lineEnds.contains(bytes[index]) { index += 1 }
            case UInt8(ascii: "s"): passStream()
            default: break
            }
        }
        return nil
    }

    /// Where a string has no end, it is no longer than this, in bytes.
    private static let longest = 1 << 20
    private static let lineEnds: [UInt8] = [0x0A, 0x0D]

    private mutating func passName() {
        let begin = index
        while index < bytes.count, index - begin < 127, bytes[index].isOfPDFName { index += 1 }
        name = begin..<index
    }

    private mutating func literal() -> [UInt8] {
        var (string, depth): ([UInt8], Int) = ([], 0)
        while index < bytes.count, string.count < Self.longest {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\\"): if let escaped = escaped() { string.append(escaped) }
            case UInt8(ascii: ")") where depth == 0: return string
            default:
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
                string.append(byte)
            }
        }
        return string
    }

    /// What a backslash and the signs behind it stand for; nil where they only break a line.
    private mutating func escaped() -> UInt8? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return 0x20
        case 0x0A: return nil
        case 0x0D:
            if index < bytes.count, bytes[index] == 0x0A { index += 1 }
            return nil
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = byte & 7
            for _ in 0..<2 where index < bytes.count && (0x30...0x37).contains(bytes[index]) {
                value = value << 3 | bytes[index] & 7
                index += 1
            }
            return value
        default: return byte
        }
    }

    private mutating func hexadecimal() -> [UInt8] {
        var (string, high): ([UInt8], UInt8?) = ([], nil)
        while index < bytes.count, string.count < Self.longest {
            let byte = bytes[index]
            guard let low = byte.hexadecimalDigit else {
                // What is neither a digit nor a space ends a string, or shows that it is none.
                guard byte <= 0x20 else {
                    return byte == UInt8(ascii: ">") ? string + (high.map { [$0 << 4] } ?? []) : []
                }
                index += 1
                continue
            }
            index += 1
            if let first = high { string.append(first << 4 | low) }
            high = high == nil ? low : nil
        }
        return string
    }

    private mutating func passStream() {
        let behind = index + 5
        guard streamsEnd, behind < bytes.count, Self.lineEnds.contains(bytes[behind]),
            bytes[index..<behind].elementsEqual("tream".utf8)
        else { return }
        if let end = bytes.offset(of: Array("endstream".utf8), from: behind) {
            index = end + 9
        } else {
            streamsEnd = false
        }
    }
}
