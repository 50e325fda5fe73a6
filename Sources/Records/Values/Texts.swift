import Findings
import ThaiText

extension ValueType where Value == String {
    /// Free text, shown as it is typed. `limit` in characters as a person sees them.
    static func text(limit: Int? = nil) -> ValueType {
        .scalar(Bilingual(th: "ข้อความ", en: "text"), example: "ข้อความ") { text, node, decoding in
            if text.unicodeScalars.contains(where: FileText.isControl) {
                decoding.report(.controlCharacter(at: decoding.place(node)))
                return nil
            }
            if let limit, text.utf8.count > limit, text.count > limit {
                decoding.report(.tooLong(at: decoding.place(node), count: text.count, limit: limit))
                return nil
            }
            if let comment = node.comment {
                decoding.report(.cutByComment(at: decoding.source.place(line: node.line, scalar: comment), text: text))
            }
            return text
        }
    }

    /// Text on one line: where a spreadsheet's cell has a line break, it has a space.
    static func line(limit: Int) -> ValueType {
        let text = ValueType.text(limit: limit)
        return ValueType(text.description) { node, decoding in
            text.read(node, &decoding).map { text in
                text.split(whereSeparator: \.isNewline).map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }
                    .joined(separator: " ")
            }
        }
    }

    /// The name of one of the organisation's units.
    static var unit: ValueType {
        .scalar(Bilingual(th: "ชื่อหน่วยงาน", en: "a unit's name"), example: "กองคลัง") { text, node, decoding in
            guard let units = decoding.units else { return text }
            let folded = Folding.fold(text)
            if let unit = units.first(where: { Folding.fold($0) == folded }) { return unit }
            decoding.report(.unknownUnit(text, at: decoding.place(node), units: units))
            return nil
        }
    }

    /// A colour as `#rgb` or `#rrggbb`.
    static var color: ValueType {
        .scalar(Bilingual(th: "รหัสสี", en: "a colour"), example: "\"#0b5d4b\"") { text, node, decoding in
            let digits = text.dropFirst()
            guard text.hasPrefix("#"), [3, 6].contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit })
            else {
                decoding.report(.badColor(text, at: decoding.place(node)))
                return nil
            }
            return text.lowercased()
        }
    }
}

extension Finding {
    static func cutByComment(at place: Place, text: String) -> Finding {
        Finding(
            .cutByComment, at: place,
            message: Bilingual(
                th: "ตั้งแต่ # ไปเป็นหมายเหตุของ YAML ผู้อ่านจะเห็นเพียง «\(text)»",
                en: "from # on this is a YAML comment: readers will see «\(text)» only"),
            fix: Bilingual(
                th: "ถ้า # เป็นส่วนหนึ่งของข้อความ ให้ใส่เครื่องหมายคำพูด \"…\" คร่อมทั้งหมด ถ้าเป็นหมายเหตุให้ย้ายไปไว้บรรทัดของตัวเอง",
                en: "put \"…\" around the whole text if # belongs to it, or move the comment to a line of its own"))
    }

    static func tooLong(at place: Place, count: Int, limit: Int) -> Finding {
        Finding(
            .tooLong, at: place,
            message: Bilingual(
                th: "ข้อความยาว \(count) ตัวอักษร เกินที่รับได้คือ \(limit)",
                en: "the text has \(count) characters, more than \(limit)"),
            fix: Bilingual(
                th: "ย่อให้สั้นลง แล้วเขียนรายละเอียดไว้ในเนื้อหา",
                en: "shorten it, and put the details into the body"))
    }

    static func unknownUnit(_ text: String, at place: Place, units: [String]) -> Finding {
        Finding(
            .unknownUnit, at: place,
            message: Bilingual(
                th: "ไม่มีหน่วยงาน «\(text)» ใน site.yml", en: "there is no unit «\(text)» in site.yml"),
            fix: .didYouMean(
                EditDistance.nearest(to: text, in: units),
                else: Bilingual(
                    th: "หน่วยงานที่มีคือ \(units.joined(separator: ", ")) หรือเพิ่มใน units ของ site.yml",
                    en: "the units are \(units.joined(separator: ", ")); or add it to units in site.yml")))
    }

    static func badColor(_ text: String, at place: Place) -> Finding {
        Finding(
            .badColor, at: place,
            message: Bilingual(th: "«\(text)» ไม่ใช่รหัสสี", en: "«\(text)» is not a colour"),
            fix: Bilingual(
                th: "เขียนเป็น \"#0b5d4b\" (มีเครื่องหมายคำพูด เพราะ # ขึ้นต้นหมายเหตุใน YAML)",
                en: "write \"#0b5d4b\" (with the quotation marks: a bare # begins a YAML comment)"))
    }
}
