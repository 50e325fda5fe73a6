/// An input as bad as the caps let it be, for one way into the program.
public struct WorstInput: Sendable {
    public let name: String
    public let target: FuzzTarget
    private let text: @Sendable () -> [UInt8]

    init(_ name: String, _ target: FuzzTarget, _ text: @escaping @Sendable () -> String) {
        self.name = name
        self.target = target
        self.text = { Array(text().utf8) }
    }

    public var bytes: [UInt8] { text() }

    public static let all = fronts + sites + bodies + fullTables + tables + checklists
}

func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// A text over and over until it has so many bytes.
func filling(_ text: String, _ bytes: Int) -> String { many(text, bytes / text.utf8.count) }

extension WorstInput {
    private static let front = 64 * 1024 - 400

    /// A record whose front matter is as large as it may be.
    private static func front(_ name: String, kind: Int = 0, _ text: @escaping @Sendable () -> String) -> WorstInput {
        WorstInput(name, .record) { "\(kind + 1)---\ntitle: ก\ndate: 2568-01-15\ntopic: news\n\(text())\n---\n" }
    }

    static let fronts: [WorstInput] = [
        front("unknown-keys-one-line") { "x: {" + (0..<6000).map { "key\($0): x" }.joined(separator: ",") + "}" },
        front("unknown-keys") { (0..<6000).map { "key\($0): x" }.joined(separator: "\n") },
        front("unknown-keys-near") { (0..<1500).map { "วันที่ประกา\($0): x" }.joined(separator: "\n") },
        front("unknown-keys-flow-near", kind: 1) {
            "winner: {" + (0..<850).map { "เลขประจำตัวผู้เสียภาษ\($0): x" }.joined(separator: ",") + "}"
        },
        front("one-key-again") { filling("unit: กองช่าง\n", front) },
        front("one-key-in-flow") { "withdrawn: {" + filling("date: 1,", front) + "}" },
        front("flow-scalars") { "summary: [" + filling("a,", front) + "]" },
        front("flow-thai") { "summary: [" + filling("ก,", front) + "]" },
        front("flow-comments") { "attachments: [" + filling("a #\n ,", front) + "]" },
        front("flow-mappings") { "attachments: [" + filling("{a: b},", front) + "]" },
        front("bad-attachments") { "attachments: [" + filling("{file: x},", front) + "]" },
        front("same-attachments") { "attachments: [" + filling("{file: plan.pdf,title: ก},", front) + "]" },
        front("long-title") { "summary: " + filling("ก", front) },
        front("long-key") { filling("ก", front) + ": a" },
        front("long-marks") { "summary: a" + filling("\u{301}", front) },
        front("heap-of-marks") { "unit: ก" + filling("\u{E48}\u{323}", front) },
        front("heaps-of-marks") { "reason: " + filling("ก" + many("\u{E48}\u{323}", 15), front) },
        front("long-thai-marks") { "summary: ก" + filling("\u{E48}", front) },
        front("long-joined-signs") { "summary: " + filling("👩\u{200D}", front) },
        front("flags") { "summary: " + filling("🇹", front) },
        front("hangul") { "summary: " + filling("\u{1112}\u{1161}\u{11AB}", front) },
        front("key-of-marks") {
            (0..<200).map { "unit\($0)" + many("\u{301}\u{323}", 60) + ": x" }.joined(separator: "\n")
        },
        front("quoted-escapes") { "summary: \"" + filling("\\x41", front) + "\"" },
        front("quoted-newlines") { "summary: \"" + filling("a\n\n", front) + "\"" },
        front("literal-lines") { "summary: |\n" + filling(" a\n", front) },
        front("literal-blanks") { "summary: |\n" + filling("\n", front) },
        front("folded-lines") { "summary: >\n" + filling(" a\n", front) },
        front("plain-lines") { "summary: a\n" + filling(" b\n", front) },
        front("comments") { filling("#\n", front) },
        front("long-comment") { "unit: กองช่าง #" + filling("#", front) },
        front("list-items") { "attachments:\n" + filling("- a\n", front) },
        front("empty-items") { "attachments:\n" + filling("- \n", front) },
        front("question-keys") { filling("? a\n", front) },
        front("question-flow") { "x: {" + filling("? ,", front) + "}" },
        front("nested") { "summary: " + filling("[[[[[[[a]]]]]]],", front) },
        front("nested-flow") { "summary: [" + filling("[[[[[[]]]]]],", front) + "]" },
        front("open-brackets") { "summary: " + filling("[", front) },
        front("digits") { "fiscal_year: " + filling("9", front) },
        front("thai-digits-money", kind: 1) { "budget: " + filling("๙", front) },
        front("money-groups", kind: 1) { "budget: " + filling("1,111,", front) },
        front("money-commas", kind: 1) { "budget: " + filling(",", front) },
        front("tax-ids", kind: 1) { "winner: {name: \"" + filling("1-", front) + "\"}" },
        front("tax-ids-spaced", kind: 1) {
            "bidders: [" + filling("{name: 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1},", front) + "]"
        },
        front("bidders", kind: 1) { "bidders: [" + filling("{name: ก,price: 1},", front) + "]" },
        front("bidders-winner", kind: 1) {
            "winner: {name: ข,price: 1}\nbidders: [" + filling("{name: ก,price: 1},", front) + "]"
        },
        front("project-years", kind: 5) {
            "years: {" + (2400...2700).map { "\($0): {order: 1,budget: 1}" }.joined(separator: ",") + "}"
        },
        front("year-texts", kind: 5) { "years: {" + filling("25661: {},", front) + "}" },
        front("indicators", kind: 5) { "indicators: [" + filling("{name: ก},", front) + "]" },
        front("range-of-dashes", kind: 4) { "years: " + filling("2566-", front) },
        front("missions", kind: 4) { "missions: {" + (0..<3000).map { "1.\($0): ก" }.joined(separator: ",") + "}" },
        front("missions-unknown", kind: 4) {
            "years: 2566-2570\ndimensions: {1: ก}\nmissions: {" + (0..<3000).map { "2.\($0): ก" }.joined(separator: ",")
                + "}"
        },
        front("quarters", kind: 4) { "totals: {2566: {quarters: [" + filling("1,", front) + "]}}" },
        front("complaint-rows", kind: 6) {
            "rows: [" + filling("{kind: general,received: 1,done: 1,pending: 0},", front) + "]"
        },
        front("budget-lines", kind: 2) {
            "report: ordinance\nlines: [" + filling("{program: งบกลาง,category: งบกลาง,name: ก,budget: 1},", front)
                + "]"
        },
        front("elements") { "elements: [" + filling("{element: xqzv,shown_in: ก},", front) + "]" },
        front("exceptions") { "exceptions: [" + filling("{code: P999,reason: ก},", front) + "]" },
        front("people") { "people: [" + filling("{name: ก,position: ข},", front) + "]" },
        front("people-bad") { "people: [" + filling("{side: xx},", front) + "]" },
        front("basis", kind: 3) { "basis: [" + filling("ก,", front) + "]" },
        front("dates", kind: 3) { "effective: {from: " + filling("1 มกราคม 2568 ", front) + "}" },
        front("links") { "corrects: " + filling("a/", front) },
        front("carriage-returns") { filling("\r", front) },
        front("bytes-not-utf8") { filling("\u{FFFD}", front) },
        WorstInput("lines-without-end", .record) { "1---\n" + filling("\n", 320 * 1024) },
        WorstInput("dashes-without-end", .record) { "1---\n" + filling("----\n", 320 * 1024) },
        WorstInput("dashes-and-blanks", .record) { "1---\n---" + filling(" ", 320 * 1024) + "x" },
        WorstInput("marks-behind-dashes", .record) { "1---\n---" + filling("\u{301}", 320 * 1024) },
    ]

