import Findings

extension Finding {
    /// A file that no record names: it is not published.
    public static func strayFile(at place: Place) -> Finding {
        Finding(
            .strayFile, at: place,
            message: Bilingual(
                th: "ไม่มีรายการใดใช้ไฟล์นี้ จึงไม่ได้เผยแพร่", en: "no record names this file, so it is not published"),
            fix: Bilingual(
                th: "เพิ่มใน attachments (รูปของบุคคลใน photo) ของรายการที่อยู่ข้างกัน หรือย้ายออกจาก content",
                en: "add it to attachments (a portrait to photo) of the record beside it, or move it out of content"))
    }
}
