import Findings
import Markdown
import Testing

/// SplitMix64: the same numbers for the same seed, everywhere.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static let pieces = [
        "ก", "ำ", "ที่", " ", "  ", "\n", "\n\n", "\n  ", "\n    ", "\t", "*", "**", "***", "_", "__", "`", "``", "```\n",
        "~", "[", "]", "](", ")", "!",
        "![", "(", "<", ">", "<b>", "</div>", "<!--", "-->", "<https://a.go.th>", "|", "\n|", "|---|\n", "\n-|-\n",
        "- ", "\n- ", "\n1. ", "- [x] ", "> ",
        "\n> ", "# ", "\n## ", "---\n", "===\n", "\\", "\\|", "&amp;", "&#42;", "&", "plan.pdf", "photo.jpg", "../a.md",
        "#ก", "\"", "'", ":", "]: ",
        "[k]", "\n[k]: ", "javascript:x", "\0", "\r", "\u{200B}", "👩‍👩‍👧", "\u{301}", "a", "1", "ๆ", "(ร่าง)", "%41", "?",
        "//",
    ]

    mutating func markdown() -> String {
        (0..<Int.random(in: 0..<60, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
    }

    /// A few pieces, time and again: what stands twice is found twice, at places of its own.
    mutating func repetition() -> String {
        let unit = (0..<Int.random(in: 1..<7, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }
        return markdown() + String(repeating: unit.joined(), count: Int.random(in: 2..<40, using: &self))
    }

    mutating func noise() -> String {
        String(
            decoding: (0..<Int.random(in: 0..<300, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) },
            as: UTF8.self)
    }
}

/// Whether every element is closed, in the order of nesting, and nothing else looks like a tag.
///
/// By scalars, as a browser reads: to Swift, `>` and a mark after it are another character.
private func isBalanced(_ html: String) -> Bool {
    var open: [String] = []
    var rest = html.unicodeScalars[...]
    while let start = rest.firstIndex(of: "<") {
        guard !rest[..<start].contains(">"), let end = rest[start...].firstIndex(of: ">") else { return false }
        let tag = rest[rest.index(after: start)..<end]
        let name = String(tag.prefix { $0 != " " })
        if name.hasPrefix("/") {
            guard open.popLast() == String(name.dropFirst()) else { return false }
        } else if !["br", "hr", "img"].contains(name) {
            guard elements.contains(name), tag.count(where: { $0 == "\"" }).isMultiple(of: 2) else { return false }
            open.append(name)
        }
        rest = rest[rest.index(after: end)...]
    }
    return open.isEmpty && !rest.contains(">")
}

private let elements: Set = [
    "a", "blockquote", "code", "div", "em", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "pre", "span", "strong",
    "table",
    "tbody", "td", "th", "thead", "tr", "ul",
]

@Suite struct RandomTests {
    @Test(arguments: 0..<40)
    func anyTextGivesWholeHTMLAndPlacesInTheFile(seed: UInt64) {
        var random = Seeded(state: seed)
        for round in 0..<100 {
            let body =
                switch round % 5 {
                case 0: random.noise()
                case 1, 2: random.repetition()
                default: random.markdown()
                }
            let fixture = Fixture(body)
            let document = MarkdownRenderer().render(fixture.source, bodyLine: Fixture.bodyLine, in: .road)
            #expect(isBalanced(document.html.description), "\(body.debugDescription) gives \(document.html)")
            #expect(document.findings == document.findings.sorted())
            #expect(Set(document.headings.map(\.id)).count == document.headings.count)
            let places =
                document.findings.map(\.place) + document.internalLinks.map(\.place) + document.headings.map(\.place)
            for place in places {
                let line = fixture.source.line(place.line)
                #expect(
                    place.line >= Fixture.bodyLine && place.line <= fixture.source.lineCount, "\(body.debugDescription)"
                )
                #expect(place.column >= 1 && place.column <= line.count + 1, "\(body.debugDescription)")
                #expect(place.excerpt == String(line))
            }
            for place in document.internalLinks.map(\.place) {
                let rest = fixture.source.line(place.line).dropFirst(place.column - 1)
                #expect(
                    "[<".unicodeScalars.contains(rest.unicodeScalars.first ?? " "),
                    "\(place.line):\(place.column) \(body.debugDescription)")
            }
            for level in zip([1] + document.headings.map(\.level), document.headings.map(\.level)) {
                #expect(level.1 >= 2 && level.1 <= level.0 + 1)
            }
        }
    }

    /// Link definitions taken from a paragraph's head once made two texts be found at one place.
    @Test(arguments: [
        "__-|-\n\\\n[k]: a", "-|-\n\\\n[k]: a__", "\\\n[k]: a__-|-\n", "\n[k]: a__-|-\n\\", "a__-|-\n\\\n[k]: ",
    ])
    func textsThatAreAlikeAreFoundApart(text: String) {
        for start in ["", "__", "a", "|"] {
            let document = render(start + String(repeating: text, count: 3))
            #expect(isBalanced(document.html.description))
            #expect(Set(document.findings).count == document.findings.count)
        }
    }

    @Test func manyThreadsGiveWhatOneGives() async {
        let bodies = (0..<200 as Range<UInt64>).map { seed in
            var random = Seeded(state: seed)
            return "| ก | **ข** |\n|---|:-:|\n| [ค](/basic/) | ง |\n\n- [x] จ\n\n" + random.markdown()
        }
        let expected = bodies.map { summary(of: $0) }
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<16 { group.addTask { bodies.map { summary(of: $0) } } }
            for await found in group { #expect(found == expected) }
        }
    }

    private func summary(of body: String) -> String {
        let document = render(body)
        return
            "\(document.html)\(document.headings)\(document.internalLinks)\(document.usedFiles.sorted())\(document.findings)"
    }
}
