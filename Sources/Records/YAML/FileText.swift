import Findings

/// Turns a file's bytes into text: UTF-8 with or without a byte-order mark, LF or CRLF line ends.
enum FileText {
    /// The text, or the findings that keep it from being read. `file` is the path below the content folder.
    static func read(_ bytes: [UInt8], file: String) -> Result<SourceText, ReadFailure> {
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let text = String(decoding: bytes, as: UTF8.self)
            return .failure(.init(.notUTF8(bytes, in: SourceText(file: file, text: withLineFeeds(text)))))
        }
        let source = SourceText(file: file, text: bytes.contains(UInt8(ascii: "\r")) ? withLineFeeds(text) : text)
        if let offset = firstControlCharacter(in: source.text) {
            return .failure(.init(.controlCharacter(at: source.place(utf8Offset: offset))))
        }
        return .success(source)
    }

    private static func withLineFeeds(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if !(scalar == "\n" && previous == "\r") {
                result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// More marks in a row than any writing has, as of the Stream-Safe Text Format (Unicode Standard Annex #15): to put
    /// them in order takes time that grows with their square.
    private static let mostMarks = 30

    private static func firstControlCharacter(in text: String) -> Int? {
        var offset = 0
        var marks = 0
        for scalar in text.unicodeScalars {
            if isControl(scalar), scalar != "\t" { return offset }
            marks = isMark(scalar) ? marks + 1 : 0
            if marks > mostMarks { return offset }
            offset += UTF8.width(scalar)
        }
        return nil
    }

    /// Whether it has a place in an order of marks.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// C0 but line feed, DEL, C1, the marks that part lines or reorder text on a page, the private glyphs of old Thai
    /// fonts, and what is no character.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xE000...0xF8FF,
            0xFEFF, 0xFFFE, 0xFFFF:
            true
        default: false
        }
    }
}

extension Finding {
    /// At the first character of `source`, the file as far as it can be read, that stands for bytes that are none.
    static func notUTF8(_ bytes: ArraySlice<UInt8>, in source: SourceText) -> Finding {
        let readable = source.text.unicodeScalars.prefix { $0 != "\u{FFFD}" }
        let high = bytes.count { $0 >= 0x80 }
        let looksThai = bytes.count { (0xA1...0xFB).contains($0) } * 10 > high * 9
        return Finding(
            .notUTF8, at: source.place(utf8Offset: String(readable).utf8.count),
            message: Bilingual(
                th: looksThai
                    ? "ไฟล์นี้ไม่ใช่ UTF-8 (น่าจะเป็นรหัสภาษาไทยแบบเก่า Windows-874)"
                    : "ไฟล์นี้ไม่ใช่ UTF-8",
                en: looksThai ? "the file is not UTF-8 (it looks like Windows-874)" : "the file is not UTF-8"),
            fix: Bilingual(
                th: "เปิดไฟล์ในโปรแกรมแก้ไขข้อความ แล้วบันทึกใหม่โดยเลือกการเข้ารหัส (Encoding) เป็น UTF-8",
                en: "open it in a text editor and save it with the encoding UTF-8"))
    }

    static func controlCharacter(at place: Place) -> Finding {
        Finding(
            .controlCharacter, at: place,
            message: Bilingual(
                th: "มีอักขระที่แสดงผลไม่ได้อยู่ตรงนี้",
                en: "a character that cannot be shown stands here"),
            fix: Bilingual(
                th: "ลบอักขระนั้นแล้วพิมพ์ข้อความช่วงนี้ใหม่ (มักติดมาจากการคัดลอกจาก PDF)",
                en: "delete it and type this part again (it often comes along from a PDF)"))
    }
}
