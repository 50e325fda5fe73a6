import Findings
import Hypertext

extension ValueType where Value == WebAddress {
    /// An address that a link may lead to.
    static var webAddress: ValueType {
        .scalar(Bilingual(th: "ที่อยู่เว็บ", en: "a web address"), example: "https://www.example.go.th/") {
            text, node, decoding in
            guard let address = WebAddress(text), address.scheme != nil else {
                decoding.report(.badWebAddress(text, at: decoding.place(node)))
                return nil
            }
            return address
        }
    }

    /// An address of the web, or one of the site's own that begins with `/`.
    static var link: ValueType {
        .scalar(Bilingual(th: "ที่อยู่เว็บหรือหน้าของเว็บไซต์นี้", en: "a web address or a page of this site"), example: "/about/")
        {
            text, node, decoding in
            guard let address = WebAddress(text), address.scheme != nil || text.hasPrefix("/") else {
                decoding.report(.badWebAddress(text, at: decoding.place(node), mayBePage: true))
                return nil
            }
            return address
        }
    }
}

extension ValueType where Value == RecordID {
    /// Another record, by its path below the content folder; whether it exists is known when all are read.
    static var recordID: ValueType {
        .scalar(Bilingual(th: "รหัสรายการ", en: "a record's id"), example: "procurement/2568/road-moo-3") {
            text, node, decoding in
            let id = RecordID(text)
            if id == nil { decoding.report(.badRecordID(text, at: decoding.place(node))) }
            return id
        }
    }
}

extension Finding {
    /// `mayBePage` says that a page of the site would do as well.
    static func badWebAddress(_ text: String, at place: Place, mayBePage: Bool = false) -> Finding {
        Finding(
            .badWebAddress, at: place,
            message: Bilingual(th: "ใช้ที่อยู่ «\(text)» ไม่ได้", en: "«\(text)» cannot be linked to"),
            fix: Bilingual(
                th: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: หรือ tel:"
                    + (mayBePage ? " หรือหน้าของเว็บไซต์นี้ เช่น /about/" : ""),
                en: "use an address that begins with https://, http://, mailto: or tel:"
                    + (mayBePage ? ", or a page of this site, such as /about/" : "")))
    }

    static func badRecordID(_ text: String, at place: Place) -> Finding {
        Finding(
            .badRecordID, at: place,
            message: Bilingual(th: "«\(text)» ไม่ใช่รหัสรายการ", en: "«\(text)» is not a record's id"),
            fix: Bilingual(
                th: "เขียนเป็นที่อยู่ของไฟล์ใต้ content ไม่มี .md เช่น procurement/2568/road-moo-3",
                en: "write the file's path below content without .md, such as procurement/2568/road-moo-3"))
    }
}
