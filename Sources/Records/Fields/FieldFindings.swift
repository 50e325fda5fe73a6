import Findings

extension Finding {
    /// Stands for a finding and all that would follow it in the same file.
    static func tooManyMistakes(_ next: Finding) -> Finding {
        Finding(
            next.code, severity: .error, at: next.place,
            message: Bilingual(
                th: "ไฟล์นี้ผิดหลายจุดเกินไป ตั้งแต่ตรงนี้ไปยังไม่ได้ตรวจ",
                en: "too much is wrong in this file; from here on it was not checked"),
            fix: Bilingual(th: "แก้จุดที่แจ้งไว้ก่อน แล้วตรวจอีกครั้ง", en: "mend what is listed, then check again"))
    }

    static func unknownKey(
        _ key: String, at place: Place, nearest: String?, known: [String], inTable: Bool = false
    ) -> Finding {
        if inTable { return .unknownColumn(key, at: place, nearest: nearest, known: known) }
        if key.first?.isNumber == true, key.allSatisfy({ $0.isNumber || $0 == "." }) {
            return .cutNumber(key, at: place)
        }
        return Finding(
            .unknownKey, at: place,
            message: Bilingual(th: "ไม่รู้จักหัวข้อ «\(key)»", en: "unknown key «\(key)»"),
            fix: .didYouMean(
                nearest,
                else: Bilingual(
                    th: "หัวข้อที่ใช้ได้คือ \(known.joined(separator: ", "))",
                    en: "the keys are \(known.joined(separator: ", "))")))
    }

    private static func unknownColumn(_ name: String, at place: Place, nearest: String?, known: [String]) -> Finding {
        let wanted = nearest.map { (th: "แก้ชื่อเป็น «\($0)»", en: "name it «\($0)»") }
        let list = known.joined(separator: ", ")
        return Finding(
            .unknownKey, at: place,
            message: Bilingual(th: "ไม่รู้จักคอลัมน์ «\(name)»", en: "unknown column «\(name)»"),
            fix: wanted.map { Bilingual(th: "\($0.th) ถ้าไม่ใช่ ให้ลบคอลัมน์นี้", en: "\($0.en), or else delete the column") }
                ?? Bilingual(
                    th: "ลบคอลัมน์นี้ได้ คอลัมน์ที่ใช้ได้คือ \(list)", en: "delete the column; the known ones are \(list)"))
    }

    /// In `{price: 11,500}` YAML ends the value at the comma.
    private static func cutNumber(_ rest: String, at place: Place) -> Finding {
        Finding(
            .unknownKey, at: place,
            message: Bilingual(
                th: "«\(rest)» หลุดออกมาจากตัวเลข เพราะจุลภาคภายใน { } คั่นหัวข้อ",
                en: "«\(rest)» is cut off its number: within { } a comma parts keys"),
            fix: Bilingual(
                th: "ใส่เครื่องหมายคำพูดคร่อมตัวเลข เช่น \"11,500\" หรือเขียนโดยไม่มีจุลภาค",
                en: "put \"…\" around the number, such as \"11,500\", or write it without a comma"))
    }

    /// Of a key that stands here by one of its names and earlier by the same or the other.
    static func repeated(
        _ field: FieldDescription, as name: String, at place: Place, after earlierName: String, at earlier: Place
    ) -> Finding {
        name == earlierName
            ? .repeatedKey(name, at: place, earlier: earlier)
            : .keyInBothLanguages(field, at: place, earlier: earlier)
    }

    static func repeatedKey(_ key: String, at place: Place, earlier: Place) -> Finding {
        Finding(
            .repeatedKey, at: place,
            message: Bilingual(th: "หัวข้อ «\(key)» มีสองครั้ง", en: "the key «\(key)» stands here twice"),
            fix: Bilingual(
                th: "เหลือไว้เพียงครั้งเดียว (ครั้งแรกอยู่บรรทัดที่ \(earlier.line))",
                en: "keep one of them (the first is on line \(earlier.line))"),
            related: [earlier])
    }

