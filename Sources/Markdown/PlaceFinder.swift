import Findings

/// Turns offsets of a body into places; it counts the characters of a line once, however long the line.
struct PlaceFinder {
    private let body: Body
    private var line = 0
    private var text = ""
    /// Characters of the line at most so many bytes apart, from the first to the furthest counted.
    private var stops: [Stop] = []

    private struct Stop {
        var index: String.Index
        var column: Int
    }

    private static let stride = 256

    init(_ body: Body) {
        self.body = body
    }

    /// The place of a range of the body, as far as it stands in its first line and is no longer than 256 bytes.
    mutating func place(_ range: Range<Int>) -> Place {
        let line = body.line(at: range.lowerBound)
        if line != self.line { begin(line) }
        let lineRange = body.range(ofLine: line)
        let start = stop(at: range.lowerBound - lineRange.lowerBound)
        let end = min(range.upperBound, range.lowerBound + Self.stride, lineRange.upperBound) - lineRange.lowerBound
        var last = start.index
        var length = 0
        while last < text.endIndex, offset(of: last) < end {
            last = text.index(after: last)
            length += 1
        }
        return Place(
            file: body.source.file, line: line + body.linesBefore, column: start.column, length: length, excerpt: text)
    }

    /// The place of a whole line of the body, from its first mark on.
    mutating func place(ofLine line: Int) -> Place {
        let range = body.range(ofLine: line)
        let first = range.first { !body.bytes[$0].isBlank } ?? range.lowerBound
        return place(first..<first + 1)
    }

    private mutating func begin(_ line: Int) {
        self.line = line
        text = String(body.source.line(line + body.linesBefore))
        stops = [Stop(index: text.startIndex, column: 1)]
    }

    private func offset(of index: String.Index) -> Int {
        text.utf8.distance(from: text.startIndex, to: index)
    }

    /// The character that an offset of the line stands in.
    private mutating func stop(at offset: Int) -> Stop {
        var low = 0
        var high = stops.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if self.offset(of: stops[middle].index) <= offset { low = middle } else { high = middle }
        }
        var stop = stops[low]
        var sinceStop = low == stops.count - 1 ? self.offset(of: stop.index) : Int.max - Self.stride
        while stop.index < text.endIndex {
            let next = text.index(after: stop.index)
            let nextOffset = self.offset(of: next)
            guard nextOffset <= offset else { break }
            stop = Stop(index: next, column: stop.column + 1)
            if nextOffset >= sinceStop + Self.stride {
                stops.append(stop)
                sinceStop = nextOffset
            }
        }
        return stop
    }
}
