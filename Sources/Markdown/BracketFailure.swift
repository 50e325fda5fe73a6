/// Why `[text](address)` stayed text.
enum BracketFailure {
    case spaceInAddress(text: String, address: String)
    case spaceBeforeAddress
    case unclosed
    case other
}

/// The `[` of one block that stayed text and that no `]` has closed yet.
struct OpenBrackets {
    private var offsets: [Int] = []

    mutating func removeAll() {
        offsets.removeAll(keepingCapacity: true)
    }

    /// Adds a text node of the block; gives the links that failed and end in it, with where they stand.
    mutating func add(
        _ text: UnsafeBufferPointer<UInt8>, _ map: SourceMap, in body: Body
    ) -> [(BracketFailure, Range<Int>)] {
        var failures: [(BracketFailure, Range<Int>)] = []
        for (index, byte) in text.enumerated() where !map.isEscaped[index] {
            if byte == UInt8(ascii: "[") {
                let isImage = index > 0 && text[index - 1] == UInt8(ascii: "!") && !map.isEscaped[index - 1]
                offsets.append(map.offsets[index] - (isImage ? 1 : 0))
            } else if byte == UInt8(ascii: "]"), let start = offsets.popLast(),
                let failure = body.bracketFailure(from: start, closing: map.offsets[index])
            {
                failures.append(failure)
            }
        }
        return failures
    }
}

extension Body {
    fileprivate func bracketFailure(from start: Int, closing: Int) -> (BracketFailure, Range<Int>)? {
        let line = range(ofLine: line(at: closing))
        let rest = bytes[(closing + 1)..<max(closing + 1, line.upperBound)].prefix(1024)
        if rest.starts(with: " (".utf8), Self.looksLikeAddress(rest.dropFirst(2)) {
            return (.spaceBeforeAddress, start..<closing + 3)
        }
        guard rest.first == UInt8(ascii: "(") else { return nil }
        guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return (.unclosed, start..<closing + 2) }
        let address = String(decoding: rest[(closing + 2)..<end], as: UTF8.self)
        let hasInnerSpace = address.split(whereSeparator: \.isWhitespace).count > 1
        guard hasInnerSpace, !address.contains(where: { $0 == "<" || $0 == "\"" || $0 == "(" }) else {
            return (.other, start..<end + 1)
        }
        let text = quote(start..<closing + 1)
        let trimmed = address.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return (.spaceInAddress(text: text, address: trimmed.shortened), start..<end + 1)
    }

    /// Whether what follows `(` is a web address, a page of the site or a file, not a remark in brackets.
    private static func looksLikeAddress(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return false }
        let address = String(decoding: rest[..<end], as: UTF8.self)
        guard !address.contains(where: \.isWhitespace) else { return false }
        if address.hasPrefix("http") || address.hasPrefix("/") { return true }
        guard let dot = address.lastIndex(of: "."), dot != address.startIndex else { return false }
        let ending = address[address.index(after: dot)...]
        return (2...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && $0.isLetter }
    }
}
