import Disclosure
import Hypertext
import Ledger
import Records

extension SiteContext {
    /// When a record was published and what became of it since, as the ledger tells; nothing where that tells nothing.
    func recordHistory(_ record: Record) -> HTML {
        let entries = disclosure.ledger.history(of: record.id)
        guard let last = entries.last else { return .empty }
        let steps = entries.indices.map { step(entries[$0], what(entries[...$0])) }
        let list: HTML = """
            <ul class="history">
            \(steps)
            </ul>
            """
        return """
            <section>
            <h2>\(historyTitle)</h2>
            \(entries.count <= 10 ? list : """
                <details><summary>\(format.number(entries.count)) ครั้ง ล่าสุด \(format.day(last.date))</summary>
                \(list)
                </details>
                """)
            <p><small>แต่ละครั้งมีค่า SHA-256 ของเนื้อหาใน<a href="\(url: .ledger)">ทะเบียนการเผยแพร่</a> \
            ซึ่งเพิ่มบรรทัดได้อย่างเดียว ดู<a href="\(url: .history())">วิธีตรวจสอบ</a></small></p>
            </section>
            """
    }

    /// The event with which the last one is compared: the one before it; of what was taken back and is there again the
    /// last one before it was taken back.
    private static func earlier(_ entries: ArraySlice<LedgerEntry>) -> LedgerEntry? {
        let before = entries.dropLast()
        guard entries.last?.event == .restored else { return before.last }
        return before.lastIndex { $0.event == .withdrawn }.flatMap { before[..<$0].last }
    }

    /// An event on a line of its own.
    private func step(_ entry: LedgerEntry, _ what: HTML) -> HTML {
        """
        <li>\(format.day(entry.date)) \(what) \
        <span class="meta"><span>บรรทัดที่ \(format.number(entry.number))</span> <span>\(hash(entry.sha256))</span></span></li>

        """
    }

    /// What happened with one event of the ledger, as far as the record's other events tell.
    func what(_ entry: LedgerEntry) -> HTML {
        let entries = disclosure.ledger.history(of: disclosure.ledger.currentID(of: entry))
        return what(entries.prefix { $0.number < entry.number } + [entry])
    }

    /// What happened with the last of a record's events, and what can be known of a change.
    private func what(_ entries: ArraySlice<LedgerEntry>) -> HTML {
        entries.last.map { what($0, after: Self.earlier(entries)).joined(separator: " ") } ?? .empty
    }

    private func what(_ entry: LedgerEntry, after earlier: LedgerEntry?) -> [HTML] {
        let name: [HTML] = entry.isMove ? [] : ["\(entry.eventName)"]
        let moves: [HTML] = entry.movedFrom.map { "ย้ายจาก <code>\($0.address)</code>" }
        guard entry.event == .changed || entry.event == .restored, let earlier else { return name + moves }
        // An address is part of the content's hash, so that a move tells nothing of the rest.
        let content: [HTML] =
            !entry.isMove && entry.sha256 != earlier.sha256
            ? [entry.event == .restored ? "แก้ไขเนื้อหา" : "เนื้อหา"] : []
        let files = FileChanges(from: earlier, to: entry)
        let changes = [("เพิ่ม", files.added), ("ตัด", files.removed), ("เปลี่ยน", files.replaced)]
        return name + moves + content
            + changes.filter { !$1.isEmpty }.map { "\($0)ไฟล์ \(names($1))" }
    }

    /// A few of the names, and how many more there are.
    private func names(_ paths: [String]) -> String {
        let shown = paths.count > 3 ? paths.prefix(2) : paths[...]
        let rest = paths.count - shown.count
        return shown.joined(separator: " ") + (rest > 0 ? " และอีก \(format.number(rest)) ไฟล์" : "")
    }

    /// A hash of which a screen shows the beginning, and a selection and a print have the whole.
    func hash(_ sha256: String) -> HTML {
        """
        <code class="hash">\(sha256)</code>
        """
    }
}

/// As headings and links call what the ledger tells.
let historyTitle = "ประวัติการเผยแพร่"

extension LedgerEntry {
    /// Whether it became another by a new address, whatever else.
    var isMove: Bool { event == .changed && !movedFrom.isEmpty }

    /// In words.
    var eventName: String { isMove ? "ย้าย" : event.thai }
}
