import Findings
import Records
import ThaiText

extension Finding {
    /// The file that it was in all likelihood: other files stand only in a folder of the record's own.
    private static func file(of entry: LedgerEntry, _ root: String) -> Place {
        Place(file: "\(root)/\(entry.id.path)" + (entry.files.isEmpty ? ".md" : "/index.md"))
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
                    + "ถ้าไม่มีฉบับสำรอง ให้สร้างไฟล์นี้ขึ้นใหม่โดยมีเพียงหัวข้อที่จำเป็นกับ withdrawn "
                    + "หากเปลี่ยนชื่อหรือย้ายไฟล์ ให้ใส่ \(move) ใน\(newFile.th)",
                en:
                    "put the file back and, where it no longer holds, withdraw it: withdrawn: {date: …, reason: …}; without "
                    + "a backup, make it anew with only the keys that it must have and withdrawn; where it was renamed or moved, write \(move) into \(newFile.en)"
            ),
            related: [line(of: entry, root)])
    }

    static func publishedDraft(_ entry: LedgerEntry, file: String, root: String) -> Finding {
        Finding(
            .vanishedRecord, at: Place(file: file),
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
                th: "ตั้งวันที่ของเครื่องให้ถูกต้อง แล้วสั่งใหม่ ถ้าวันที่วันนี้ถูกแล้ว แสดงว่าครั้งก่อนผิด: "
                    + "นำ \(LedgerBook.fileName) ฉบับสำรองก่อนครั้งนั้นมาแทน ลบโฟลเดอร์ public แล้วสั่งใหม่",
                en: "set the machine's date right, and build again; where today's is right, that of the other time was "
                    + "wrong: put \(LedgerBook.fileName) of a backup from before it in its place, delete the folder "
                    + "public, and build again"))
    }

    static func clockAheadOfContent(_ newest: CalendarDay, today: CalendarDay, root: String) -> Finding {
        Finding(
            .clockBehindLedger, at: Place(file: "\(root)/\(LedgerBook.fileName)"),
            message: Bilingual(
                th: "วันนี้ตามนาฬิกาเครื่องคือ ค.ศ. \(today.year) แต่รายการล่าสุดลงวันที่ \(newest.longThai): นาฬิกาน่าจะผิด",
                en: "the clock says \(today.iso8601), but the newest record is of \(newest.iso8601): the clock is "
                    + "probably wrong"),
            fix: Bilingual(
                th: "ตั้งวันที่ของเครื่องให้ถูกต้อง ปีของเครื่องเป็น ค.ศ. (พ.ศ. ลบ 543) แล้วสั่งใหม่ "
                    + "เพราะวันที่ในทะเบียนการเผยแพร่แก้ภายหลังไม่ได้",
                en:
                    "set the machine's date right (its year is ค.ศ., 543 less than พ.ศ.) and build again: a date in the "
                    + "ledger cannot be mended later"))
    }
}
