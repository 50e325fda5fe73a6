/// What one pass over a line tells of the work that it can make the parser do.
struct LineScan {
    /// Nothing but blanks and quote marks.
    private(set) var isBlank = true
    /// How many quotes and lists the line opens or goes on with by marks of its own, counted to one above the limit.
    private(set) var containers = 0
    /// The offset after those marks.
    private(set) var content: Int
    /// Whether it looks like the line under a table's heading.
    private(set) var isDelimiterRow = false
    /// Whether it may define a link: `[label]: …`.
    private(set) var isDefinition = false
    private(set) var columns = 0
    private(set) var pipes = 0
    /// The bytes after the last pipe.
    private(set) var tail = 0
    private(set) var brackets = 0
    private(set) var angles = 0
    private(set) var declarations = 0
    private(set) var emphasisRuns = 0

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        content = line.lowerBound
        readContainers(bytes, line)
        readDelimiterRow(bytes, line)
        var previous: UInt8 = 0
        tail = line.count
        for index in line {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "|"):
                pipes += 1
                tail = line.upperBound - index
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "<"): angles += 1
            case UInt8(ascii: "!"), UInt8(ascii: "?"): if previous == UInt8(ascii: "<") { declarations += 1 }
            case UInt8(ascii: "*"), UInt8(ascii: "_"): if previous != byte { emphasisRuns += 1 }
            case UInt8(ascii: ":"): if previous == UInt8(ascii: "]") { isDefinition = true }
            default: break
            }
            previous = byte
        }
        isDefinition = isDefinition && content < line.upperBound && bytes[content] == UInt8(ascii: "[")
    }

    private mutating func readContainers(_ bytes: [UInt8], _ line: Range<Int>) {
        var indentation = 0
        while containers <= Limits.nesting {
            while content < line.upperBound, bytes[content].isBlank {
                indentation += bytes[content] == UInt8(ascii: "\t") ? 4 : 1
                content += 1
            }
            guard let mark = bytes.containerMark(at: content, in: line) else { return }
            containers += indentation > Limits.indentation ? Limits.nesting + 1 : 1
            content += mark
        }
    }

    private mutating func readDelimiterRow(_ bytes: [UInt8], _ line: Range<Int>) {
        var inDashes = false
        var isRow = true
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: "-"):
                if !inDashes { columns += 1 }
                inDashes = true
                isBlank = false
                continue
            case UInt8(ascii: "|"), UInt8(ascii: ":"): isBlank = false
            case UInt8(ascii: " "), 0x09, 0x0B, 0x0C, UInt8(ascii: ">"): break
            default:
                isBlank = false
                isRow = false
            }
            inDashes = false
            if !isRow { break }
        }
        isDelimiterRow = isRow && columns > 0
        if !isDelimiterRow { columns = 0 }
    }
}

extension [UInt8] {
    /// The length of a quote's or a list item's mark, nil where there is none or the rest of the line is a rule.
    fileprivate func containerMark(at offset: Int, in line: Range<Int>) -> Int? {
        guard offset < line.upperBound else { return nil }
        func endsMark(_ offset: Int) -> Bool { offset == line.upperBound || self[offset].isBlank }
        switch self[offset] {
        case UInt8(ascii: ">"): return 1
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return endsMark(offset + 1) && !isRule(offset..<line.upperBound) ? 1 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var end = offset
            while end < line.upperBound, self[end].isDigit { end += 1 }
            guard end < line.upperBound, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(self[end]) else { return nil }
            return endsMark(end + 1) ? end + 1 - offset : nil
        default: return nil
        }
    }

    /// Whether a line's rest is a thematic break: three or more of one mark, with blanks.
    private func isRule(_ rest: Range<Int>) -> Bool {
        let mark = self[rest.lowerBound]
        return rest.allSatisfy { self[$0] == mark || self[$0].isBlank } && rest.count(where: { self[$0] == mark }) >= 3
    }
}
