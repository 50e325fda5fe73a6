import Disclosure
import Hypertext
import Ledger
import Records

extension PageFamily {
    /// `/history/`: what was published when, newest first. Older lines stand in pages counted from the oldest, so that a new
    /// line changes the newest page alone.
    static let history = PageFamily { site in
        let entries = site.disclosure.ledger.entries
        let count = max(1, entries.count / historyLength)
        return (1...count).map { page in
            let lines = (page - 1) * historyLength..<(page == count ? entries.count : page * historyLength)
            return site.historyPage(
                ListPage(items: entries[lines], page: page, pageCount: count, total: entries.count))
        }
    }
}

/// How many lines a page has; the newest has as many at least, if there are, and less than twice as many.
private let historyLength = 20

extension SiteContext {
    fileprivate func historyPage(_ shown: ListPage<LedgerEntry>) -> Page {
        let part = shown.isLast ? "" : " หน้า \(format.number(shown.page))"
        let frame = Frame(
            address: address(shown.page, of: shown), title: "\(historyTitle)ของเว็บไซต์" + part,
            description: "สิ่งที่\(site.name)เผยแพร่ แก้ไข และถอน ตามลำดับเวลา\(part) และวิธีตรวจสอบว่าไม่มีการแก้ย้อนหลัง",
            trail: shown.isLast ? [] : [Link(historyTitle, .history())],
            shortTitle: shown.isLast ? historyTitle : part.trimmingPrefix(" ").description,
            hasLongTable: isLong(shown.items.count), type: .collection)
        return page(frame, modified: shown.items.last?.date) {
            """
            <h1>\(frame.title)</h1>
            \(shown.isLast ? historyLead(shown) : "")
            \(shown.items.isEmpty ? "<p>ยังไม่มีรายการที่เผยแพร่</p>" : """
                <p class="meta">\(lines(shown)) เรียงจากใหม่ไปเก่า</p>
                \(historyTable(frame.title, shown))
                \(pager(shown) { address($0, of: shown) })
                """)
            \(shown.isLast && !shown.items.isEmpty ? ledgerCheck : "")
            """
        }
    }

    /// Without how many there are in all, which changes with each new one.
    private func lines(_ shown: ListPage<LedgerEntry>) -> String {
        "บรรทัดที่ \(format.number(shown.items.startIndex + 1))–\(format.number(shown.items.endIndex))"
    }

    /// The newest page stands where readers look first.
    private func address(_ page: Int, of shown: ListPage<LedgerEntry>) -> WebAddress {
        .history(page: page == shown.pageCount ? nil : page)
    }

    private func historyLead(_ shown: ListPage<LedgerEntry>) -> HTML {
        """
        <div class="prose">
        <p>ทุกครั้งที่เผยแพร่ แก้ไข ย้าย หรือถอนรายการใด โปรแกรมเขียนเพิ่มหนึ่งบรรทัดใน<a href="\(url: .ledger)">ทะเบียนการเผยแพร่</a> \
        วันที่ในทะเบียนคือวันที่จัดทำเว็บไซต์ ซึ่งอาจหลังวันที่ของประกาศ</p>
        <p><strong>หน้าที่เผยแพร่แล้วนำออกไม่ได้ แต่ถอนได้</strong> เมื่อถอน เนื้อหาและเอกสารแนบไม่แสดงอีก \
        แต่หน้าของรายการนั้นยังอยู่ที่เดิม พร้อมวันที่และเหตุผลที่ถอน เมื่อย้าย ที่อยู่เดิมจะพาไปยังที่อยู่ใหม่</p>
        </div>
        \(years(shown))
        """
    }

    /// Links to the newest page of each year but the last.
    private func years(_ shown: ListPage<LedgerEntry>) -> HTML {
        let entries = disclosure.ledger.entries
        let lasts = zip(entries, entries.dropFirst()).filter { $0.date.buddhistYear != $1.date.buddhistYear }.map(\.0)
        guard !lasts.isEmpty else { return .empty }
        return """
            <nav class="filters" aria-label="ปีก่อน ๆ">
            <h2>ถึงสิ้นปี พ.ศ.</h2>
            \(chips(lasts.reversed().map { entry in
                let page = min((entry.number - 1) / historyLength + 1, shown.pageCount)
                return Chip(title: format.buddhistYear(of: entry.date), address: address(page, of: shown))
            }))
            </nav>
            """
    }

    private func historyTable(_ caption: String, _ shown: ListPage<LedgerEntry>) -> HTML {
        """
        <table class="data stack terse"\(attribute: "data-narrow", isLong(shown.items.count))>
        \(unseenCaption(caption, csv: .csv(.publicationHistory)))
        <thead><tr><th scope="col">เรื่อง</th><th scope="col">เหตุการณ์</th><th scope="col">วันที่</th>\
        <th scope="col">ในทะเบียน</th><th scope="col">SHA-256</th></tr></thead>
        <tbody>
        \(shown.items.reversed().map(historyRow))
        </tbody>
        </table>
        """
    }

    private func historyRow(_ entry: LedgerEntry) -> HTML {
        // A change may take more words than a line has.
        let isShort = entry.event == .published || entry.event == .withdrawn
        return """
            <tr><th scope="row">\(disclosure.references.record(disclosure.ledger.currentID(of: entry)).map(title) ?? "\(entry.address)")</th>\
            \(isShort ? "<td class=\"short\">" : "<td>")\(what(entry))</td><td class="short">\(format.day(entry.date))</td>\
            <td class="short">บรรทัดที่ \(format.number(entry.number))</td><td>\(hash(entry.sha256))</td></tr>

            """
    }

    private func title(_ record: Record) -> HTML {
        """
        <a href="\(url: .record(record))">\(record.common.title)</a>
        """
    }

    /// How anybody sees that no line was altered.
    private var ledgerCheck: HTML {
        let ledger = disclosure.ledger
        return """
            <section>
            <h2>วิธีตรวจสอบ</h2>
            <dl class="facts">
            \(fact("ทะเบียน", ledgerLink))
            \(fact("จำนวนบรรทัด", format.number(ledger.entries.count)))
            \(fact("SHA-256 ของบรรทัดสุดท้าย", "<code>\(ledger.lastHash)</code>" as HTML))
            </dl>
            <div class="prose">
            <p>แต่ละบรรทัดบอกวันที่ เหตุการณ์ รายการ และค่า SHA-256 ของเนื้อหา (<code>sha256</code>) กับของไฟล์แนบทุกไฟล์ \
            และมีค่า SHA-256 ของบรรทัดก่อนหน้า (<code>previous</code>) เมื่อแก้ สลับ หรือลบบรรทัดใด ค่าของบรรทัดต่อจากนั้นจะไม่ตรง \
            ผู้ที่จดค่าของบรรทัดสุดท้ายไว้ จึงตรวจภายหลังได้ว่าบรรทัดจนถึงวันนั้นยังเหมือนเดิม</p>
            <p>ค่าของบรรทัดหนึ่ง ไม่รวมเครื่องหมายขึ้นบรรทัดใหม่ เช่น ของบรรทัดสุดท้าย<br>
            <code>tail -n 1 ledger.jsonl | tr -d '\\n' | sha256sum</code></p>
            </div>
            </section>
            """
    }

    private var ledgerLink: HTML {
        """
        <a href="\(url: .ledger)">\(LedgerBook.fileName)</a>
        """
    }
}
