import Findings
import Glibc

extension PublishError {
    /// What went wrong in an import and how to mend it, in a sentence or two.
    public var importMessage: Bilingual {
        switch self {
        case .system(let path, let code):
            let reason = Self.importReason(code)
            return Bilingual(
                th: "\(path): \(reason.th) ยังไม่ได้เขียนรายการใด", en: "\(path): \(reason.en); no record was written")
        case .sourceChanged(let path):
            return Bilingual(
                th: "\(path) ถูกแก้ไขหรือลบระหว่างอ่าน ยังไม่ได้เขียนรายการใด สั่งนำเข้าใหม่อีกครั้ง",
                en: "\(path) was changed or deleted while it was read, so no record was written; import it again")
        default: return message
        }
    }

    private static func importReason(_ code: Int32) -> Bilingual {
        switch code {
        case ENOSPC, EDQUOT:
            Bilingual(
                th: "พื้นที่ดิสก์เต็ม ลบไฟล์ที่ไม่ใช้แล้วสั่งนำเข้าใหม่",
                en: "the disk is full; delete what is not needed and import again")
        case EACCES, EPERM:
            Bilingual(
                th: "ไม่มีสิทธิ์อ่านหรือเขียน ขอสิทธิ์จากผู้ดูแลเครื่อง",
                en: "no permission to read or write; ask who keeps this machine")
        case EROFS: Bilingual(th: "ดิสก์นี้เขียนไม่ได้ (read-only)", en: "the disk is read-only")
        case EEXIST:
            Bilingual(
                th: "มีไฟล์ชื่อนี้อยู่แล้ว จึงไม่เขียนทับ ย้ายไฟล์นี้ออกก่อน",
                en: "something has this name already and is not overwritten; move it away first")
        case ENOTDIR, EISDIR, ELOOP:
            Bilingual(
                th: "มีไฟล์หรือลิงก์อยู่ในที่ของโฟลเดอร์ ย้ายออกก่อน",
                en: "a file or link stands where a folder must; move it away first")
        case ENOENT: Bilingual(th: "ไม่พบไฟล์หรือโฟลเดอร์นี้ สั่งนำเข้าใหม่", en: "not found; import again")
        case EIO: Bilingual(th: "อ่านหรือเขียนดิสก์ไม่สำเร็จ ตรวจสภาพดิสก์", en: "reading or writing failed; check the disk")
        default:
            Bilingual(
                th: "ระบบปฏิบัติการปฏิเสธ (errno \(code): \(String(cString: strerror(code))))",
                en: "refused by the operating system (errno \(code): \(String(cString: strerror(code))))")
        }
    }
}
