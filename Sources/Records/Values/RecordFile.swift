import Findings

/// A file that is published beside a record, as it was when it was read.
public struct RecordFile: Sendable, Hashable {
    /// Relative to the record's folder.
    public let path: String
    /// In bytes.
    public let size: Int
    /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    public let sha256: String

    public init(path: String, size: Int, sha256: String) {
        self.path = path
        self.size = size
        self.sha256 = sha256
    }

    /// Stands in a required property until its key is read, and is never seen.
    static let unread = RecordFile(path: "", size: 0, sha256: "")

    /// The extension in capitals as people name a file's type: `PDF`; empty where there is none.
    public var typeName: String {
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "" }
        return path[path.index(after: dot)...].uppercased()
    }
}

extension ValueType where Value == RecordFile {
    /// A file inside the record's own folder that exists and is not empty.
    static var file: ValueType {
        .scalar(Bilingual(th: "ชื่อไฟล์ในโฟลเดอร์ของรายการ", en: "a file in the record's own folder"), example: "tor.pdf") {
            path, node, decoding in
            guard !path.hasPrefix("/"), !path.contains("\\"), !path.split(separator: "/").contains("..") else {
                decoding.report(.fileOutsideRecord(path, at: decoding.place(node)))
                return nil
            }
            let plain = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
            guard let file = decoding.files.file(plain) else {
                decoding.report(.missingFile(path, at: decoding.place(node), hasFolder: decoding.files.isFolder))
                return nil
            }
            guard file.size > 0 else {
                decoding.report(.emptyFile(path, at: decoding.place(node)))
                return nil
            }
            decoding.usedFiles.insert(file.path)
            return file
        }
    }
}

extension ValueType where Value == RecordFile {
    /// A picture that browsers show.
    static var image: ValueType {
        let file = ValueType.file
        return ValueType(ValueDescription(file.description.label, example: "emblem.svg")) { node, decoding in
            guard let picture = file.read(node, &decoding) else { return nil }
            guard ["SVG", "PNG", "JPG", "JPEG", "WEBP", "GIF", "AVIF"].contains(picture.typeName) else {
                decoding.report(.notAnImage(picture.path, at: decoding.place(node)))
                return nil
            }
            return picture
        }
    }
}

extension Finding {
    static func notAnImage(_ path: String, at place: Place) -> Finding {
        Finding(
            .missingImage, at: place,
            message: Bilingual(th: "ไฟล์ «\(path)» ไม่ใช่รูปภาพ", en: "«\(path)» is not a picture"),
            fix: Bilingual(
                th: "ใช้ไฟล์ .svg .png .jpg .webp .gif หรือ .avif",
                en: "use an .svg, .png, .jpg, .webp, .gif or .avif file"))
    }

    static func fileOutsideRecord(_ path: String, at place: Place) -> Finding {
        Finding(
            .fileOutsideRecord, at: place,
            message: Bilingual(
                th: "ไฟล์ «\(path)» อยู่นอกโฟลเดอร์ของรายการนี้", en: "the file «\(path)» is outside the record's folder"),
            fix: Bilingual(
                th: "คัดลอกไฟล์มาไว้ในโฟลเดอร์เดียวกับ index.md แล้วเขียนเพียงชื่อไฟล์",
                en: "copy the file beside index.md and write its name only"))
    }

    static func missingFile(_ path: String, at place: Place, hasFolder: Bool) -> Finding {
        Finding(
            .missingFile, at: place,
            message: Bilingual(th: "ไม่พบไฟล์ «\(path)»", en: "there is no file «\(path)»"),
            fix: hasFolder
                ? Bilingual(
                    th: "วางไฟล์ไว้ในโฟลเดอร์เดียวกับรายการนี้ และสะกดชื่อให้ตรงกันทุกตัวอักษร รวมทั้งนามสกุลไฟล์",
                    en: "put it beside the record, and spell its name exactly, extension included")
                : Bilingual(
                    th: "รายการที่มีไฟล์แนบต้องเป็นโฟลเดอร์: ย้ายไฟล์นี้ไปเป็น ชื่อรายการ/index.md แล้ววางไฟล์แนบไว้ข้างกัน",
                    en: "a record with files is a folder: move it to its-name/index.md and put the files beside it"))
    }

    static func emptyFile(_ path: String, at place: Place) -> Finding {
        Finding(
            .emptyFile, at: place,
            message: Bilingual(th: "ไฟล์ «\(path)» ว่างเปล่า (0 ไบต์)", en: "the file «\(path)» is empty"),
            fix: Bilingual(th: "คัดลอกไฟล์มาใหม่ แล้วเปิดดูก่อนว่าอ่านได้", en: "copy it again, and open it to see that it reads")
        )
    }
}
