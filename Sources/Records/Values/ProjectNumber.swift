import Findings
import ThaiText

/// A project's number in the government's procurement system e-GP: 11 digits (พ.ศ. year 2, month 2, running 7).
public struct ProjectNumber: Sendable, Hashable, Comparable {
    public let digits: String

    /// Nil unless `text` is 11 digits, Thai or Arabic.
    public init?(_ text: String) {
        let digits = arabicDigits(text)
        guard digits.count == 11, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        self.digits = digits
    }

    public static func < (left: ProjectNumber, right: ProjectNumber) -> Bool { left.digits < right.digits }
}

extension ValueType where Value == ProjectNumber {
    static var projectNumber: ValueType {
        .scalar(
            Bilingual(th: "เลขที่โครงการ e-GP 11 หลัก", en: "an e-GP project number of 11 digits"), example: "67109000001"
        ) {
            text, node, decoding in
            let number = ProjectNumber(text)
            if number == nil { decoding.report(.badProjectNumber(text, at: decoding.place(node))) }
            return number
        }
    }
}

extension Finding {
    static func badProjectNumber(_ text: String, at place: Place) -> Finding {
        let digits = arabicDigits(text).count { ("0"..."9").contains($0) }
        let isOnlyMarked = digits == 11
        return Finding(
            .badProjectNumber, at: place,
            message: isOnlyMarked
                ? Bilingual(
                    th: "เลขที่โครงการ «\(text)» มีเครื่องหมายหรือเว้นวรรคปนอยู่",
                    en: "the project number «\(text)» has more in it than its 11 digits")
                : Bilingual(
                    th: "เลขที่โครงการ «\(text)» มี \(digits) หลัก ต้องมี 11 หลัก",
                    en: "the project number «\(text)» has \(digits) digits, not 11"),
            fix: Bilingual(
                th: "คัดลอกเลขที่โครงการจากระบบ e-GP ให้ครบ 11 หลัก ไม่มีขีดหรือเว้นวรรค",
                en: "copy all 11 digits from e-GP, without dashes or spaces"))
    }
}
