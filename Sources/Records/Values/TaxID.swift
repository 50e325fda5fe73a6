import Findings
import ThaiText

/// A juristic person's tax number, which may be published: 13 digits that begin with 0, with a right check digit.
public struct TaxID: Sendable, Hashable {
    public let digits: String
}

extension ValueType where Value == TaxID {
    static var taxID: ValueType {
        .scalar(
            Bilingual(th: "เลขประจำตัวผู้เสียภาษีนิติบุคคล 13 หลัก", en: "a juristic person's tax number"),
            example: "0105563008656"
        ) {
            text, node, decoding in
            let digits = arabicDigits(text).filter { $0 != "-" && $0 != " " }
            switch NationalID.owner(of: digits) {
            case .juristicPerson:
                return TaxID(digits: digits)
            // A citizen's number with a slip in it says nearly as much.
            case .naturalPerson,
                nil where ("1"..."8").contains(digits.prefix(1)) && digits.count == 13:
                decoding.report(.naturalPersonsID(NationalID.masked(digits), at: decoding.place(node)))
            case nil:
                decoding.report(.badTaxID(text, at: decoding.place(node)))
            }
            return nil
        }
    }
}

extension Finding {
    static func badTaxID(_ text: String, at place: Place) -> Finding {
        Finding(
            .badTaxID, at: place,
            message: Bilingual(
                th: "เลขประจำตัวผู้เสียภาษี «\(text)» ไม่ถูกต้อง", en: "the tax number «\(text)» is not valid"),
            fix: Bilingual(
                th: "ตรวจกับหนังสือรับรองบริษัทให้ครบ 13 หลัก (หลักสุดท้ายเป็นเลขตรวจสอบ) หรือลบบรรทัดนี้ออก",
                en:
                    "compare its 13 digits with the company's certificate (the last one is a check digit), or delete the line"
            ))
    }

    /// A citizen's number must not be repeated in the report either.
    static func naturalPersonsID(_ masked: String, at place: Place) -> Finding {
        Finding(
            .badTaxID,
            at: Place(file: place.file, line: place.line, column: place.column, length: place.length),
            message: Bilingual(
                th: "นี่คือเลขประจำตัวประชาชนของบุคคล (\(masked)) ห้ามเผยแพร่",
                en: "this is a natural person's ID number (\(masked)), which must not be published"),
            fix: Bilingual(
                th: "ลบเลขนี้ออก ผู้ขายที่เป็นบุคคลธรรมดาใส่เพียงชื่อ",
                en: "delete the number: of a natural person only the name is given"))
    }
}
