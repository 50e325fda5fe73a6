import Disclosure
import Records
import ThaiText

extension DataFileFamily {
    /// How each published checklist is proven, as XLSX and CSV.
    static let assessments = DataFileFamily { disclosure in
        let site = disclosure.site
        return disclosure.assessments.years.flatMap { year in
            DataFile.table(at: year.fileAddress) { .assessment(year, of: site) }
        }
    }
}

extension Sheet {
    /// The table that an official copies into the assessment system: for each item have or not, its one address and what
    /// stands there.
    package static func assessment(_ year: AssessmentYear, of site: Site) -> Sheet {
        let isPublished = site.checklists.contains(year.year)
        return Sheet(
            name: "OIT \(year.year.buddhistYear)",
            titles: ["แบบประเมินการเปิดเผยข้อมูลสาธารณะ ปี \(year.year.buddhistYear)", site.fullName],
            columns: [
                Column("ข้อ", .text, width: 8), Column("รายการ", .text, width: 50),
                Column("มี/ไม่มี", .text, width: 10), Column("URL", .text, width: 42),
                Column("คำอธิบาย", .text, width: 70),
            ],
            rows: year.items.map { item in
                let address = isPublished ? item.address : item.evidence.first?.address
                return [
                    .text(item.item.id), .text(item.item.title), .text(item.isThere ? "มี" : "ไม่มี"),
                    .text(item.isThere ? address.map { site.baseURL.text + $0 } : nil), .text(item.explanation),
                ]
            },
            notes: ["ที่มา: เว็บไซต์ของ\(site.name)"])
    }
}

extension ItemAssessment {
    fileprivate var isThere: Bool { verdict == .proven || verdict == .partial }

    /// What there is, then what is missing and what is not asked for yet.
    fileprivate var explanation: String {
        let shown = evidence.prefix(3).map(\.described)
        let more = evidence.count - shown.count
        let there = shown + (more > 0 ? ["และอีก \(more) หน้า"] : [])
        let lacking = gaps.map(\.reason.th)
        let parts = [
            there.joined(separator: "; "),
            lacking.isEmpty ? "" : (there.isEmpty ? "" : "ยังไม่ครบ: ") + lacking.joined(separator: "; "),
            toCome.map(\.notice).joined(separator: "; "),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Evidence {
    /// Its title with what it is made of and its date.
    fileprivate var described: String {
        let details = [note, date?.shortThai].compactMap(\.self)
        return details.isEmpty ? title : "\(title) (\(details.joined(separator: ", ")))"
    }
}

extension TopicAssessment {
    /// That it is not asked for yet.
    fileprivate var notice: String {
        "\(topic.title)ยังไม่ถึงกำหนด" + (due.map { " (\($0.shortThai))" } ?? "")
    }
}
