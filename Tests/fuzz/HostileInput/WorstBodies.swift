extension WorstInput {
    private static let largest = 256 * 1024

    private static func body(_ name: String, _ text: @escaping @Sendable () -> String) -> WorstInput {
        WorstInput("body-" + name, .markdown, text)
    }

    private static func filled(_ name: String, _ unit: String, after start: String = "") -> WorstInput {
        body(name) { start + filling(unit, largest - start.utf8.count) }
    }

    private static func grid(_ columns: Int, _ rows: Int, _ row: String) -> String {
        many("|a", columns) + "\n" + many("|-", columns) + "\n" + many(row + "\n", rows)
    }

    static let bodies: [WorstInput] = [
        filled("text", "ก"), filled("stars", "*"), filled("underscores", "_"), filled("brackets", "["),
        filled("closers", "]"),
        filled("ticks", "`"), filled("tick-pairs", "` ``"), filled("entities", "&amp;"), filled("ampersands", "&"),
        filled("long-entities", "&#0000042;"), filled("nul", "\0"), filled("quotes", "\""), filled("backslashes", "\\"),
        filled("marks", "\u{E31}"), filled("combining", "\u{301}", after: "a"), filled("joined", "👩\u{200D}"),
        filled("flags", "🇹"),
        filled("tildes", "~"), filled("hashes", "#"), filled("blanks", " "), filled("tabs", "\t"), filled("pipes", "|"),
        filled("bangs", "!"), filled("addresses", "https://a.go.th "), filled("less", "<"), filled("bold", "**a** "),
        body("entities-lines") { many("&amp;&lt;*a \n", 9_000) },
        body("images-open") { many("![", 1_500) + many("[]()", 1_500) },
        body("images-deep") { many("![[]()", 1_500) },
        body("brackets-closers") { many("[", 1_500) + many("]", 100_000) },
        body("links") { many("[a](b.pdf) ", 2_990) },
        body("links-long") { many("[a](\(many("b", 70))) ", 2_990) },
        body("links-one-line-dead") { many("[a](#b) ", 2_990) },
        body("links-thai-dead") { many("[กกกกกกกกกกกก](#ข) ", 2_990) },
        body("links-refused") { many("[ก](javascript:a) ", 2_990) },
        body("links-missing") { many("[ก](a.pdf) ", 2_990) },
        body("links-percent") { "[a](\(many("%41", 80_000)))" },
        body("links-dots") { "[a](\(many("../", 80_000)))" },
        body("links-steps") { "[a](\(many("/a", 120_000)))" },
        body("links-entities") { many("[a](&amp;&#42;) ", 2_990) },
        body("failed-links") { many("[a] (b) ", 2_990) },
        body("failed-links-2") { many("[ก](a b) ", 2_990) },
        body("nested-failed-links") { many("[", 2_990) + many("](a b", 20_000) },
        body("html") { "x \(many("<b>", 2_990))" },
        body("html-quotes") { "x \(many("<a x='", 2_990))" },
        body("html-blocks") { many("<b>\n\n", 2_990) },
        body("html-blocks-long") { many("<b>\(many("a", 80))\n\n", 2_990) },
        body("comments") { "x \(many("<!-- ", 100))" + filling("a", largest - 1000) },
        body("processing") { "x \(many("<?", 100))" + filling("a", largest - 1000) },
        body("emphasis") { many("*a **a ", 1_000) + many("a_ a__ ", 999) },
        body("emphasis-long") { many("a**b", 2_000) + many("c* ", 1_999) },
        body("emphasis-far") { "**a " + many("b ", 120_000) + "c**d" },
        body("emphasis-failed") { many("**(ก)**ข ", 1_999) },
        body("emphasis-meant") { many("**(ก)" + many("x", 100) + "**ข ", 1_999) },
        body("emphasis-meant-far") { many("**( ", 1_000) + many("a", 200_000) + many(" **ก", 1_000) },
        body("bullets") { many("- - - - - - - - a\n\n", 3_700) },
        body("bullets-lines") { many("- a\n", 9_900) },
        body("numbers") { many("1. 1. 1. 1. 1. 1. 1. a\n", 4_200) },
        body("quotes-deep") { many("> > > > > > > > a\n\n", 3_700) },
        body("quotes-lazy") { "> > > > > > > > a\n" + many("b\n", 9_900) },
        body("table-wide") { grid(64, 300, "a") },
        body("table-pipes") { grid(64, 300, many("|", 65)) },
        body("table-tall") { grid(2, 9_900, "a") },
        body("table-links") { grid(2, 1_490, "[x](y.pdf)|**z**") },
        body("table-extra") { grid(2, 6_000, "a|b|c|d") },
        body("table-long-extra") { grid(1, 5_000, "a|b" + many("ก", 10)) },
        body("tables") { many("a|b\n-|-\nc\n\n", 2_490) },
        body("tables-late") { many("a\n", 5_500) + "-|-\n" },
        body("tables-inner") { many("a\n-|-|-\nb\n", 300) },
        body("definitions") { (0..<2_990).map { "[k\($0)]: /u\n" }.joined() },
        body("definitions-alike") { many("[k]: /u\n", 2_990) },
        body("definition-uses") { "[k]: /\(many("u", 1_000))\n\n" + many("[k] ", 1_000) },
        body("definition-title") { "[k]: u '\(many("&", 300))'\n\n" + many("[k] ", 2_990) },
        body("footnotes") {
            (0..<1_400).map { "[^\($0)] " }.joined() + "\n\n" + (0..<1_400).map { "[^\($0)]: a\n" }.joined()
        },
        body("headings") { many("# ก\n", 9_999) },
        body("headings-long") { many("# \(many("ก", 300))\n", 280) },
        body("headings-suffixed") { (0..<5_000).map { "# a-\($0 % 70)\n# a\n" }.joined() },
        body("heading-tables") { "# \(many("ก", 60_000))\n\n" + many("|a\n|-\n\n", 3_300) },
        body("tasks") { many("- [ ] ก\n", 2_990) },
        body("indented-code") { many("    a\n", 9_999) },
        body("fences") { many("```\n", 9_999) },
        body("setext") { many("a\n=\n", 4_999) },
        body("rules") { many("***\n", 3_900) },
        body("soft-breaks") { many("a\\\n", 9_999) },
        body("literal-marks-one-line") { many("** ก ** ", 1_999) },
        body("literal-marks-long-line") { filling("ก", 200_000) + many("** ก ** ", 1_500) },
        body("failed-links-long-line") { filling("ก", 200_000) + many("[a] (b) ", 2_990) },
        body("html-long-line") { filling("ก", 200_000) + many("<b>", 2_990) },
    ]
}
