import Findings

extension ValueType where Value == String {
    /// The prefix that the Open Contracting Partnership registers for a publisher: `ocds-` and six letters or digits.
    static var ocidPrefix: ValueType {
        .scalar(Bilingual(th: "รหัสนำ OCDS", en: "a registered OCDS prefix"), example: "ocds-xxxxxx") {
            text, node, decoding in
            let own = text.dropFirst("ocds-".count)
            let isPrefix = text.hasPrefix("ocds-") && own.utf8.count == 6
            guard isPrefix, own.utf8.allSatisfy("abcdefghijklmnopqrstuvwxyz0123456789".utf8.contains) else {
                decoding.report(.badOCIDPrefix(text, at: decoding.place(node)))
                return nil
            }
            return text
        }
    }
}

extension Finding {
    static func badOCIDPrefix(_ text: String, at place: Place) -> Finding {
        Finding(
            .badOCIDPrefix, at: place,
            message: Bilingual(
                th: "«\(text)» ไม่ใช่รหัสนำของข้อมูล OCDS", en: "«\(text)» is no prefix of open contracting ids"),
            fix: Bilingual(
                th: "เขียน ocds- ตามด้วยตัวอักษร a–z หรือเลขอารบิก 6 ตัวตามที่จดทะเบียนไว้ หรือลบบรรทัดนี้ออกจนกว่าจะจดทะเบียน",
                en: "write ocds- and the six letters or digits that were registered, or delete the line until they are")
        )
    }
}
