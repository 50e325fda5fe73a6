import Findings
import Ledger
import Records
import ThaiText

/// What the records mean together: everything that the site shows, as values without files or markup.
public struct Disclosure: Sendable {
    public let site: Site
    /// The day on which the site is made, in Thailand.
    public let today: CalendarDay
    /// All published records, by id.
    public let records: [Record]
    public let references: References
    public let procurement: ProcurementRegister
    public let budgets: BudgetRegister
    public let personnel: PersonnelRegister
    public let organisation: Organisation
    public let plans: [PlanBook]
    public let complaints: ComplaintRegister
    public let categories: [CategoryOverview]
    /// The lists of the integrity assessment by year, of which `site.yml` says which are published.
    public let checklists: [FiscalYear: Checklist]
    /// What was published when, with what this build publishes.
    public let ledger: LedgerBook
    /// Where pages stood before.
    public let formerAddresses: FormerAddresses
    /// How the lists' items are proven; looked up once the rest is there.
    public private(set) var assessments = AssessmentRegister()
    /// What records say is meant, with the findings that are not reported for it.
    public private(set) var exceptions: [UsedException] = []
    /// The records that are there but could not be read, so that nothing is reported for want of them.
    let unread: Set<RecordID>
    /// The records that are not published yet.
    let drafts: Set<RecordID>

    /// Relates the published records, in any order, and reports where they contradict each other. `unread` are those
    /// that are there but could not be read, `drafts` those that are not published, of which `draftRecords` are whole;
    /// `found` is what is known to be wrong already. What a record says is meant is left out of the findings, of `found`
    /// too.
    public static func relate(
        _ records: [Record], site: Site, today: CalendarDay, checklists: [Checklist] = Checklist.shipped,
        ledger: LedgerBook = LedgerBook(), unread: Set<RecordID> = [], drafts: Set<RecordID> = [],
        draftRecords: [Record] = [], found: [Finding] = []
    ) -> (Disclosure, [Finding]) {
        let records = records.sorted { $0.id < $1.id }
        var disclosure = Disclosure(
            records: records, site: site, today: today, checklists: checklists, ledger: ledger, unread: unread,
            drafts: drafts)
        var exceptions = ExceptionRegister((records + draftRecords).sorted { $0.id < $1.id })
        let standing = exceptions.taking(found + DisclosureCheck.all.flatMap { $0.findings(disclosure) })
        disclosure.exceptions = exceptions.used
        return (disclosure, standing.map { exceptions.withWayOut($0) } + (unread.isEmpty ? exceptions.idle : []))
    }

    /// `records` by id, `checklists` one a year.
    package init(
        records: [Record], site: Site, today: CalendarDay, checklists: [Checklist], ledger: LedgerBook = LedgerBook(),
        unread: Set<RecordID> = [], drafts: Set<RecordID> = []
    ) {
        self.ledger = ledger
        self.checklists = Dictionary(checklists.map { ($0.year, $0) }) { first, _ in first }
        self.unread = unread
        self.drafts = drafts
        self.site = site
        self.today = today
        self.records = records
        references = References(records)
        formerAddresses = FormerAddresses(records, references: references, ledger: ledger)
        procurement = ProcurementRegister(records.typed(), references: references, site: site, today: today)
        budgets = BudgetRegister(records.typed(), references: references)
        personnel = PersonnelRegister(records.typed(), references: references, today: today)
        organisation = Organisation(records.typed(), references: references, site: site)
        plans = PlanBook.all(plans: records.typed(), projects: records.typed())
        complaints = ComplaintRegister(records.typed(), references: references)
        categories = CategoryOverview.all(of: records)
        assessments = AssessmentRegister(self)
    }

    /// The plans all of whose files could be read, so that sums and gaps mean something.
    var wholePlans: [PlanBook] {
        plans.filter { book in !unread.contains { $0.parent == book.plan.id } }
    }

    /// The purchases, where all notices could be read; else none, since the one that is wanting may be the one that
    /// explains the others.
    var wholePurchases: [Purchase] {
        unread.contains { $0.path.hasPrefix("procurement/") } ? [] : procurement.purchases
    }

    /// The complaint statistics that count, where all could be read; else none, since the one that is wanting may
    /// correct another.
    var wholeComplaints: [RecordOf<ComplaintStatistics>] {
        unread.contains { $0.path.hasPrefix("complaints/") } ? [] : complaints.standing
    }
}

extension Sequence<Record> {
    /// The records of one kind, in the same order.
    func typed<Content: RecordContent>() -> [RecordOf<Content>] { compactMap(RecordOf.init) }
}

extension Sequence {
    /// Newest first; those of one day by id.
    func newestFirst<Content>() -> [RecordOf<Content>] where Element == RecordOf<Content> {
        sorted { ($1.record.common.date, $0.id) < ($0.record.common.date, $1.id) }
    }
}
