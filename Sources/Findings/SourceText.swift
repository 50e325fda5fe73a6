/// A file's text with its lines, able to turn parser positions into places that a person can count to.
public struct SourceText: Sendable {
    /// Path as the user would type it, below the content folder.
    public let file: String
    /// The text, without a byte-order mark and with LF line ends.
    public let text: String
    /// The UTF-8 offset at which each line starts.
    private let lineStarts: [Int]

    public init(file: String, text: String) {
        self.file = file
        self.text = text
        var starts = [0]
        var offset = 0
        for byte in text.utf8 {
            offset += 1
            if byte == UInt8(ascii: "\n") { starts.append(offset) }
        }
        lineStarts = starts
    }

    /// The number of lines, at least 1; a final line end opens one more, empty, line.
    public var lineCount: Int { lineStarts.count }

    /// The text of a line, from 1, without its line end; empty beyond the last line.
    public func line(_ number: Int) -> Substring {
        guard number >= 1, number <= lineCount else { return "" }
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
        let end = number < lineCount ? utf8.index(utf8.startIndex, offsetBy: lineStarts[number] - 1) : utf8.endIndex
        return text[start..<end]
    }

    /// Where lines stand, from 1, with their line ends, as UTF-8 offsets into the whole text.
    public func utf8Offsets(ofLines lines: Range<Int>) -> Range<Int> {
        func start(_ line: Int) -> Int { line > lineCount ? text.utf8.count : lineStarts[max(1, line) - 1] }
        return start(lines.lowerBound)..<start(lines.upperBound)
    }

    /// A place given by Unicode scalars from 0 within a line from 1 (as libyaml counts), `length` in scalars.
    public func place(line number: Int, scalar: Int, length: Int = 1) -> Place {
        // libyaml ends a last line that has no end by itself, and then speaks of the line below it.
        guard number <= lineCount else { return place(line: lineCount, scalar: .max) }
        let text = line(number)
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: max(0, scalar), limitedBy: scalars.endIndex)
        return place(line: number, in: text, from: start, scalars: length)
    }

    /// A place given by UTF-8 bytes from 0 within a line from 1 (as cmark counts), `length` in bytes.
    public func place(line number: Int, byte: Int, length: Int = 1) -> Place {
        let text = line(number)
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: max(0, byte), limitedBy: utf8.endIndex) ?? utf8.endIndex
        let end = utf8.index(start, offsetBy: max(1, length), limitedBy: utf8.endIndex) ?? utf8.endIndex
        return place(line: number, in: text, from: start, scalars: text[start..<end].unicodeScalars.count)
    }

    /// The place of a UTF-8 offset into the whole text, `length` in bytes.
    public func place(utf8Offset offset: Int, length: Int = 1) -> Place {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return place(line: low + 1, byte: offset - lineStarts[low], length: length)
    }

    /// The path of a file that stands beside it, given from its folder.
    public func path(ofFileBeside name: String) -> String {
        (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + name
    }

    /// The place of the file as a whole.
    public var whole: Place { Place(file: file) }

    private func place(line number: Int, in text: Substring, from start: Substring.Index?, scalars: Int) -> Place {
        let start = start ?? text.endIndex
        let end = text.unicodeScalars.index(start, offsetBy: max(1, scalars), limitedBy: text.endIndex) ?? text.endIndex
        // A string of its own: in a substring the way to the next cluster may lead over all before it.
        let excerpt = String(text)
        func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }
        let before = clusters(in: excerpt, after: excerpt.startIndex, to: offset(start))
        let meant = clusters(in: excerpt, after: before.end, to: offset(end))
        return Place(
            file: file, line: number, column: before.count + 1, length: meant.count, excerpt: excerpt)
    }

    /// The whole clusters from an index on that end at or before a UTF-8 offset, which may itself stand inside a cluster.
    private func clusters(
        in text: String, after start: String.Index, to offset: Int
    ) -> (count: Int, end: String.Index) {
        let limit = text.utf8.index(text.startIndex, offsetBy: offset)
        var count = 0
        var position = start
        while position < limit {
            let run = text.asciiRun(from: position, to: limit)
            if run > 0 {
                position = text.utf8.index(position, offsetBy: run)
                count += run
                continue
            }
            let next = text.index(after: position)
            if next > limit { break }
            position = next
            count += 1
        }
        return (count, position)
    }
}

extension String {
    /// How many clusters of one ASCII character each begin at an index of a line, before another: the quick answer for
    /// most of most tables.
    fileprivate func asciiRun(from start: Index, to end: Index) -> Int {
        let most = utf8.distance(from: start, to: end)
        return utf8[start...].withContiguousStorageIfAvailable { bytes in
            var run = 0
            // What follows ASCII may be a mark on it.
            while run < most, bytes[run] < 0x80, run + 1 == bytes.count || bytes[run + 1] < 0x80 { run += 1 }
            return run
        } ?? 0
    }
}
