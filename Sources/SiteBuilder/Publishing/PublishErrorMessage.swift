import Findings
import Glibc
import OpenData

extension PublishError {
    /// What happened and how to mend it, in a sentence or two.
    public var message: Bilingual {
        switch self {
        case .system(let path, let code):
            Bilingual(
                th: "\(path): \(Self.reason(code).th)",
                en: "\(path): \(Self.reason(code).en)"
            )
        case .noFolderName(let path):
            Bilingual(
                th: "«\(path)» ไม่ใช่ชื่อโฟลเดอร์ ระบุโฟลเดอร์ปลายทางด้วย -o เช่น -o public",
                en: "«\(path)» names no folder; give one with -o, such as -o public"
            )
        case .notAFolder(let path):
            Bilingual(
                th: "\(path) ไม่ใช่โฟลเดอร์ เลือกโฟลเดอร์อื่นด้วย -o หรือย้ายไฟล์นี้ออกก่อน",
                en: "\(path) is not a folder; choose another with -o, or move this file away first"
            )
        case .notOurs(let path):
            Bilingual(
                th: "\(path) มีไฟล์อื่นที่โปรแกรมนี้ไม่ได้สร้าง จึงไม่เขียนทับ "
                    + "เลือกโฟลเดอร์ว่างด้วย -o หรือย้ายไฟล์เหล่านั้นออกก่อน",
                en: "\(path) holds files that this program did not make, so nothing there was touched; "
                    + "choose an empty folder with -o, or move those files away first"
            )
        case .holdsInput(let path, let input):
            Bilingual(
                th: "เผยแพร่ลง \(path) ไม่ได้ เพราะ \(input) อยู่ในนั้นและจะถูกลบ เลือกโฟลเดอร์อื่นด้วย -o",
                en: "cannot publish to \(path): \(input) is in it and would be deleted; choose another folder with -o"
            )
        case .insideInput(let path, let input):
            Bilingual(
                th: "เผยแพร่ลง \(path) ไม่ได้ เพราะอยู่ในโฟลเดอร์เนื้อหา \(input) เลือกโฟลเดอร์นอกนั้นด้วย -o",
                en: "cannot publish to \(path): it is in the content folder \(input); choose one outside it with -o"
            )
        case .insideSite(let path, let site):
            Bilingual(
                th: "เผยแพร่ลง \(path) ไม่ได้ เพราะอยู่ในเว็บไซต์ \(site) ซึ่งจะลบโฟลเดอร์นี้เมื่อสร้างครั้งต่อไป เลือกโฟลเดอร์นอกนั้นด้วย -o",
                en: "cannot publish to \(path): it is in the site \(site), whose next build would delete it; choose a "
                    + "folder outside it with -o"
            )
        case .mountPoint(let path):
            Bilingual(
                th: "\(path) เป็นจุดต่อระบบไฟล์ (mount point) สลับทั้งโฟลเดอร์ไม่ได้ เลือกโฟลเดอร์ย่อยในนั้นด้วย -o",
                en: "\(path) is a mount point, which cannot be swapped; choose a folder inside it with -o"
            )
        case .danglingLink(let path):
            Bilingual(
                th: "\(path) เป็นลิงก์ไปยังโฟลเดอร์ที่ไม่มีอยู่ สร้างโฟลเดอร์ปลายทางหรือลบลิงก์",
                en: "\(path) is a link to a folder that does not exist; make that folder, or delete the link"
            )
        case .otherFileSystem(let path):
            Bilingual(
                th: "\(path) อยู่คนละระบบไฟล์กับเว็บไซต์ จึงย้ายตามไปไม่ได้ ใช้ลิงก์ (symbolic link) แทน",
                en: "\(path) is on another file system than the site and cannot move with it; "
                    + "use a symbolic link there instead"
            )
        case .cannotSwap(let path, let code):
            Bilingual(
                th: "ระบบไฟล์ของ \(path) สลับโฟลเดอร์ในขั้นตอนเดียวไม่ได้ (errno \(code)) "
                    + "สร้างเว็บไซต์ลงดิสก์ของเครื่อง (เช่น ext4, xfs, btrfs) แล้วคัดลอกไป",
                en: "the file system of \(path) cannot swap two folders in one step (errno \(code)); "
                    + "build on a local disk (ext4, xfs, btrfs …) and copy the site from there"
            )
        case .outputChanged(let path):
            Bilingual(
                th: "มีผู้สร้าง ย้าย หรือลบ \(path) ระหว่างสร้างเว็บไซต์ จึงไม่ได้เผยแพร่ สั่งใหม่อีกครั้ง",
                en: "somebody made, moved or deleted \(path) during the build, so nothing was published; build again"
            )
        case .sourceChanged(let path):
            Bilingual(
                th: "\(path) ถูกแก้ไขหรือลบระหว่างสร้างเว็บไซต์ จึงไม่ได้เผยแพร่ สั่งใหม่อีกครั้ง",
                en: "\(path) was changed or deleted during the build, so nothing was published; build again"
            )
        case .notAPlainFile(let path):
            Bilingual(
                th: "\(path) เป็นลิงก์ โฟลเดอร์ หรือไฟล์พิเศษ ไม่ใช่ไฟล์ธรรมดา นำตัวไฟล์จริงมาไว้แทน",
                en: "\(path) is a link, a folder or a special file; put the plain file itself in its place"
            )
        case .unwritableLedger(let path, let code):
            Bilingual(
                th: "บันทึกทะเบียนการเผยแพร่ \(path) ไม่ได้: \(Self.reasonInContent(code).th)",
                en: "the ledger \(path) cannot be written: \(Self.reasonInContent(code).en)"
            )
        case .sealedLedger(let path):
            Bilingual(
                th: "\(path) ถูกล็อกไม่ให้แก้ไข (chattr +i หรือ +a) ให้ผู้ดูแลเครื่องปลดล็อก เช่น sudo chattr -i -a \(path)",
                en: "\(path), or its folder, is locked against change (chattr +i or +a); have it unlocked, such as by "
                    + "sudo chattr -i -a \(path)"
            )
        case .interrupted:
            Bilingual(
                th: "หยุดตามคำสั่ง ยังไม่ได้เผยแพร่ เว็บไซต์เดิมยังอยู่ครบ",
                en: "stopped as asked; nothing was published, and the published site is as it was"
            )
        case .unsafePath(let path):
            Bilingual(
                th: "เส้นทางไฟล์ «\(path)» อยู่นอกเว็บไซต์หรือว่างเปล่า แก้ชื่อไฟล์ต้นทาง",
                en: "the path «\(path)» is empty or leads out of the site; rename what it is made from"
            )
        case .hostsName(let path):
            Bilingual(
                th: "«\(path)» ขึ้นต้นด้วยจุด ซึ่งสงวนไว้ให้ผู้ดูแลเครื่องแม่ข่าย "
                    + "วางไฟล์นี้ในโฟลเดอร์ปลายทางเอง จะคงอยู่ทุกครั้งที่สร้าง",
                en: "«\(path)» begins with a dot, and such names at the top belong to the web server's keeper; "
                    + "put it into the output folder by hand, where every build keeps it"
            )
        case .placedTwice(let path):
            Bilingual(
                th: "มีสองหน้าหรือสองไฟล์ใช้ที่อยู่เดียวกัน: \(path) เปลี่ยนชื่อหนึ่งในสอง",
                en: "two pages or files have the same address: \(path); rename one of them"
            )
        case .workbook(let path, let error):
            Bilingual(
                th: "ทำตาราง \(path) ไม่ได้: \(Self.reason(error).th)",
                en: "the table \(path) cannot be made: \(Self.reason(error).en)"
            )
        case .finished(let path):
            Bilingual(
                th: "การเผยแพร่ \(path) ครั้งนี้จบไปแล้ว เริ่มใหม่อีกครั้ง",
                en: "this publication of \(path) is over; begin another"
            )
        }
    }

