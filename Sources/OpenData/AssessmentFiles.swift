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
                // What is of another time is not what is asked for.
                let evidence = item.timelyEvidence.first
                let address = isPublished ? evidence.map { _ in item.address } : evidence?.address
                return [
                    .text(item.item.id), .text(item.item.title), .text(evidence == nil ? "ไม่มี" : "มี"),
                    .text(address.map { site.baseURL.text + $0 }), .text(item.explanation),
                ]
            },
            notes: ["ที่มา: เว็บไซต์ของ\(site.name)"])
    }
}

extension ItemAssessment {
    /// What there is, then what is missing and what is not asked for yet; this first where nothing else is missing.
    var explanation: String {
        let parts = [
            ("", timelyEvidence.explained),
            ("มีแต่ของช่วงเวลาอื่น: ", untimelyEvidence.explained),
            (evidence.isEmpty ? "" : "ยังไม่ครบ: ", gaps.map(\.reason.th).joined(separator: "; ")),
        ]
        let later = [("ยังไม่ถึงกำหนด: ", toCome.map(\.notice).joined(separator: "; "))]
        return (verdict == .notDue ? later + parts : parts + later)
            .filter { !$0.1.isEmpty }.map { $0 + $1 }.joined(separator: " · ")
    }
}

extension [Evidence] {
    /// The first three, and how many more there are.
    fileprivate var explained: String {
        let more = count - 3
        return (prefix(3).map(\.described) + (more > 0 ? ["และอีก \(more) หน้า"] : [])).joined(separator: "; ")
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
    /// Its title with the day from which it is asked for.
    fileprivate var notice: String { topic.title + (due.map { " (\($0.shortThai))" } ?? "") }
}
