import Extraction
import Findings
import Records

extension MeasuredFile {
    /// What is wrong with its kind and size, at the file itself.
    func findings(as use: FileUse, at place: Place) -> [Finding] {
        guard file.size <= Self.largest else { return [.fileTooLarge(at: place)] }
        guard type != .empty else { return [] }
        let ending = file.typeName.lowercased()
        guard let types = use.types(ofEnding: ending) else { return [.unpublishedType(ending, use, at: place)] }
        guard types.contains(type) else { return [.mistakenType(ending, is: type, at: place)] }
        return activeContent.sorted { "\($0)" < "\($1)" }.map { .activeContent($0, in: type, at: place) }
    }
}

extension Finding {
    fileprivate static func fileTooLarge(at place: Place) -> Finding {
        Finding(
            .fileTooLarge, at: place,
            message: Bilingual(
                th: "ไฟล์ใหญ่เกิน \(MeasuredFile.largest >> 20) MiB",
                en: "the file is larger than \(MeasuredFile.largest >> 20) MiB"),
            fix: Bilingual(
                th: "บันทึกใหม่ให้เล็กลง (เช่น ลดความละเอียดของภาพสแกน) หรือแบ่งเป็นหลายไฟล์",
                en: "save it smaller (such as with a lower resolution of scans), or divide it"))
    }

    fileprivate static func unpublishedType(_ ending: String, _ use: FileUse, at place: Place) -> Finding {
        let name =
            ending.isEmpty
            ? Bilingual(th: "ไม่มีนามสกุล", en: "without an extension") : Bilingual(th: "ชนิด .\(ending)", en: ".\(ending)")
        return Finding(
            .wrongFileType, at: place,
            message: Bilingual(
                th: "ไฟล์\(name.th)ไม่ใช่เอกสารที่เผยแพร่ได้", en: "a file \(name.en) is no document to publish"),
            fix: use == .fixed
                ? Bilingual(
                    th: "ใน static วางได้เฉพาะรูป ข้อความ เอกสาร และหน้า .html ที่ไม่มีสคริปต์",
                    en: "static holds pictures, texts, documents and .html pages without scripts")
                : Bilingual(
                    th: "บันทึกเป็น PDF หรือใช้ .docx .xlsx .odt .ods .csv .txt .png .jpg หรือ .zip",
                    en: "save it as PDF, or use .docx, .xlsx, .odt, .ods, .csv, .txt, .png, .jpg or .zip"))
    }

    fileprivate static func mistakenType(_ ending: String, is type: FileType, at place: Place) -> Finding {
        Finding(
            .wrongFileType, at: place,
            message: Bilingual(
                th: "ชื่อไฟล์บอกว่าเป็น .\(ending) แต่ข้างในเป็น\(type.label.th)",
                en: "its name says .\(ending), but it is \(type.label.en)"),
            fix: Bilingual(
                th: "เปิดไฟล์ด้วยโปรแกรมที่สร้าง แล้วบันทึก (Save As) เป็นชนิดที่ต้องการ การเปลี่ยนชื่ออย่างเดียวไม่ช่วย",
                en: "open it in the program that made it and save it as the kind you want; renaming alone does not help"
            ))
    }

    /// In a picture or a page an attack, which would run as the site's own; in a document, a reader's program asks first.
    fileprivate static func activeContent(_ content: ActiveContent, in type: FileType, at place: Place) -> Finding {
        let isDocument = ![.svg, .html, .text, .xml].contains(type)
        return Finding(
            .wrongFileType, severity: isDocument ? .warning : .error, at: place,
            message: Bilingual(
                th: "\(type.label.th)นี้\(content.label.th)", en: "this is \(type.label.en) that \(content.label.en)"),
            fix: isDocument
                ? Bilingual(
                    th: "ถ้าไม่ได้ตั้งใจใส่ไว้ ให้พิมพ์ออกเป็น PDF ใหม่ (Print to PDF)",
                    en: "unless it is meant, print it to a new PDF")
                : Bilingual(
                    th: "ใช้รูป .png แทน หรือบันทึกใหม่เป็น Plain SVG ส่วนหน้า .html หรือ .xml ให้ลบสคริปต์ออก",
                    en: "use a .png, or save it anew as plain SVG; take the scripts out of .html and .xml"))
    }
}

extension ActiveContent {
    /// What it does, behind the name of the file's type.
    fileprivate var label: Bilingual {
        switch self {
        case .script: Bilingual(th: "มีสคริปต์ซึ่งทำงานเมื่อเปิด", en: "runs a script when it is opened")
        case .launch: Bilingual(th: "สั่งเปิดโปรแกรมอื่นในเครื่องของผู้อ่าน", en: "starts a program on the reader's computer")
        case .embeddedFiles:
            Bilingual(th: "มีไฟล์อื่นฝังอยู่ข้างใน ซึ่งตรวจไม่ได้", en: "holds other files, which cannot be checked")
        case .macros: Bilingual(th: "มีมาโคร", en: "has macros")
        case .outsideContent: Bilingual(th: "ดึงข้อมูลจากที่อื่นมาแสดง", en: "fetches something from elsewhere")
        case .entities: Bilingual(th: "มีนิยาม ENTITY ซึ่งใช้โจมตีได้", en: "declares entities, which can be used to attack")
        }
    }
}

extension FileType {
    fileprivate var label: Bilingual {
        switch self {
        case .empty: Bilingual(th: "ไฟล์ว่าง", en: "empty")
        case .pdf: Bilingual(th: "เอกสาร PDF", en: "a PDF")
        case .docx, .odt, .rtf: Bilingual(th: "เอกสารประมวลผลคำ (.\(rawValue))", en: "a text document (.\(rawValue))")
        case .xlsx, .ods: Bilingual(th: "ตารางคำนวณ (.\(rawValue))", en: "a spreadsheet (.\(rawValue))")
        case .pptx, .odp: Bilingual(th: "งานนำเสนอ (.\(rawValue))", en: "a presentation (.\(rawValue))")
        case .legacyOffice:
            Bilingual(th: "เอกสาร Office รุ่นเก่า (.doc .xls .ppt)", en: "an old Office document (.doc, .xls, .ppt)")
        case .lockedOffice: Bilingual(th: "เอกสาร Office ที่ใส่รหัสผ่าน", en: "an Office document with a password")
        case .zip: Bilingual(th: "ไฟล์บีบอัด (.zip)", en: "a zip archive")
        case .epub: Bilingual(th: "หนังสืออิเล็กทรอนิกส์ (.epub)", en: "an e-book (.epub)")
        case .archive: Bilingual(th: "ไฟล์บีบอัด (.rar .7z .gz)", en: "an archive (.rar, .7z, .gz)")
        case .png, .jpeg, .gif, .webp, .avif, .tiff, .bmp, .icon:
            Bilingual(th: "รูปภาพ (\(rawValue))", en: "a picture (\(rawValue))")
        case .sound: Bilingual(th: "เสียง", en: "a sound")
        case .video: Bilingual(th: "วีดิทัศน์", en: "a video")
        case .svg: Bilingual(th: "รูปภาพ SVG", en: "an SVG picture")
        case .html: Bilingual(th: "หน้าเว็บ (HTML)", en: "a web page (HTML)")
        case .xml: Bilingual(th: "ข้อมูล XML", en: "XML")
        case .text: Bilingual(th: "ข้อความล้วน", en: "plain text")
        case .program: Bilingual(th: "โปรแกรมหรือสคริปต์", en: "a program or a script")
        case .unknown: Bilingual(th: "ข้อมูลชนิดที่ไม่รู้จัก", en: "of no kind that is known")
        }
    }
}