    private static func reason(_ error: XLSXError) -> Bilingual {
        switch error {
        case .noRoom(let folder, let code):
            Bilingual(th: "\(folder): \(reason(code).th)", en: "\(folder): \(reason(code).en)")
        case .textTooLong(let cell, _):
            Bilingual(
                th: "ข้อความในช่อง \(cell) ยาวเกินที่ตารางคำนวณรับได้ ย่อข้อความในประกาศที่มา",
                en: "the text of cell \(cell) is longer than a spreadsheet can hold; shorten it in the notice"
            )
        case .numberTooLong(let cell):
            Bilingual(
                th: "จำนวนในช่อง \(cell) มากเกินที่ตารางคำนวณรับได้ ตรวจจำนวนเงินในประกาศที่มา",
                en: "the number of cell \(cell) is larger than a spreadsheet can hold; check the notice"
            )
        case .system(let call, let code):
            Bilingual(th: "\(call): \(reason(code).th)", en: "\(call): \(reason(code).en)")
        case .outOfMemory:
            Bilingual(th: "หน่วยความจำไม่พอ", en: "there is no memory left")
        case .library(let words):
            Bilingual(
                th: "libxlsxwriter แจ้งว่า «\(words)» โปรดแจ้งผู้พัฒนา",
                en: "libxlsxwriter says «\(words)»; please report it"
            )
        case .columns, .unevenRow:
            Bilingual(
                th: "ตารางไม่เป็นรูปสี่เหลี่ยม โปรดแจ้งผู้พัฒนา", en: "the table is not rectangular; please report it")
        }
    }

