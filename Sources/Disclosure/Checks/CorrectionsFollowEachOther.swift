import Findings
import Records

extension DisclosureCheck {
    /// No two records correct the same one, since it would not be known which of them holds: the later corrects the
    /// earlier. Notices apart, which change one thing each.
    static let correctionsFollowEachOther = DisclosureCheck { disclosure in
        disclosure.references.correctedTwice.flatMap { original, corrections -> [Finding] in
            let editions = corrections.filter { $0.kind.folder == original.kind.folder && !($0.content is Notice) }
            return zip(editions, editions.dropFirst()).map { earlier, later in
                .repeatedCorrection(later, after: earlier, of: original)
            }
        }
    }
}

extension Finding {
    fileprivate static func repeatedCorrection(_ later: Record, after earlier: Record, of original: Record) -> Finding {
        Finding(
            .repeatedCorrection, at: later.place("corrects"),
            message: Bilingual(
                th: "รายการ «\(earlier.id.path)» แก้ไข «\(original.id.path)» ไว้ก่อนแล้ว ระบบถือฉบับที่ประกาศหลังสุด",
                en: "«\(earlier.id.path)» corrects «\(original.id.path)» already; the last published holds"),
            fix: Bilingual(
                th: "ถ้าฉบับนี้แก้ไขฉบับก่อน ให้เขียน corrects: \(earlier.id.path)",
                en: "if this one corrects the earlier correction, write corrects: \(earlier.id.path)"),
            related: [earlier.place("corrects")])
    }
}
