import Disclosure
import Records

extension DataFileFamily {
    /// The checklist of every year that the site publishes, as CSV: to take into a spreadsheet, or to begin a list of
    /// one's own with.
    static let checklists = DataFileFamily { disclosure in
        disclosure.assessments.years.map { year in
            DataFile(address: year.checklistFileAddress) { CSVWriter.bytes(.checklist(year.checklist)) }
        }
    }
}

extension Sheet {
    /// A list under the names that an organisation's own is read by.
    static func checklist(_ list: Checklist) -> Sheet {
        Sheet(
            name: "แบบประเมิน \(list.year.buddhistYear)",
            columns: ChecklistColumn.allCases.map { Column($0.rawValue, $0 == .year ? .number : .text) },
            rows: list.items.map { item in ChecklistColumn.allCases.map { checklistCell($0, item, list) } })
    }

    private static func checklistCell(_ column: ChecklistColumn, _ item: ChecklistItem, _ list: Checklist) -> Cell {
        switch column {
        case .year: .number(list.year.buddhistYear)
        case .item: .text(item.id)
        case .group: .text(item.group)
        case .groupTitle: .text(item.groupTitle)
        case .category: .text(item.category?.rawValue)
        case .title: .text(item.title)
        case .topic: .text(item.topics.map(\.id).joined(separator: ";"))
        case .period: .text(item.period.rawValue)
        case .status: .text(item.verification.rawValue)
        case .provenance: .text(item.provenance)
        }
    }
}
