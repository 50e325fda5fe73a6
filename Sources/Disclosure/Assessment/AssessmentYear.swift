import Records
import ThaiText

/// A year's checklist with the evidence for each item.
public struct AssessmentYear: Sendable {
    public let checklist: Checklist
    /// By number.
    public let items: [ItemAssessment]
    /// The list of the year before; nil where none is known.
    public let before: Checklist?
    private let changes: ChecklistChanges

    package init(checklist: Checklist, items: [ItemAssessment], before: Checklist?) {
        self.checklist = checklist
        self.items = items
        self.before = before
        changes = ChecklistChanges(from: before?.items ?? [], to: checklist.items)
    }

    public var year: FiscalYear { checklist.year }

    /// How many items are so far.
    public func count(_ verdict: Verdict) -> Int { items.count { $0.verdict == verdict } }

    /// The items in their groups, in the list's order.
    public var groups: [AssessmentGroup] {
        var groups: [AssessmentGroup] = []
        for item in items {
            if let last = groups.last, last.number == item.item.group {
                groups[groups.count - 1].items.append(item)
            } else {
                groups.append(AssessmentGroup(number: item.item.group, title: item.item.groupTitle, items: [item]))
            }
        }
        return groups
    }

    /// The items of the year before that asked for any of the same.
    public func predecessors(of item: ChecklistItem) -> [ChecklistItem] { changes.before[item.number] ?? [] }

    /// The items of this year that ask for any of what an item of the year before did.
    public func successors(of item: ChecklistItem) -> [ChecklistItem] { changes.after[item.number] ?? [] }

    /// The items that ask for what the year before did not; none where its list is not known.
    public var added: [ItemAssessment] { before == nil ? [] : items.filter { predecessors(of: $0.item).isEmpty } }

    /// The items of the year before of which nothing is asked any more.
    public var dropped: [ChecklistItem] { before?.items.filter { successors(of: $0).isEmpty } ?? [] }

    /// The address of its page, which is there where the site publishes the list.
    public var address: String { Self.address(of: year) }

    /// The address that the page of a year's list has, whether there is such a list or not.
    package static func address(of year: FiscalYear) -> String { "\(AssessmentRegister.address)\(year.buddhistYear)/" }

    /// The list itself as a file to download, which is read as an organisation's own.
    public var checklistFileAddress: String { "\(address)checklist-\(year.buddhistYear).csv" }

    /// The items with their evidence as a file to download.
    public func fileAddress(_ type: TableFileType) -> String { "\(address)oit-\(year.buddhistYear).\(type.rawValue)" }
}

/// The items of one group of a list.
public struct AssessmentGroup: Sendable {
    /// Such as `9.1`.
    public let number: String
    public let title: String
    public fileprivate(set) var items: [ItemAssessment]
}
