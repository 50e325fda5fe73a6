import Findings

/// Bodies that stand on either side of the limits.
enum LimitBodies {
    static let fullSize = 256 * 1024

    static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// A text over and over, to the most that a body may hold.
    static func filling(_ text: String, after start: String = "") -> String {
        start + many(text, (fullSize - start.utf8.count) / text.utf8.count)
    }

    static func table(columns: Int, rows: Int, of row: String) -> String {
        many("|a", columns) + "\n" + many("|-", columns) + "\n" + many(row + "\n", rows)
    }

    static func nestedList(_ depth: Int) -> String {
        (0..<depth).map { many("  ", $0) + "- a\n" }.joined()
    }

    static func definition(_ address: String, uses: Int) -> String {
        "[k]: /\(address)\n\n" + many("[k] ", uses)
    }

    /// One over a limit, with the line of the body that passes it.
    static let over: [(code: FindingCode, body: String, line: Int)] = [
        (.bodyTooLarge, many("ก", fullSize / 3 + 1), 1),
        (.bodyTooLarge, many("ก\n", 10_001), 10_001),
        (.bodyNestedTooDeep, "ก\n\n> > > > > > > > > ข", 3),
        (.bodyNestedTooDeep, "- - - - - - - - - ข", 1),
        (.bodyNestedTooDeep, nestedList(9), 9),
        (.bodyNestedTooDeep, "\(many(" ", 65))- ก", 1),
        (.bodyNestedTooDeep, many("- - - - ก\n", 7_501), 7_501),
        (.tableTooLarge, table(columns: 66, rows: 1, of: "a"), 1),
        (.tableTooLarge, table(columns: 60, rows: 400, of: "a"), 334),
        (.tableTooLarge, "\(many("a\n", 6_000))-|-", 6_001),
        (.tableTooLarge, many("a\n-|-\nb\n", 600), 1_487),
        (.tooManyOpeners, "ก\n\(many("[", 3_001))", 2),
        (.tooManyOpeners, many("![](a)\n\n", 3_001), 6_001),
        (.tooManyOpeners, many("<", 3_001), 1),
        (.tooManyOpeners, many("<!-- ", 101), 1),
        (.tooManyOpeners, many("*a ", 4_001), 1),
        (.tooManyOpeners, definition(many("u", 1_100), uses: 1_000), 1),
    ]

    static let within: [String] = [
        filling("ก"),
        many("ก\n", 10_000),
        "> > > > > > > > ก",
        "- - - - - - - - ก",
        "\(many(" ", 60))- ก",
        nestedList(8),
        many("- - - ก\n", 9_999),
        "* * * * * * * * * * *",
        "> - - - - - - - - - -",
        table(columns: 8, rows: 200, of: "| 1,000.00 | ก | ข | ค | ง | จ | ฉ | ช |"),
        table(columns: 4, rows: 200, of: "| - | - | - | - |"),
        table(columns: 64, rows: 300, of: "a"),
        many("**ก** ", 2_000),
        many("[ก](plan.pdf) ", 3_000),
        many("< ", 3_000),
        many("ก\n\n---\n\n", 2_000),
        definition(many("u", 1_000), uses: 1_000),
    ]

    /// What took cmark long, or grew, before there were limits, as large as the limits let it be.
    static let worst: [String] = [
        many("![", 1_500) + many("[]()", 1_500),
        many("![[]()", 1_500),
        many("[", 1_500) + many("]", 100_000),
        many("![", 2_990) + many("](photo.jpg)", 2_990),
        many("[a\n", 2_990),
        many("[a](b.pdf) ", 2_990),
        many("*a **a ", 1_000) + many("a_ a__ ", 999),
        many("a**b", 2_000) + many("c* ", 1_999),
        many("a***b ", 1_900) + many("c** ", 2_000),
        many("**x ", 1_999) + many("y**", 1_999),
        many("** a **\n\n", 1_990),
        filling("a", after: "x \(many("<!-- ", 100))"),
        filling("a", after: "x \(many("<?", 100))"),
        "x \(many("<a x='", 2_990))",
        "x \(many("<b>", 2_990))",
        many("- - - - - - - - a\n\n", 3_700),
        many("> > > > > > > > a\n\n", 3_700),
        many("1. 1. 1. 1. 1. 1. 1. a\n", 4_200),
        nestedList(8) + many("\n", 9_900),
        table(columns: 64, rows: 300, of: "a"),
        table(columns: 64, rows: 300, of: many("|", 65)),
        table(columns: 2, rows: 9_900, of: "a"),
        table(columns: 2, rows: 1_490, of: "[x](y.pdf)|**z**"),
        many("a|b\n-|-\nc\n\n", 2_490),
        many("a\n", 5_500) + "-|-\n",
        many("a\n-|-|-\nb\n", 300),
        many("_```\n", 1_990) + many("[a](b) ", 2_990),
        "a\n" + many(" ", 200_000) + many("[a](b) ", 2_990),
        many("![", 1_490) + many("]( `a` ", 1_490),
        definition(many("u", 1_000), uses: 1_000),
        definition("u '\(many("&", 300))'", uses: 2_990),
        filling("]", after: "[k]: /u\n\n\(many("[", 2_900))"),
        (0..<2_990).map { "[k\($0)]: /u\n" }.joined(),
        (1..<700).map { "\(many("`", $0)) " }.joined(),
        filling("` ``"),
        filling("`a`b"),
        filling("\""), filling("&"), filling("&amp;"), filling("\0"), filling("\r"), filling("\\"), filling("]("),
        filling("*"), filling("_"), filling("\u{E31}"),
        many("# ก\n", 9_999),
        many("# \(many("ก", 300))\n", 280),
        "# \(many("ก", 60_000))\n\n" + many("|a\n|-\n\n", 3_300),
        many("- [ ] ก\n", 2_990),
        "[a](\(many("/a", 120_000)))",
    ]
}
