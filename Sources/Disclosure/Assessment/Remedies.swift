import Findings
import Records
import ThaiText

/// What evidence is asked of a clerk for.
struct Need: Sendable {
    let topic: Topic
    /// The days that it must be about; nil where it must be in force.
    var period: Period?
    /// The last day by which it must have been in force, of a year that is over.
    var since: CalendarDay?
}

/// Says what a clerk writes where evidence is lacking, so that it mends the gap and harms no file that is there.
struct Remedies: Sendable {
    /// The records that are there, published or not, read or not.
    private let taken: Set<String>
    private let drafts: Set<String>
    private let unread: Set<String>

    init(_ disclosure: Disclosure) {
        drafts = Set(disclosure.drafts.map(\.path))
        unread = Set(disclosure.unread.map(\.path))
        taken = Set(disclosure.records.map(\.id.path)).union(drafts).union(unread)
    }

    /// What to write; the first source that knows the topic has the word, and documents are for any.
    func write(_ need: Need) -> Bilingual {
        EvidenceSource.all.lazy.compactMap { $0.remedy(need, self) }.first
            ?? EvidenceSource.documentRemedy(need, self)
    }

    /// A record's file that is not there yet and what it must say; of one that is there but a draft or not readable, what
    /// keeps it from counting. `path` is its id.
    func file(_ path: String, saying keys: Bilingual) -> Bilingual {
        if drafts.contains(path) {
            return Bilingual(
                th: "ฉบับร่างอยู่ที่ content/\(path) ลบ draft: true เมื่อพร้อมเผยแพร่",
                en: "there is a draft at content/\(path): take draft: true out of it once it is ready")
        }
        if unread.contains(path) {
            return Bilingual(
                th: "แก้ข้อผิดพลาดใน content/\(path) ตามที่ prongsai check บอก",
                en: "mend what prongsai check says of content/\(path)")
        }
        var name = path
        var number = 1
        while taken.contains(name) {
            number += 1
            name = "\(path)-\(number)"
        }
        return Bilingual(
            th: "เขียน content/\(name).md โดยมี \(keys.th)", en: "write content/\(name).md with \(keys.en)")
    }
}

extension Period {
    /// As front matter has it: {from: 2567-10-01, to: 2568-09-30}.
    var frontMatter: String { "{from: \(from.dashedThai), to: \(to.dashedThai)}" }
}
