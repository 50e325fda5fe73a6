import Findings
import Records

extension DisclosureCheck {
    /// A range of years in a text runs forward, over no more years than a plan may have.
    static let yearsInTextAreLikely = DisclosureCheck { disclosure in
        disclosure.records.flatMap { record in
            record.repeated(in: YearRangeScan.unlikely, at: \.range, notUnder: []) { one, other in
                (one.first, one.last) == (other.first, other.last)
            }
            .map(Finding.unlikelyYears)
        }
    }
}

extension Finding {
    fileprivate static func unlikelyYears(_ found: RepeatedMention<YearRangeMention>) -> Finding {
        let (first, last) = (found.mention.first, found.mention.last)
        guard first <= last else {
            return Finding(
                .unlikelyYears, at: found.place,
                message: Bilingual(
                    th: "ช่วงปี «\(found.text)» ย้อนหลัง\(found.times.th)",
                    en: "the years «\(found.text)» run backwards\(found.times.en)"),
                fix: Bilingual(
                    th: "แก้ปีที่พิมพ์ผิด หรือสลับเป็น \(last)–\(first)",
                    en: "mend the year that is mistyped, or write \(last)–\(first)"))
        }
        let (count, longest) = (last - first + 1, FiscalYearRange.longest)
        return Finding(
            .unlikelyYears, at: found.place,
            message: Bilingual(
                th: "ช่วงปี «\(found.text)» ยาว \(count) ปี เกิน \(longest) ปี\(found.times.th)",
                en: "«\(found.text)» are \(count) years, more than \(longest)\(found.times.en)"),
            fix: Bilingual(
                th: "ตรวจปีแรกและปีสุดท้ายกับเอกสารต้นเรื่อง", en: "compare the first and the last year with the paper"))
    }
}
