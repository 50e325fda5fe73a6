/// A pair of `**` or `__`, or one of them alone, that was meant as emphasis and stayed text.
struct EmphasisFailure {
    enum Reason {
        case spaceAfterOpening, spaceBeforeClosing, spaceMissingBefore, spaceMissingAfter, underscoresInWord
        case unclosed, other
    }

    let reason: Reason
    /// The marks as they were typed.
    let mark: String
    /// The marks, in the body, that the mend is about.
    let range: Range<Int>
    /// The text as it should be typed.
    let mended: String
}

/// The runs of `*` and `_` that stayed text in one block.
///
/// CommonMark's rule on flanking asks for a space, or punctuation, at a mark's outer side where punctuation stands at
/// its inner side. Thai has no spaces between words, so `**(ร่าง)**ประกาศ` falls to it.
struct EmphasisMarks {
    private enum Neighbour {
        case space, punctuation, asciiWord, word
    }

    private struct Mark {
        let byte: UInt8
        let range: Range<Int>
        let before: Neighbour
        let after: Neighbour
        let beginsLine: Bool
        let endsLine: Bool

        var canBeMeantToOpen: Bool { !endsLine && (after != .space || before == .space) }
        var canBeMeantToClose: Bool { !beginsLine && (before != .space || after == .space) }
        var mayBeUnclosed: Bool {
            byte == UInt8(ascii: "*") && range.count > 1 && before == .space && after != .space
        }
        var isInsideName: Bool { before == .asciiWord && after == .asciiWord }
    }

    private var marks: [Mark] = []

    /// Adds the runs in a text node of the block.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ map: SourceMap, in body: Body) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            let start = index
            index += 1
            guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_"), !map.isEscaped[start] else { continue }
            while index < text.count, text[index] == byte, !map.isEscaped[index] { index += 1 }
            if index - start <= 3 {
                marks.append(Self.mark(byte, map.offsets[start]..<map.offsets[index - 1] + 1, in: body))
            }
        }
    }

    private static func mark(_ byte: UInt8, _ range: Range<Int>, in body: Body) -> Mark {
        let line = body.range(ofLine: body.line(at: range.lowerBound))
        return Mark(
            byte: byte, range: range,
            before: neighbour(body.bytes.scalar(before: range.lowerBound, in: line)),
            after: neighbour(body.bytes.scalar(at: range.upperBound, in: line)),
            beginsLine: range.lowerBound == line.lowerBound,
            endsLine: range.upperBound == line.upperBound)
    }

    /// The first run like the opening one between a pair: cmark took it for another pair's, but it was meant to close.
    private static func meantClose(_ open: Mark, _ close: Mark, in body: Body) -> Mark {
        let between = open.range.upperBound..<close.range.lowerBound
        let sign = body.bytes[open.range]
        let starts = between.dropLast(sign.count)
        guard let start = starts.first(where: { body.bytes[$0..<$0 + sign.count].elementsEqual(sign) }) else {
            return close
        }
        return mark(open.byte, start..<start + sign.count, in: body)
    }

    private static func neighbour(_ scalar: Unicode.Scalar?) -> Neighbour {
        guard let scalar, !scalar.properties.isWhitespace else { return .space }
        if scalar.isASCII {
            return UInt8(ascii: scalar).isASCIIPunctuation ? .punctuation : .asciiWord
        }
        return switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            .punctuation
        default: .word
        }
    }

    /// What looks like emphasis that failed; forgets the block.
    mutating func takeFailures(in body: Body) -> [EmphasisFailure] {
        defer { marks.removeAll(keepingCapacity: true) }
        guard !marks.isEmpty else { return [] }
        return ["*", "_"].flatMap { sign in failures(of: marks.filter { $0.byte == UInt8(ascii: sign) }, in: body) }
    }

    private func failures(of marks: [Mark], in body: Body) -> [EmphasisFailure] {
        var failures: [EmphasisFailure] = []
        var index = 0
        while index < marks.count {
            let open = marks[index]
            index += 1
            if index < marks.count, Self.arePair(open, marks[index]) {
                failures.append(Self.failure(open, Self.meantClose(open, marks[index], in: body), in: body))
                index += 1
            } else if open.mayBeUnclosed {
                failures.append(
                    EmphasisFailure(reason: .unclosed, mark: body.quote(open.range), range: open.range, mended: ""))
            }
        }
        return failures
    }

    private static func arePair(_ open: Mark, _ close: Mark) -> Bool {
        guard open.range.count == close.range.count else { return false }
        guard open.canBeMeantToOpen, close.canBeMeantToClose else { return false }
        // A single `*` is mostly a footnote's, a `__` between spaces a blank to fill in, one in a file's name a name.
        if open.byte == UInt8(ascii: "*"), open.range.count > 1 { return true }
        guard open.after != .space, close.before != .space else { return false }
        return open.byte == UInt8(ascii: "*") || open.range.count > 1 && !(open.isInsideName && close.isInsideName)
    }

    private static func failure(_ open: Mark, _ close: Mark, in body: Body) -> EmphasisFailure {
        let needsSpaceBefore = open.after == .punctuation && (open.before == .word || open.before == .asciiWord)
        let needsSpaceAfter = close.before == .punctuation && (close.after == .word || close.after == .asciiWord)
        let (reason, range): (EmphasisFailure.Reason, Range<Int>) =
            if open.after == .space {
                (.spaceAfterOpening, open.range)
            } else if close.before == .space {
                (.spaceBeforeClosing, close.range)
            } else if needsSpaceBefore {
                (.spaceMissingBefore, open.range)
            } else if needsSpaceAfter {
                (.spaceMissingAfter, close.range)
            } else {
                (open.byte == UInt8(ascii: "_") ? .underscoresInWord : .other, open.range)
            }
        let mark = body.quote(open.range)
        let inner = body.quote(open.range.upperBound..<close.range.lowerBound)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let bold = reason == .underscoresInWord ? "**" : mark
        let mended =
            body.word(before: open.range.lowerBound) + (needsSpaceBefore ? " " : "") + bold + inner + bold
            + (needsSpaceAfter ? " " : "") + body.word(after: close.range.upperBound)
        return EmphasisFailure(reason: reason, mark: mark, range: range, mended: mended)
    }
}

extension [UInt8] {
    fileprivate func scalar(at offset: Int, in line: Range<Int>) -> Unicode.Scalar? {
        String(decoding: self[offset..<Swift.min(offset + 4, line.upperBound)], as: UTF8.self).unicodeScalars.first
    }

    fileprivate func scalar(before offset: Int, in line: Range<Int>) -> Unicode.Scalar? {
        String(decoding: self[Swift.max(offset - 4, line.lowerBound)..<offset], as: UTF8.self).unicodeScalars.last
    }
}

extension Body {
    /// What adjoins an offset on its left, to the last space: at most 12 characters.
    fileprivate func word(before offset: Int) -> Substring {
        let line = range(ofLine: line(at: offset))
        let near = bytes[max(line.lowerBound, offset - 96)..<offset].drop { $0 & 0xC0 == 0x80 }
        let text = String(decoding: near, as: UTF8.self)
        return text[(text.lastIndex(where: \.isWhitespace).map(text.index(after:)) ?? text.startIndex)...].suffix(12)
    }

    /// What adjoins an offset on its right, to the next space: at most 12 characters.
    fileprivate func word(after offset: Int) -> Substring {
        let line = range(ofLine: line(at: offset))
        let near = bytes[offset..<min(line.upperBound, offset + 96)]
        return String(decoding: near, as: UTF8.self).prefix { !$0.isWhitespace }.prefix(12)
    }
}
