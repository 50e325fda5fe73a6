import Extraction
import Findings

extension Finding {
    /// A file of which not all could be read as text, once; nil where there is no gap but a program that is missing.
    static func uncheckable(_ gaps: Set<TextGap>, at place: Place) -> Finding? {
        let reasons = gaps.compactMap(\.reason).sorted { $0.en < $1.en }
        guard !reasons.isEmpty else { return nil }
        let (th, en) = (reasons.map(\.th).joined(separator: " และ"), reasons.map(\.en).joined(separator: ", and "))
        return Finding(
            .uncheckableFile, at: place,
            message: Bilingual(
                th: "ตรวจข้อมูลส่วนบุคคลในไฟล์นี้ไม่ได้ครบ เพราะ\(th)",
                en: "not all of this file could be checked for personal data: \(en)"),
            fix: Bilingual(
                th: "เปิดดูทุกหน้าว่าไม่มีข้อมูลส่วนบุคคล หรือบันทึกจากโปรแกรมเป็น PDF ที่คัดลอกข้อความได้แทน",
                en: "look through it for personal data, or save it from its program as a PDF with text instead"))
    }

    /// Files that nobody has looked into must not be published in silence.
    static func missingTool(_ tool: String, files: Int, at place: Place) -> Finding {
        Finding(
            .uncheckableFile, severity: .error, at: place,
            message: Bilingual(
                th: "ตรวจข้อมูลส่วนบุคคลในไฟล์แนบ \(files) ไฟล์ไม่ได้ เพราะเครื่องนี้ไม่มีโปรแกรม \(tool)",
                en:
                    "\(files) file\(files == 1 ? "" : "s") could not be checked for personal data: \(tool) is not installed"
            ),
            fix: Bilingual(
                th: "ติดตั้งแพ็กเกจ poppler-utils (sudo apt install poppler-utils) แล้วสั่งใหม่",
                en: "install the package poppler-utils (sudo apt install poppler-utils) and try again"))
    }
}

extension TextGap {
    /// Nil for what is told of all files at once.
    fileprivate var reason: Bilingual? {
        switch self {
        case .pagesWithoutText(let pages, let count):
            Bilingual(
                th: "\(Bilingual.list(pages.map { "หน้า \($0)" }).th) จาก \(count) หน้าไม่มีข้อความ (น่าจะเป็นภาพสแกน)",
                en: "\(Bilingual.list(pages.map { "page \($0)" }).en) of \(count) without text, most likely scanned")
        case .picture: Bilingual(th: "เป็นภาพ", en: "it is a picture")
        case .soundOrVideo: Bilingual(th: "เป็นเสียงหรือวิดีโอ", en: "it is sound or video")
        case .locked: Bilingual(th: "ตั้งรหัสผ่านไว้", en: "it asks for a password")
        case .damaged: Bilingual(th: "ไฟล์เสียหาย", en: "it is damaged")
        case .legacyOffice:
            Bilingual(
                th: "เป็นไฟล์รุ่นเก่า (.doc .xls .ppt) ซึ่งอ่านไม่ได้",
                en: "it is of the old kind (.doc, .xls, .ppt) that is not read")
        case .archive: Bilingual(th: "เป็นไฟล์บีบอัด", en: "it is an archive")
        case .embedded(let path): Bilingual(th: "มีไฟล์ฝังอยู่ (\(path))", en: "it holds a file that is not read (\(path))")
        case .toolMissing: nil
        case .tooLarge: Bilingual(th: "ใหญ่เกินกว่าจะอ่านหมด", en: "it is too large to be read whole")
        case .timedOut(let seconds): Bilingual(th: "อ่านไม่เสร็จใน \(seconds) วินาที", en: "it took over \(seconds) seconds")
        case .unknownKind: Bilingual(th: "ไม่ทราบชนิดของไฟล์", en: "nobody knows what kind of file it is")
        }
    }
}
