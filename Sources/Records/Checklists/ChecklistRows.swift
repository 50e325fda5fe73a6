import Findings
import ThaiText

/// The rows of a year's list as they are read one after the other, and the rules that hold between them.
struct ChecklistRows {
    let year: FiscalYear
    private(set) var items: [ChecklistItem] = []
    private var numbers: [Int: Place] = [:]
    /// The names of each group as they are compared, with where each stands first.
    private var groups: [String: [(key: String, name: String, place: Place)]] = [:]

    /// The years that rows say and that are not the list's.
    private var otherYears: [(year: FiscalYear, place: Place)] = []
    private var saysItsYear = false

    private static let aliases = KeyAliases(ChecklistItem.fields.descriptions)

    init(year: FiscalYear) { self.year = year }

    /// Reads a row; what of it cannot be read is reported, and held against no other.
    mutating func read(_ row: Node, _ decoding: inout Decoding) {
        var item = ChecklistItem()
        let unread = ChecklistItem.fields.fill(&item, from: row, &decoding).unread
        func place(_ key: String) -> Place { decoding.place(row.target([.key(key)], aliases: Self.aliases)) }

        if let typed = item.year {
            if typed == year { saysItsYear = true } else { otherYears.append((typed, place("year"))) }
        }
        if !unread.contains("item") {
            let cell = place("item")
            if let earlier = numbers[item.number] {
                decoding.report(.repeatedItem(item, at: cell, earlier: earlier))
            } else {
                numbers[item.number] = cell
            }
        }
        if unread.isDisjoint(with: ["group", "group_title"]) {
            let key = Folding.key(item.groupTitle)
            let names = groups[item.group] ?? []
            if !names.contains(where: { $0.key == key }) {
                let cell = place("group_title")
                if let first = names.first {
                    decoding.report(.groupNamedTwice(item, at: cell, first: (first.name, first.place)))
                }
                groups[item.group] = names + [(key, item.groupTitle, cell)]
            }
        }
        items.append(item)
    }

    /// Reports what only all rows together tell: a list that was copied from another year says so once.
    func finish(_ decoding: inout Decoding) {
        guard let first = otherYears.first else { return }
        guard otherYears.count > 1, !saysItsYear, otherYears.allSatisfy({ $0.year == first.year }) else {
            for other in otherYears where !decoding.isFull {
                decoding.report(.itemOfAnotherYear(other.year, list: year, at: other.place))
            }
            return
        }
        decoding.report(.listOfAnotherYear(first.year, list: year, at: first.place))
    }
}

extension Finding {
    fileprivate static func itemOfAnotherYear(_ typed: FiscalYear, list year: FiscalYear, at place: Place) -> Finding {
        Finding(
            .itemOfAnotherYear, at: place,
            message: Bilingual(
                th: "แถวนี้เป็นของปี \(typed.buddhistYear) แต่ไฟล์นี้เป็นแบบประเมินของปี \(year.buddhistYear)",
                en: "this row is of \(typed.buddhistYear), but the file is the list of \(year.buddhistYear)"),
            fix: Bilingual(
                th: "แก้ปีเป็น \(year.buddhistYear) หรือลบทั้งคอลัมน์ เพราะชื่อไฟล์บอกปีอยู่แล้ว",
                en: "write \(year.buddhistYear), or delete the column: the file's name says the year"))
    }

    /// Of a list whose rows all say the same year.
    fileprivate static func listOfAnotherYear(_ typed: FiscalYear, list year: FiscalYear, at place: Place) -> Finding {
        Finding(
            .itemOfAnotherYear, at: place,
            message: Bilingual(
                th: "ทุกแถวที่บอกปีเป็นของปี \(typed.buddhistYear) แต่ไฟล์นี้เป็นแบบประเมินของปี \(year.buddhistYear)",
                en: "the rows are of \(typed.buddhistYear), but the file is the list of \(year.buddhistYear)"),
            fix: Bilingual(
                th: "ลบทั้งคอลัมน์ เพราะชื่อไฟล์บอกปีอยู่แล้ว หรือแก้ทุกแถวเป็น \(year.buddhistYear)",
                en: "delete the column, for the file's name says the year, or write \(year.buddhistYear) in every row"))
    }

    fileprivate static func repeatedItem(_ item: ChecklistItem, at place: Place, earlier: Place) -> Finding {
        Finding(
            .repeatedItem, at: place,
            message: Bilingual(th: "ข้อ \(item.id) มีสองแถว", en: "the item \(item.id) has two rows"),
            fix: Bilingual(
                th: "แก้เลขข้อ หรือเหลือไว้แถวเดียว (แถวแรกอยู่บรรทัดที่ \(earlier.line))",
                en: "write another number, or keep one of the rows (the first is on line \(earlier.line))"),
            related: [earlier])
    }

    fileprivate static func groupNamedTwice(
        _ item: ChecklistItem, at place: Place, first: (name: String, place: Place)
    ) -> Finding {
        Finding(
            .groupNamedTwice, at: place,
            message: Bilingual(
                th: "กลุ่ม \(item.group) ชื่อ «\(item.groupTitle)» ตรงนี้ แต่ก่อนหน้าชื่อ «\(first.name)»",
                en: "the group \(item.group) is named «\(item.groupTitle)» here and «\(first.name)» before"),
            fix: Bilingual(
                th: "เขียนชื่อกลุ่มให้เหมือนกันทุกแถว หรือแก้เลขกลุ่ม (ชื่อแรกอยู่บรรทัดที่ \(first.place.line))",
                en: "name it alike in every row, or mend its number (the first name is on line \(first.place.line))"),
            related: [first.place])
    }
}
