import Findings
import ThaiText

/// A finding in the record's own files that is meant, or one in which it disagrees with other records, and why: for
/// colleagues and auditors, not shown on the page.
public struct FindingException: Sendable, Hashable {
    public var code = FindingCode.neighboursName
    /// The one file of the record that it is about, by its path in the record's folder; nil for the record itself.
    public var file: String?
    public var reason = ""
}

extension FindingException: FieldOwner {
    static let fields = FieldTable<FindingException>([
        .required(
            "code", "รหัส", \.code, .exceptableCode, Bilingual(th: "รหัสของคำเตือน เช่น P421", en: "the warning's code")),
        .optional(
            "file", "ไฟล์", \.file, .nameOfFile,
            Bilingual(
                th: "ไฟล์แนบที่ข้อยกเว้นนี้ใช้ด้วย ถ้าไม่ใช่ตัวรายการเอง",
                en: "the file that it is about, where it is not the record itself")),
        .required(
            "reason", "เหตุผล", \.reason, .reason,
            Bilingual(th: "เหตุผลที่ถูกต้องแล้ว ไม่แสดงบนหน้า", en: "why it is right; the page does not show it")),
    ])
}

extension ValueType where Value == String {
    /// The path of a file of the record, which is not published for being named here.
    fileprivate static var nameOfFile: ValueType {
        let file = ValueType<RecordFile>.file
        return ValueType(file.description) { node, decoding in
            let used = decoding.usedFiles
            defer { decoding.usedFiles = used }
            return file.read(node, &decoding)?.path
        }
    }
}

extension ValueType where Value == FindingCode {
    /// The code of a warning that may be excepted.
    static var exceptableCode: ValueType {
        .scalar(Bilingual(th: "รหัสคำเตือน", en: "a warning's code"), example: "P421") { text, node, decoding in
            let typed = arabicDigits(text).uppercased()
            guard let code = FindingCode(rawValue: typed), code.isExceptable else {
                decoding.report(.notExceptable(typed, at: decoding.place(node)))
                return nil
            }
            return code
        }
    }
}

extension Finding {
    fileprivate static func notExceptable(_ code: String, at place: Place) -> Finding {
        let codes = FindingCode.allCases.filter(\.isExceptable).map(\.rawValue)
        let list = codes.joined(separator: ", ")
        let others = Bilingual(th: "รหัสที่ยกเว้นได้คือ \(list)", en: "the codes that may be excepted are \(list)")
        guard FindingCode(rawValue: code) == nil else {
            return Finding(
                .unknownChoice, at: place,
                message: Bilingual(
                    th: "\(code) ยกเว้นไม่ได้ ต้องแก้ตามที่แจ้ง", en: "\(code) cannot be excepted: it must be mended"),
                fix: others)
        }
        return Finding(
            .unknownChoice, at: place, message: Bilingual(th: "ไม่รู้จักรหัส «\(code)»", en: "unknown code «\(code)»"),
            fix: .didYouMean(EditDistance.nearest(to: code, in: codes), else: others))
    }
}
