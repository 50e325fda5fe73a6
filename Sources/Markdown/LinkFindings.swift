import Findings

extension Finding {
    static func unsafeLink(_ address: String, at place: Place) -> Finding {
        let fix =
            if address.utf8.contains(UInt8(ascii: "\\")) {
                Bilingual(
                    th: "ใช้ / แทน \\ และใช้เฉพาะชื่อไฟล์ในโฟลเดอร์ของรายการนี้ เช่น \(address.lastSegment.shortened)",
                    en: "use / for \\, and only names of files in this record's folder, such as "
                        + address.lastSegment.shortened)
            } else {
                Bilingual(
                    th: "ใช้ที่อยู่เต็มที่ขึ้นต้นด้วย https:// http:// mailto: หรือ tel: เช่น https://www.example.go.th/ "
                        + "หรือชื่อไฟล์ในโฟลเดอร์ของรายการนี้",
                    en: "use a whole address that begins with https://, http://, mailto: or tel:, such as "
                        + "https://www.example.go.th/, or the name of a file in this record's folder")
            }
        return Finding(
            .unsafeLink, at: place,
            message: Bilingual(
                th: "ใช้ที่อยู่ «\(address.shortened)» เป็นลิงก์ไม่ได้",
                en: "«\(address.shortened)» cannot be a link"),
            fix: fix)
    }

    static func emptyLink(at place: Place) -> Finding {
        Finding(
            .deadLink, at: place,
            message: Bilingual(th: "ลิงก์นี้ไม่มีที่อยู่", en: "this link has no address"),
            fix: Bilingual(
                th: "ใส่ที่อยู่หรือชื่อไฟล์ในวงเล็บ ( ) หลังข้อความ",
                en: "put the address or the file's name between the ( ) after the text"))
    }

    static func linkOutside(_ address: String, at place: Place) -> Finding {
        Finding(
            .deadLink, at: place,
            message: Bilingual(
                th: "ลิงก์ «\(address.shortened)» ชี้ออกนอกโฟลเดอร์เนื้อหา เพราะมี ../ มากเกินไป",
                en: "the link «\(address.shortened)» leads out of the content folder: it has too many ../"),
            fix: Bilingual(
                th: "ลด ../ ลง หรือเขียนที่อยู่เต็มจากหน้าแรก เช่น /procurement/2568/road-moo-3/",
                en: "take some ../ away, or write the address from the site's root, such as "
                    + "/procurement/2568/road-moo-3/"))
    }

    static func missingFile(_ name: String, at place: Place, in context: MarkdownContext) -> Finding {
        let nearest = context.nearestFile(to: name)
        return Finding(
            .deadLink, at: place,
            message: Bilingual(
                th: "ไม่พบไฟล์ «\(name.shortened)» ในโฟลเดอร์ของรายการนี้",
                en: "there is no file «\(name.shortened)» in this record's folder"),
            fix: nearest ?? context.howToAdd(name))
    }

    static func deadFragment(_ fragment: String, at place: Place, known: String?) -> Finding {
        Finding(
            .deadFragment, at: place,
            message: Bilingual(
                th: "ในรายการนี้ไม่มีหัวข้อที่ลิงก์ «#\(fragment.shortened)» ชี้ถึง",
                en: "no heading of this record is where the link «#\(fragment.shortened)» points"),
            fix: known.map { known in
                Bilingual(
                    th: "หัวข้อในรายการนี้ที่ลิงก์ถึงได้ เช่น #\(known.shortened)",
                    en: "a heading of this record that a link can reach is #\(known.shortened)")
            }
                ?? Bilingual(
                    th: "เพิ่มหัวข้อ (บรรทัดที่ขึ้นต้นด้วย ##) ที่มีชื่อตรงกัน หรือเอาลิงก์นี้ออก",
                    en: "add a heading (a line that begins with ##) of that name, or take the link away"))
    }

    static func linkWithoutText(at place: Place) -> Finding {
        Finding(
            .linkWithoutText, at: place,
            message: Bilingual(
                th: "ลิงก์นี้ไม่มีข้อความ ผู้อ่านจึงมองไม่เห็นและกดไม่ได้",
                en: "this link has no text, so a reader neither sees nor follows it"),
            fix: Bilingual(
                th: "ใส่ข้อความในวงเล็บ [ ] ที่บอกว่าลิงก์พาไปที่ใด",
                en: "write between the [ ] what the link leads to"))
    }

