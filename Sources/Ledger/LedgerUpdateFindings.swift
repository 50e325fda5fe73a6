import Findings
import Records
import ThaiText

extension Finding {
    private static func file(of entry: LedgerEntry, _ root: String) -> Place {
        Place(file: "\(root)/\(entry.id.path).md")
    }

    private static func line(of entry: LedgerEntry, _ root: String) -> Place {
        Place(file: "\(root)/\(LedgerBook.fileName)", line: entry.number, column: 1)
    }

    static func vanishedRecord(_ entry: LedgerEntry, root: String, perhaps twin: RecordID?) -> Finding {
        let move = "moved_from: [\(entry.id.path)]"
        let newFile =
            twin.map { Bilingual(th: "ไฟล์ใหม่ (น่าจะเป็น \($0.path))", en: "the new file (probably \($0.path))") }
            ?? Bilingual(th: "ไฟล์ใหม่", en: "the new file")
        return Finding(
            .vanishedRecord, at: file(of: entry, root),
            message: Bilingual(
                th:
                    "\(entry.address) เผยแพร่ไปแล้ว (ล่าสุด \(entry.date.longThai)) แต่ไม่มีใน content: หน้าที่เผยแพร่แล้วหายไปไม่ได้",
                en: "\(entry.address) was published (last on \(entry.date.iso8601)) but is no longer in the content: a "
                    + "published page must not vanish"),
            fix: Bilingual(
                th: "นำไฟล์กลับมา แล้วถ้าไม่ใช้แล้วให้ใส่ withdrawn: {date: วันที่, reason: เหตุผล} "
                    + "หากเปลี่ยนชื่อหรือย้ายไฟล์ ให้ใส่ \(move) ใน\(newFile.th)",
                en:
                    "put the file back and, where it no longer holds, withdraw it: withdrawn: {date: …, reason: …}; where "
                    + "it was renamed or moved, write \(move) into \(newFile.en)"),
            related: [line(of: entry, root)])
    }

    static func publishedDraft(_ entry: LedgerEntry, root: String) -> Finding {
        Finding(
            .vanishedRecord, at: file(of: entry, root),
            message: Bilingual(
                th: "\(entry.address) เผยแพร่ไปแล้ว (ล่าสุด \(entry.date.longThai)) จึงกลับเป็นฉบับร่างไม่ได้",
                en: "\(entry.address) was published (last on \(entry.date.iso8601)), so it cannot be a draft again"),
            fix: Bilingual(
                th: "ลบ draft: true ออก ถ้าไม่ใช้แล้วให้ใส่ withdrawn: {date: วันที่, reason: เหตุผล}",
                en: "take draft: true away; where it no longer holds, withdraw it: withdrawn: {date: …, reason: …}"),
            related: [line(of: entry, root)])
    }

    static func clockBehindLedger(_ last: LedgerEntry, today: CalendarDay, root: String) -> Finding {
        Finding(
            .clockBehindLedger, at: line(of: last, root),
            message: Bilingual(
                th: "วันนี้ตามนาฬิกาเครื่องคือ \(today.longThai) แต่เผยแพร่ครั้งล่าสุดเมื่อ \(last.date.longThai): นาฬิกาถอยหลัง",
                en:
                    "the clock says \(today.iso8601), but something was published on \(last.date.iso8601): it runs backwards"
            ),
            fix: Bilingual(
                th: "ตั้งวันที่ของเครื่องให้ถูกต้อง แล้วสั่งใหม่", en: "set the machine's date right, and build again"))
    }
}
