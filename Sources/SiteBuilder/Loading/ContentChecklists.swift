import Findings
import Records
import ThaiText

/// The checklists of a content folder: the program's, each replaced by the organisation's own where it keeps one.
struct ContentChecklists: Sendable {
    /// One a year, oldest first.
    let lists: [Checklist]
    /// The years whose own list could not be read; the program's does not stand in for it.
    let unread: Set<FiscalYear>
    let findings: [Finding]

    /// The years whose list is there, whole or not.
    var years: Set<FiscalYear> { Set(lists.map(\.year)).union(unread) }

    /// Reads the organisation's own lists.
    init(_ listing: ContentListing) {
        var lists = Dictionary(uniqueKeysWithValues: Checklist.shipped.map { ($0.year, $0) })
        var unread: Set<FiscalYear> = []
        var findings: [Finding] = []
        for path in listing.checklists {
            let file = "\(listing.root)/\(path)"
            let named = ChecklistPath.read(path, file: file)
            findings += named.findings
            guard let year = named.value?.year else { continue }
            let reading = Self.read(file, year: year)
            findings += reading.findings
            lists[year] = reading.value
            if reading.value == nil { unread.insert(year) }
        }
        self.lists = lists.values.sorted { $0.year < $1.year }
        self.unread = unread
        self.findings = findings
    }

    private static func read(_ file: String, year: FiscalYear) -> Reading<Checklist> {
        do throws(PublishError) {
            let open = try OpenFile.toCopy(file)
            guard open.size <= Checklist.largestFile else {
                return Reading(value: nil, findings: [.unreadableCSV(file, at: Place(file: file))])
            }
            return try Checklist.read(open.contents(), year: year, file: file)
        } catch {
            return Reading(value: nil, findings: [.unreadableFile(at: Place(file: file))])
        }
    }
}