    private static let organisation = """
        name: องค์การบริหารส่วนตำบลตัวอย่าง
        type: อบต.
        district: อำเภอเมืองตัวอย่าง
        province: จังหวัดตัวอย่าง
        base_url: https://www.example.go.th
        contact: {address: ก}
        complaints: {general: {phone: 1}}

        """

    private static func site(_ name: String, _ text: @escaping @Sendable () -> String) -> WorstInput {
        WorstInput(name, .site) { organisation + text() }
    }

    static let sites: [WorstInput] = [
        site("units") { "units: [" + filling("ก,", front - 800) + "]" },
        site("units-lines") { "units:\n" + filling("- กอง\n", front - 800) },
        site("navigation") { "units: [ก]\nnavigation: [" + filling("{title: ก,url: /a},", front - 800) + "]" },
        site("navigation-bad") {
            "units: [ก]\nnavigation: [" + filling("{title: ก,url: \"javascript:a\"},", front - 800) + "]"
        },
        site("social") {
            "units: [ก]\ncontact: {address: ก, social: [" + filling("{name: ก,url: 'https://a.go.th'},", front - 800)
                + "]}"
        },
        site("checklists") { "units: [ก]\nchecklists: [" + filling("2568,", front - 800) + "]" },
        site("checklists-unknown") { "units: [ก]\nchecklists: [" + filling("2600,", front - 800) + "]" },
        site("long-url") { "units: [ก]\ntheme: {emblem: " + filling("a/", front - 800) + "}" },
        site("escapes") { "units: [ก]\nnavigation: [{title: ก, url: '/" + filling("%41", front - 800) + "'}]" },
        site("colons") { "units: [ก]\nnavigation: [{title: ก, url: '/" + filling(":", front - 800) + "'}]" },
        site("unknown-keys") { (0..<5000).map { "key\($0): x" }.joined(separator: "\n") },
    ]
}

extension WorstInput {
    /// Small inputs that make the program read what it reads once.
    public static let warm: [WorstInput] = [
        front("warm") { "unit: ก\nelements: [{element: x, shown_in: ก}]" },
        site("warm") { "units: [ก]\nchecklists: [2568]" },
        WorstInput("warm", .markdown) { "# ก\n\n[a](b) **ก\n\n|a|\n|-|\n|b|\n" },
        WorstInput("warm", .table) { "งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,วิธีซื้อหรือจ้าง\nก,1,เฉพาะเจาะจง\n" },
        WorstInput("warm", .checklist) {
            "item,group,group_title,title,topics,period\nO1,9.1,ก,ข,action-plan,standing\n"
        },
    ]
}
