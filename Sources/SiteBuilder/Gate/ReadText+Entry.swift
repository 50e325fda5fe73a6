import Extraction

/// A text as it stands in the cache: the counts of gaps and marks, one a line, then the text.
extension ReadText {
    var entry: [UInt8] {
        var lines = ["\(gaps.count) \(marks.count)"]
        lines += gaps.map { fields($0).line }.sorted()
        lines += marks.map { (["\($0.offset)", $0.spot.isHidden ? "hidden" : "shown"] + fields($0.spot.place)).line }
        return Array((lines.joined(separator: "\n") + "\n" + text).utf8)
    }

    /// Nil where it is none.
    init?(entry: ArraySlice<UInt8>) {
        var rest = entry
        func line() -> [String]? {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            defer { rest = rest[(end + 1)...] }
            return [String](line: String(decoding: rest[..<end], as: UTF8.self))
        }
        guard let counts = line()?.first?.split(separator: " ").compactMap({ Int($0) }), counts.count == 2 else {
            return nil
        }
        var (gaps, marks) = (Set<TextGap>(), [Mark]())
        for _ in 0..<counts[0] {
            guard let gap = line().flatMap({ TextGap(fields: $0[...]) }) else { return nil }
            gaps.insert(gap)
        }
        for _ in 0..<counts[1] {
            guard let fields = line(), fields.count > 2, let offset = Int(fields[0]),
                let place = TextPlace(fields: fields[2...])
            else { return nil }
            marks.append(Mark(offset: offset, spot: TextSpot(place: place, isHidden: fields[1] == "hidden")))
        }
        guard let text = String(validating: rest, as: UTF8.self) else { return nil }
        self.init(text: text, marks: marks, gaps: gaps)
    }
}

extension [String] {
    /// The fields in one line, a tab between two of them.
    fileprivate var line: String {
        map { $0.replacing("%", with: "%25").replacing("\t", with: "%09").replacing("\n", with: "%0A") }
            .joined(separator: "\t")
    }

    fileprivate init(line: String) {
        self = line.split(separator: "\t", omittingEmptySubsequences: false).map {
            String($0).replacing("%0A", with: "\n").replacing("%09", with: "\t").replacing("%25", with: "%")
        }
    }
}

private func fields(_ place: TextPlace) -> [String] {
    switch place {
    case .whole: ["whole"]
    case .line(let line): ["line", "\(line)"]
    case .page(let page): ["page", "\(page)"]
    case .cell(let sheet, let column, let row): ["cell", sheet, "\(column)", "\(row)"]
    case .aroundSheet(let sheet): ["sheet"] + (sheet.map { [$0] } ?? [])
    case .paragraph(let number): ["paragraph", "\(number)"]
    case .header: ["header"]
    case .footer: ["footer"]
    case .footnote: ["footnote"]
    case .comment: ["comment"]
    case .deletion: ["deletion"]
    case .slide(let number): ["slide", "\(number)"]
    case .slideNotes(let number): ["notes", "\(number)"]
    case .property(let name): ["property", name]
    case .part(let path): ["part", path]
    case .inside(let file, let place): ["inside", file] + fields(place)
    }
}

extension TextPlace {
    fileprivate init?(fields: ArraySlice<String>) {
        guard let kind = fields.first else { return nil }
        let rest = Array(fields.dropFirst())
        switch (kind, rest.count, rest.first.flatMap { Int($0) }) {
        case ("whole", 0, _): self = .whole
        case ("line", 1, let line?): self = .line(line)
        case ("page", 1, let page?): self = .page(page)
        case ("cell", 3, _):
            guard let column = Int(rest[1]), let row = Int(rest[2]) else { return nil }
            self = .cell(sheet: rest[0], column: column, row: row)
        case ("sheet", 0, _): self = .aroundSheet(nil)
        case ("sheet", 1, _): self = .aroundSheet(rest[0])
        case ("paragraph", 1, let number?): self = .paragraph(number)
        case ("header", 0, _): self = .header
        case ("footer", 0, _): self = .footer
        case ("footnote", 0, _): self = .footnote
        case ("comment", 0, _): self = .comment
        case ("deletion", 0, _): self = .deletion
        case ("slide", 1, let number?): self = .slide(number)
        case ("notes", 1, let number?): self = .slideNotes(number)
        case ("property", 1, _): self = .property(rest[0])
        case ("part", 1, _): self = .part(rest[0])
        case ("inside", 2..., _):
            guard let place = TextPlace(fields: rest.dropFirst()) else { return nil }
            self = .inside(rest[0], place)
        default: return nil
        }
    }
}

private func fields(_ gap: TextGap) -> [String] {
    switch gap {
    case .pagesWithoutText(let pages, let count): ["pages", "\(count)"] + pages.map(String.init)
    case .picture: ["picture"]
    case .soundOrVideo: ["sound"]
    case .locked: ["locked"]
    case .damaged: ["damaged"]
    case .legacyOffice: ["legacy"]
    case .archive: ["archive"]
    case .embedded(let path): ["embedded", path]
    case .toolMissing(let name): ["tool", name]
    case .tooLarge: ["large"]
    case .timedOut(let seconds): ["time", "\(seconds)"]
    case .unknownKind: ["unknown"]
    }
}

extension TextGap {
    fileprivate init?(fields: ArraySlice<String>) {
        guard let kind = fields.first else { return nil }
        let rest = Array(fields.dropFirst())
        switch (kind, rest.count) {
        case ("pages", 1...):
            let numbers = rest.compactMap { Int($0) }
            guard numbers.count == rest.count else { return nil }
            self = .pagesWithoutText(Array(numbers.dropFirst()), of: numbers[0])
        case ("picture", 0): self = .picture
        case ("sound", 0): self = .soundOrVideo
        case ("locked", 0): self = .locked
        case ("damaged", 0): self = .damaged
        case ("legacy", 0): self = .legacyOffice
        case ("archive", 0): self = .archive
        case ("embedded", 1): self = .embedded(rest[0])
        case ("tool", 1): self = .toolMissing(rest[0])
        case ("large", 0): self = .tooLarge
        case ("time", 1):
            guard let seconds = Int(rest[0]) else { return nil }
            self = .timedOut(seconds)
        case ("unknown", 0): self = .unknownKind
        default: return nil
        }
    }
}
