import Findings
import Records

extension LedgerBook {
    /// Reads a ledger; nil with a finding at the first line that is not what was written. `file` is its path as the user
    /// would type it.
    public static func read(_ bytes: [UInt8], file: String) -> Reading<LedgerBook> {
        var book = LedgerBook()
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // The last line's end.
        let isEnded = lines.last?.isEmpty == true
        if isEnded { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            let place = Place(file: file, line: index + 1, column: 1)
            guard line.count <= longestLine, let entry = try? LedgerEntry(line: line) else {
                return Reading(value: nil, findings: [.unreadableLedgerLine(at: place)])
            }
            guard entry.number == index + 1, entry.previous == book.lastHash else {
                return Reading(value: nil, findings: [.alteredLedger(at: place, of: entry, index + 1)])
            }
            guard book.entries.last.map({ $0.date <= entry.date }) ?? true else {
                return Reading(value: nil, findings: [.ledgerRunsBackwards(at: place, to: entry)])
            }
            book.append(entry, line: line)
        }
        guard isEnded || bytes.isEmpty else {
            let place = Place(file: file, line: lines.count, column: 1)
            return Reading(value: nil, findings: [.unreadableLedgerLine(at: place)])
        }
        return Reading(value: book, findings: [])
    }

    /// How a ledger stands to the one that the site shows.
    public enum Standing: Sendable, Equatable {
        /// It has the published lines, and perhaps more.
        case continues
        /// The published one has these lines more.
        case lacks(lines: Int)
        /// They differ from this line on, counted from 1.
        case departs(line: Int)
    }

    /// How a ledger's bytes stand to the bytes that the site shows.
    public static func standing(of bytes: [UInt8], to published: [UInt8]) -> Standing {
        if bytes.starts(with: published) { return .continues }
        let lineEnd = UInt8(ascii: "\n")
        if published.starts(with: bytes), bytes.last ?? lineEnd == lineEnd {
            return .lacks(lines: published[bytes.count...].count { $0 == lineEnd })
        }
        let common = zip(bytes, published).prefix { $0 == $1 }
        return .departs(line: common.count { $0.0 == lineEnd } + 1)
    }
}

extension Finding {
    fileprivate static let restoringTheLedger = Bilingual(
        th: "ห้ามแก้ไฟล์นี้ด้วยมือ: คัดลอก public/data/ledger.jsonl (จากเว็บไซต์ที่เผยแพร่) หรือฉบับสำรองมาแทน",
        en:
            "this file is never edited by hand: put a copy of public/data/ledger.jsonl (of the published site), or of a "
            + "backup, in its place")

    fileprivate static func unreadableLedgerLine(at place: Place) -> Finding {
        Finding(
            .unreadableLedgerLine, at: place,
            message: Bilingual(
                th: "บรรทัดนี้ของทะเบียนการเผยแพร่อ่านไม่ได้ อาจถูกแก้หรือขาดหาย",
                en: "this line of the ledger cannot be read: it was edited, or is torn"),
            fix: restoringTheLedger)
    }

    fileprivate static func alteredLedger(at place: Place, of entry: LedgerEntry, _ number: Int) -> Finding {
        let isMisplaced = entry.number != number
        return Finding(
            .alteredLedger, at: place,
            message: isMisplaced
                ? Bilingual(
                    th: "บรรทัดที่ \(number) ของทะเบียนการเผยแพร่มีเลขลำดับ \(entry.number): บรรทัดถูกสลับ ลบ หรือแทรก",
                    en: "line \(number) of the ledger bears number \(entry.number): lines were moved, deleted or put in"
                )
                : Bilingual(
                    th: "บรรทัดก่อนหน้านี้ของทะเบียนการเผยแพร่ถูกแก้: ค่า SHA-256 ไม่ตรงกับที่บรรทัดนี้บันทึกไว้",
                    en: "the line before this one was altered: its SHA-256 is not the one that this line names"),
            fix: restoringTheLedger)
    }

    fileprivate static func ledgerRunsBackwards(at place: Place, to entry: LedgerEntry) -> Finding {
        Finding(
            .alteredLedger, at: place,
            message: Bilingual(
                th: "บรรทัดนี้ของทะเบียนการเผยแพร่ลงวันที่ \(entry.date.longThai) ซึ่งก่อนวันที่ของบรรทัดก่อนหน้า",
                en: "this line of the ledger is dated \(entry.date.iso8601), before the line above it"),
            fix: restoringTheLedger)
    }

    /// That a ledger is not the one whose beginning the site shows.
    package static func ledgerDeparts(at place: Place, from published: String) -> Finding {
        Finding(
            .ledgerDeparts, at: place,
            message: Bilingual(
                th: "ทะเบียนการเผยแพร่ไม่ตรงกับที่เผยแพร่แล้วใน \(published) ตั้งแต่บรรทัดนี้",
                en: "from this line on, the ledger is not the one that is published in \(published)"),
            fix: Bilingual(
                th: "ถ้าเป็นเว็บไซต์เดียวกัน ให้คัดลอก \(published) มาแทนไฟล์นี้ ถ้าเป็นคนละเว็บไซต์ ให้เผยแพร่ลงโฟลเดอร์ว่างด้วย -o "
                    + "ถ้าในโฟลเดอร์นั้นเป็นเพียงเว็บไซต์ตัวอย่าง ให้ลบโฟลเดอร์นั้น",
                en: "of the same site, put a copy of \(published) in its place; of another site, publish into an empty "
                    + "folder with -o; where only the example stands there, delete that folder"))
    }
}
