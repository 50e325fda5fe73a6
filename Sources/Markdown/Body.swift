import Findings

/// A record's body in bytes, with its lines.
struct Body {
    let source: SourceText
    /// The body in UTF-8; what would shift cmark's lines and columns, a lone CR or NUL, is a space.
    let bytes: [UInt8]
    /// The offset at which each line of the body starts, and the body's end.
    let lineStarts: [Int]
    /// The number of the file's lines before the body.
    let linesBefore: Int

    init(_ source: SourceText, from bodyLine: Int) {
        self.source = source
        linesBefore = max(0, bodyLine - 1)
        let utf8 = source.text.utf8
        let start = bodyLine > source.lineCount ? utf8.endIndex : source.line(max(1, bodyLine)).startIndex
        var bytes = Array(utf8[start...])
        var lineStarts = [0]
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\n"): lineStarts.append(index + 1)
            case UInt8(ascii: "\r"), 0: bytes[index] = UInt8(ascii: " ")
            default: break
            }
        }
        if lineStarts.last != bytes.count { lineStarts.append(bytes.count) }
        self.bytes = bytes
        self.lineStarts = lineStarts
    }

    var lineCount: Int { lineStarts.count - 1 }

    /// The offsets of a line from 1, without its line end; the empty end of the body beyond the last line.
    func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineCount else { return bytes.count..<bytes.count }
        let end = lineStarts[line]
        return lineStarts[line - 1]..<(bytes[end - 1] == UInt8(ascii: "\n") ? end - 1 : end)
    }

    /// The line from 1 that holds an offset.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return min(low + 1, max(1, lineCount))
    }

    /// Part of the body as text for a message, at most 60 characters.
    func quote(_ range: Range<Int>) -> String {
        // No cluster that a person typed is longer than 16 bytes on average.
        let text = String(decoding: bytes[range].prefix(60 * 16), as: UTF8.self)
        return text.count > 60 ? text.prefix(59) + "…" : text
    }
}

extension UInt8 {
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// What a backslash may take the meaning from.
    var isASCIIPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