    static func keyInBothLanguages(_ field: FieldDescription, at place: Place, earlier: Place) -> Finding {
        Finding(
            .keyInBothLanguages, at: place,
            message: Bilingual(
                th: "«\(field.name)» กับ «\(field.alias)» คือหัวข้อเดียวกัน แต่มีทั้งสองคำ",
                en: "«\(field.name)» and «\(field.alias)» are the same key, and both are here"),
            fix: Bilingual(
                th: "เหลือไว้เพียงคำเดียว (อีกคำอยู่บรรทัดที่ \(earlier.line))",
                en: "keep one of them (the other is on line \(earlier.line))"),
            related: [earlier])
    }

    /// `because` says when the key is required, for one that is not always so.
    static func missingKey(
        _ field: FieldDescription, at place: Place, because: Bilingual? = nil, inTable: Bool = false
    ) -> Finding {
        let example = field.type.example
        return Finding(
            .missingKey, at: place,
            message: Bilingual(
                th: "ขาดหัวข้อ «\(field.alias)» (\(field.name))" + (because.map { " \($0.th)" } ?? ""),
                en: "the key «\(field.name)» (\(field.alias)) is missing" + (because.map { " \($0.en)" } ?? "")),
            fix: inTable
                ? Bilingual(
                    th: "เติมช่องใต้หัวคอลัมน์ «\(field.alias)» ถ้าไม่มีคอลัมน์นี้ให้เพิ่ม — \(field.meaning.th)",
                    en: "fill the cell under «\(field.alias)», or add that column: \(field.meaning.en)")
                : Bilingual(
                    th: "เพิ่ม «\(field.name): \(example)» — \(field.meaning.th)",
                    en: "add «\(field.name): \(example)»: \(field.meaning.en)"))
    }

    static func wrongShape(at place: Place, expected: ValueDescription) -> Finding {
        Finding(
            .wrongShape, at: place,
            message: Bilingual(th: "ตรงนี้ต้องเป็น\(expected.label.th)", en: "this must be \(expected.label.en)"),
            fix: Bilingual(th: "เขียนเช่น \(expected.example)", en: "write it like \(expected.example)"))
    }

    /// Of a list or mapping where a plain value is asked for.
    static func notPlain(at place: Place, expected: ValueDescription) -> Finding {
        Finding(
            .wrongShape, at: place,
            message: Bilingual(th: "ตรงนี้ต้องเป็น\(expected.label.th)", en: "this must be \(expected.label.en)"),
            fix: Bilingual(
                th: "เขียนเป็นค่าเดียว ถ้าข้อความขึ้นต้นด้วย [ { หรือ - ให้ใส่เครื่องหมายคำพูด \"…\" คร่อมไว้",
                en: "write a single value; put \"…\" around a text that begins with [ { or -"))
    }

    static func emptyValue(at place: Place, expected: ValueDescription) -> Finding {
        let example = expected.example == expected.label.th ? nil : expected.example
        let hasRemark = place.excerpt?.contains("#") == true
        return Finding(
            .emptyValue, at: place,
            message: Bilingual(th: "หัวข้อนี้ยังไม่มีค่า", en: "this key has no value"),
            fix: Bilingual(
                th: "ใส่\(expected.label.th)\(example.map { " เช่น \($0)" } ?? "") หรือลบหัวข้อนี้ออก"
                    + (hasRemark ? " (ข้อความหลัง # เป็นเพียงหมายเหตุ ให้ใส่ \"…\" คร่อมถ้าเป็นค่า)" : ""),
                en: "write \(expected.label.en)\(example.map { ", such as \($0)" } ?? ""), or delete the key"
                    + (hasRemark ? " (what follows # is a remark: put \"…\" around it if it is the value)" : "")))
    }

    /// Of a list or mapping that is empty, or that is something else.
    static func notWritten(_ node: Node, at place: Place, expected: ValueDescription) -> Finding {
        node.isEmpty ? .emptyValue(at: place, expected: expected) : .wrongShape(at: place, expected: expected)
    }
}
