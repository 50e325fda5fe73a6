import Disclosure
import Records
import Testing
import ThaiText

/// A list of a single item, as it is judged over the records of a world.
struct AskedItem {
    /// Topics, parted by semicolons.
    let topics: String
    let period: String
    var year = 2568

    private static let columns = "item,group,group_title,title,topic,period"

    /// The list; later rows are of further items.
    static func checklist(_ year: Int, _ rows: String...) throws -> Checklist {
        let text = ([columns] + rows).joined(separator: "\n")
        let year = try #require(FiscalYear(year))
        return try #require(Checklist.read(Array(text.utf8), year: year, file: "\(year).csv").value)
    }

    /// How it is proven on a day.
    func judged(_ text: String, on day: CalendarDay, site: Site = World.site()) throws -> ItemAssessment {
        let list = try Self.checklist(year, "O1,9.1,กลุ่ม,ข้อ,\(topics),\(period)")
        let disclosure = Disclosure(
            records: World(text).records.sorted { $0.id < $1.id }, site: site, today: day, checklists: [list])
        return try #require(disclosure.assessment(of: list.year)?.items.first)
    }

    /// A document of a topic.
    static func document(_ slug: String, _ topic: String, _ date: String, _ keys: String...) -> String {
        let lines = ["title: \(slug)", "date: \(date)", "topic: \(topic)"] + keys
        return "=== documents/\(slug).md\n---\n\(lines.joined(separator: "\n"))\n---\n"
    }

    static func covers(_ from: String, _ to: String) -> String { "covers: {from: \(from), to: \(to)}" }
}

extension ItemAssessment {
    /// The pages that prove it, without their slashes and folders.
    var slugs: [String] { evidence.map { String($0.address.split(separator: "/").last ?? "") } }
    /// Why it is not proven.
    var reasons: [String] { gaps.map(\.reason.en) }
}