    static func linkWithinLink(_ address: String, at place: Place) -> Finding {
        Finding(
            .unlinkedBrackets, at: place,
            message: Bilingual(
                th: "«\(address.shortened)» อยู่ในข้อความของลิงก์อื่น จึงไม่เป็นลิงก์ของตัวเอง",
                en: "«\(address.shortened)» stands within another link's text, and is no link of its own"),
            fix: Bilingual(
                th: "ย้ายไปไว้หลังลิงก์นั้น หรือเอา < > ออก", en: "put it behind that link, or take the < > away"))
    }

    static func remoteImage(_ address: String, at place: Place) -> Finding {
        Finding(
            .remoteImage, at: place,
            message: Bilingual(
                th: "รูปนี้มาจากที่อื่น («\(address.shortened)») จึงไม่แสดง รูปของเว็บอื่นอาจหายไปหรือเปลี่ยนไปได้",
                en: "this image comes from elsewhere («\(address.shortened)») and is left out: another site may change "
                    + "or remove it"),
            fix: Bilingual(
                th: "บันทึกรูปไว้ในโฟลเดอร์ของรายการนี้ แล้วเขียนชื่อไฟล์ เช่น ![คำบรรยายรูป](photo.jpg)",
                en: "save the image in this record's folder and name the file: ![what it shows](photo.jpg)"))
    }

    static func missingImage(_ name: String, at place: Place, in context: MarkdownContext) -> Finding {
        let nearest = context.nearestFile(to: name)
        return Finding(
            .missingImage, at: place,
            message: Bilingual(
                th: "ไม่พบไฟล์รูป «\(name.shortened)» ในโฟลเดอร์ของรายการนี้",
                en: "there is no image file «\(name.shortened)» in this record's folder"),
            fix: nearest ?? context.howToAdd(name))
    }

    static func notAnImage(_ name: String, at place: Place) -> Finding {
        Finding(
            .missingImage, at: place,
            message: Bilingual(
                th: "ไฟล์ «\(name.shortened)» ไม่ใช่รูป จึงแสดงเป็นรูปไม่ได้",
                en: "the file «\(name.shortened)» is no image and cannot be shown as one"),
            fix: Bilingual(
                th: "ลบ ! ข้างหน้าออกเพื่อให้เป็นลิงก์ หรือใช้ไฟล์ .jpg .png .webp .gif .avif หรือ .svg",
                en: "take the ! in front away to make it a link, or use a .jpg, .png, .webp, .gif, .avif or .svg file"))
    }

    static func imageWithoutText(_ name: String, at place: Place) -> Finding {
        Finding(
            .imageWithoutText, at: place,
            message: Bilingual(
                th: "รูปนี้ไม่มีคำบรรยาย ผู้ที่มองไม่เห็นจึงไม่รู้ว่าเป็นรูปอะไร",
                en: "this image has no description for those who cannot see it"),
            fix: Bilingual(
                th: "บอกในวงเล็บ [ ] ว่ารูปแสดงอะไร เช่น ![ป้ายโครงการก่อสร้างถนน](\(name.shortened))",
                en: "say between the [ ] what it shows: ![the sign of the road works](\(name.shortened))"))
    }
}

extension MarkdownContext {
    /// Names a file that differs only in letter case, as names must not on a web server.
    fileprivate func nearestFile(to name: String) -> Bilingual? {
        let wanted = name.lastSegment.lowercased()
        guard let file = files.filter({ $0.lastSegment.lowercased() == wanted }).min() else { return nil }
        return Bilingual(
            th: "มีไฟล์ชื่อ «\(file.shortened)» เขียนชื่อให้ตรงทุกตัวอักษร รวมทั้งโฟลเดอร์ ตัวพิมพ์เล็กและตัวพิมพ์ใหญ่",
            en: "there is «\(file.shortened)»: write the name exactly so, with its folder and in the same letter case")
    }

    fileprivate func howToAdd(_ name: String) -> Bilingual {
        guard folder != nil else {
            let folder = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
            return Bilingual(
                th: "ย้ายรายการนี้ไปเป็น \(folder)/index.md แล้ววางไฟล์ไว้ในโฟลเดอร์เดียวกัน",
                en: "move this record to \(folder)/index.md and put the file beside it")
        }
        return Bilingual(
            th: "วางไฟล์ไว้ในโฟลเดอร์เดียวกับรายการนี้ หรือแก้ชื่อให้ตรงกับไฟล์ที่มี",
            en: "put the file into this record's folder, or write the name of one that is there")
    }
}

extension StringProtocol {
    /// At most 60 characters, for a message.
    var shortened: String {
        let start = prefix(61)
        return start.count > 60 ? start.prefix(59) + "…" : String(start)
    }

    fileprivate var lastSegment: String {
        String(split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
    }
}