    /// The reason, where another output folder would not help.
    private static func reasonInContent(_ code: Int32) -> Bilingual {
        switch code {
        case EACCES, EPERM:
            Bilingual(
                th: "ไม่มีสิทธิ์เขียนในโฟลเดอร์เนื้อหา ขอสิทธิ์จากผู้ดูแลเครื่อง แล้วสั่งใหม่อีกครั้ง",
                en: "no permission to write in the content folder; ask who keeps this machine, and build again"
            )
        case EROFS:
            Bilingual(
                th: "โฟลเดอร์เนื้อหาอยู่บนดิสก์ที่เขียนไม่ได้ (read-only) ย้ายเนื้อหาไปไว้บนดิสก์ที่เขียนได้",
                en: "the content folder is on a read-only disk; move the content to one that can be written to"
            )
        default:
            reason(code)
        }
    }

    private static func reason(_ code: Int32) -> Bilingual {
        switch code {
        case ENOSPC, EDQUOT:
            Bilingual(
                th: "พื้นที่ดิสก์เต็ม ลบไฟล์ที่ไม่ใช้แล้วสั่งใหม่อีกครั้ง",
                en: "the disk is full; delete what is not needed and build again"
            )
        case EACCES, EPERM:
            Bilingual(
                th: "ไม่มีสิทธิ์อ่านหรือเขียน (ต้องเขียนได้ทั้งโฟลเดอร์นี้และโฟลเดอร์ที่มันอยู่) "
                    + "ขอสิทธิ์จากผู้ดูแลเครื่อง หรือเลือกโฟลเดอร์อื่นด้วย -o",
                en: "no permission (this folder and the one it stands in must be writable); "
                    + "ask who keeps this machine, or choose another folder with -o"
            )
        case EROFS:
            Bilingual(
                th: "ดิสก์นี้เขียนไม่ได้ (read-only) เลือกโฟลเดอร์อื่นด้วย -o",
                en: "the disk is read-only; choose another folder with -o"
            )
        case EBUSY, EXDEV:
            Bilingual(
                th: "เป็นจุดต่อระบบไฟล์หรืออยู่คนละระบบไฟล์ เลือกโฟลเดอร์อื่นด้วย -o",
                en: "a mount point, or on another file system; choose another folder with -o"
            )
        case EMFILE, ENFILE:
            Bilingual(
                th: "เปิดไฟล์พร้อมกันมากเกินไป สั่งใหม่โดยลด --jobs",
                en: "too many open files; build again with fewer --jobs"
            )
        case ENAMETOOLONG:
            Bilingual(th: "ชื่อยาวเกินไป ตั้งชื่อให้สั้นลง", en: "the name is too long; shorten it")
        case ENOENT:
            Bilingual(th: "ไม่พบไฟล์หรือโฟลเดอร์นี้ สั่งใหม่อีกครั้ง", en: "not found; build again")
        case ENOTDIR, EISDIR:
            Bilingual(
                th: "มีไฟล์และโฟลเดอร์ชื่อเดียวกัน เปลี่ยนชื่อหนึ่งในสอง",
                en: "a file and a folder have the same name; rename one of them"
            )
        case EFBIG:
            Bilingual(
                th: "ไฟล์ใหญ่เกินกว่าที่ระบบอนุญาตให้เขียน ขอให้ผู้ดูแลเครื่องเพิ่มขนาดที่อนุญาต (ulimit -f)",
                en: "the file is larger than the system lets this user write; ask who keeps this machine (ulimit -f)"
            )
        case EIO:
            Bilingual(
                th: "อ่านหรือเขียนดิสก์ไม่สำเร็จ ตรวจสภาพดิสก์",
                en: "reading or writing failed; check the disk"
            )
        default:
            Bilingual(
                th: "ระบบปฏิบัติการปฏิเสธ (errno \(code): \(String(cString: strerror(code))))",
                en: "refused by the operating system (errno \(code): \(String(cString: strerror(code))))"
            )
        }
    }
}
