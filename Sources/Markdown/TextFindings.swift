import Findings

extension Finding {
    static func rawHTML(_ markup: String, at place: Place) -> Finding {
        let isComment = markup.hasPrefix("<!--")
        let isLineBreak = markup.lowercased().hasPrefix("<br")
        let fix =
            if isComment {
                Bilingual(
                    th: "ลบหมายเหตุนี้ออก บันทึกภายในให้เก็บไว้นอกไฟล์",
                    en: "take the comment away, and keep internal notes out of the file")
            } else if isLineBreak {
                Bilingual(
                    th: "ขึ้นบรรทัดใหม่ด้วยการพิมพ์ \\ ท้ายบรรทัดแล้วกด Enter หรือเว้นบรรทัดว่างเพื่อขึ้นย่อหน้าใหม่",
                    en: "end the line with \\ for a new line, or leave an empty line for a new paragraph")
            } else {
                Bilingual(
                    th: "ลบแท็กออกแล้วใช้ Markdown แทน เช่น **ตัวหนา** "
                        + "หรือพิมพ์ \\< แทน < ถ้าต้องการให้ผู้อ่านเห็นเครื่องหมายนี้",
                    en: "take the tag away and use Markdown, such as **bold**; or write \\< for a < that is to be seen")
            }
        return Finding(
            .rawHTML, at: place,
            message: Bilingual(
                th: "«\(markup.shortened)» เป็น HTML ระบบไม่รับ HTML ในเนื้อหา จึงตัดออก",
                en: "«\(markup.shortened)» is HTML, which a body may not hold: it is left out"),
            fix: fix)
    }

    static func extraCell(_ text: String, columns: Int, at place: Place) -> Finding {
        Finding(
            .tableTooLarge, at: place,
            message: Bilingual(
                th: "แถวนี้มีช่องเกินหัวตารางซึ่งมี \(columns) คอลัมน์ ข้อความ «\(text.shortened)» จะหายไป",
                en: "this row has more cells than the \(columns) of the table's heading: «\(text.shortened)» is lost"),
            fix: Bilingual(
                th: "เพิ่มคอลัมน์ที่หัวตารางและบรรทัด |---| หรือพิมพ์ \\| แทน | ที่เป็นข้อความ",
                en: "add a column to the heading and to the |---| line, or write \\| for a | that is text"))
    }

    static func unusedDefinition(_ line: String, at place: Place) -> Finding {
        Finding(
            .unlinkedBrackets, at: place,
            message: Bilingual(
                th: "บรรทัด «\(line.shortened)» ถูกอ่านเป็นคำนิยามลิงก์ จึงไม่ปรากฏในหน้าเว็บ",
                en: "the line «\(line.shortened)» is read as a link's definition and does not show on the page"),
            fix: Bilingual(
                th: "ถ้าเป็นข้อความ พิมพ์ \\[ แทน [ ตัวแรก ถ้าเป็นลิงก์ ใช้ [ข้อความ](ที่อยู่)",
                en: "if it is text, write \\[ for the first [; if it is a link, use [text](address)"))
    }

    static func unlinkedBrackets(_ failure: BracketFailure, at place: Place) -> Finding {
        let fix =
            switch failure {
            case .spaceInAddress(let text, let address):
                Bilingual(
                    th: "ชื่อไฟล์มีเว้นวรรค ให้ครอบด้วย < > คือ \(text)(<\(address)>) หรือเปลี่ยนชื่อไฟล์ไม่ให้มีเว้นวรรค",
                    en: "the address has a space: put it in < >, \(text)(<\(address)>), or rename the file")
            case .spaceBeforeAddress:
                Bilingual(
                    th: "ลบช่องว่างระหว่าง ] กับ ( ให้ติดกัน",
                    en: "take away the space between ] and (")
            case .unclosed:
                Bilingual(
                    th: "ปิดวงเล็บ ) หลังที่อยู่ให้อยู่ในบรรทัดเดียวกัน",
                    en: "close the address with ) on the same line")
            case .other:
                Bilingual(
                    th: "เขียนเป็น [ข้อความ](<ที่อยู่>) โดยไม่มี [ ] ซ้อนกัน "
                        + "หรือพิมพ์ \\[ แทน [ ถ้าไม่ได้ตั้งใจให้เป็นลิงก์",
                    en: "write [text](<address>) without brackets inside brackets, or \\[ for [ if no link is meant")
            }
        return Finding(
            .unlinkedBrackets, at: place,
            message: Bilingual(
                th: "ข้อความนี้ดูเหมือนลิงก์ แต่ระบบอ่านเป็นลิงก์ไม่ได้ ผู้อ่านจะเห็นวงเล็บ [ ]( ) ตามที่พิมพ์",
                en: "this looks like a link but is none: readers will see the [ ]( ) as typed"),
            fix: fix)
    }

    static func literalMarks(_ failure: EmphasisFailure, at place: Place) -> Finding {
        let mark = failure.mark
        let escaped = String(mark.flatMap { ["\\", $0] })
        let fix =
            switch failure.reason {
            case .spaceAfterOpening:
                Bilingual(
                    th: "ลบช่องว่างหลัง \(mark) ตัวเปิด: \(failure.mended)",
                    en: "take away the space after the opening \(mark): \(failure.mended)")
            case .spaceBeforeClosing:
                Bilingual(
                    th: "ลบช่องว่างหน้า \(mark) ตัวปิด: \(failure.mended)",
                    en: "take away the space before the closing \(mark): \(failure.mended)")
            case .spaceMissingBefore:
                Bilingual(
                    th: "เว้นวรรคหน้า \(mark) ตัวเปิด: \(failure.mended)",
                    en: "put a space before the opening \(mark): \(failure.mended)")
            case .spaceMissingAfter:
                Bilingual(
                    th: "เว้นวรรคหลัง \(mark) ตัวปิด: \(failure.mended)",
                    en: "put a space after the closing \(mark): \(failure.mended)")
            case .underscoresInWord:
                Bilingual(
                    th: "ใช้ ** แทน __ เมื่อมีตัวอักษรติดอยู่: \(failure.mended)",
                    en: "use ** for __ where letters adjoin: \(failure.mended)")
            case .unclosed:
                Bilingual(
                    th: "ปิดท้ายข้อความด้วย \(mark) หรือพิมพ์ \(escaped) ถ้าต้องการให้เห็นเครื่องหมายนี้",
                    en: "close the text with \(mark), or write \(escaped) if the marks are to be seen")
            case .other:
                Bilingual(
                    th: "จัดเครื่องหมายเปิดและปิดให้เป็นคู่ หรือพิมพ์ \(escaped) ถ้าต้องการให้เห็นเครื่องหมายนี้",
                    en: "pair the opening and the closing marks, or write \(escaped) if they are to be seen")
            }
        return Finding(
            .literalAsterisks, at: place,
            message: Bilingual(
                th: "เครื่องหมาย \(mark) ตรงนี้ไม่ทำให้ข้อความเป็นตัวหนาหรือตัวเอียง ผู้อ่านจะเห็น \(mark) ตามที่พิมพ์",
                en: "the \(mark) here does not make text bold or italic: readers will see \(mark) as typed"),
            fix: fix)
    }
}
