import Records
import ThaiText

/// One purchase, from its plan to its inspection: the notices of one project number, or a single notice without one.
///
/// Each figure comes from the last notice that states it and counts, so that an amendment or a correction has the last
/// word. Last is as the purchase went: a correction stands in the place of what it corrects, however late it came.
public final class Purchase: Sendable, Identifiable {
    /// The project number, else its only notice's path below `procurement/`.
    public let id: String
    /// Nil for a notice that is a purchase of its own.
    public let project: ProjectNumber?
    /// All its notices, oldest first; those of one day in the order of a purchase's stages.
    public let notices: [RecordOf<Notice>]
    /// Those that count, neither withdrawn nor replaced by a correction of the same stage, as the purchase went.
    public let standing: [RecordOf<Notice>]
    /// The newest notice that counts, by its day, else the newest of all.
    public let newest: RecordOf<Notice>
    /// What is bought, without what the announcement is called.
    public let name: String
    /// What was agreed, in the order of the days; several where the work was parted among contracts.
    public let agreements: [Agreement]

    /// Nil where there is no notice.
    convenience init?(_ notices: [RecordOf<Notice>], references: References) {
        let notices = notices.oldestFirst()
        self.init(sorted: notices, counting: notices.filter { $0.counts(references) }, references)
    }

    /// Of notices in the order of their days; `name` where it is known already.
    private init?(
        sorted notices: [RecordOf<Notice>], counting: [RecordOf<Notice>], _ references: References, name: String? = nil
    ) {
        guard let newest = counting.last ?? notices.last else { return nil }
        id = newest.project?.digits ?? String(newest.id.path.dropFirst("procurement/".count))
        self.notices = notices
        self.newest = newest
        project = newest.project
        standing = counting.map { (notice: $0, day: references.firstDay(of: $0)) }
            .sorted { ($0.day, $0.notice.stage.step, $0.notice.id) < ($1.day, $1.notice.stage.step, $1.notice.id) }
            .map(\.notice)
        self.name = name ?? WorkName.of((standing.last { $0.stage.namesTheWork } ?? newest).title)
        agreements = Agreement.all(of: standing, references)
    }

    /// The purchase as it was told when one of its notices was published: by that notice and those before it, those left
    /// out that were withdrawn at any time. Itself for a notice that is none of its own.
    public func upTo(_ notice: RecordOf<Notice>, _ references: References) -> Purchase {
        guard let index = notices.firstIndex(where: { $0.id == notice.id }), index + 1 < notices.count else {
            return self
        }
        let (known, later) = (Array(notices[...index]), notices[(index + 1)...])
        let counting = known.filter { $0.counts(references, without: later) }
        return Purchase(sorted: known, counting: counting, references, name: name) ?? self
    }

    /// The address of its page.
    public var address: String { "/purchases/\(id)/" }

    /// A value out of the last notice that counts and states it; nil where none does.
    public func figure<Value>(_ value: (RecordOf<Notice>) -> Value?) -> Figure<Value>? {
        for notice in standing.reversed() {
            if let value = value(notice) { return Figure(value: value, notice: notice) }
        }
        return nil
    }

    /// The money set aside for it.
    public var budget: Figure<Money>? { figure(\.budget) }
    /// ราคากลาง.
    public var medianPrice: Figure<Money>? { figure(\.medianPrice) }
    /// Who offered what.
    public var bidders: Figure<[Bidder]>? { figure { $0.bidders.isEmpty ? nil : $0.bidders } }
    /// How it is bought, by the last notice that counts.
    public var method: ProcurementMethod { (standing.last ?? newest).method }
    /// What is bought, by the last notice that counts.
    public var type: ProcurementType { (standing.last ?? newest).type }
    /// Where the money comes from.
    public var source: String? { figure(\.source)?.value }
    /// The responsible unit.
    public var unit: String? { figure(\.unit)?.value }

    /// The sum of what was agreed; nil where nothing was.
    public var agreedPrice: Money? { agreements.isEmpty ? nil : agreements.sum(\.price) }

    /// How far it is, by the last notice that counts; nil where all were withdrawn.
    public var status: PurchaseStatus? {
        standing.last { $0.stage != .amendment }.map { PurchaseStatus($0.stage) }
            ?? (standing.isEmpty ? nil : .procuring)
    }

    /// The cancellation, where nothing followed it.
    public var cancellation: RecordOf<Notice>? {
        status == .cancelled ? standing.last { $0.stage == .cancellation } : nil
    }

    /// The notices just before and after one of it.
    public func neighbours(of notice: RecordOf<Notice>) -> (before: RecordOf<Notice>?, after: RecordOf<Notice>?) {
        guard let index = notices.firstIndex(where: { $0.id == notice.id }) else { return (nil, nil) }
        return (index > 0 ? notices[index - 1] : nil, index + 1 < notices.count ? notices[index + 1] : nil)
    }
}

extension RecordOf<Notice> {
    /// Whether what it says holds: it was not withdrawn, nor corrected by another notice of its stage, which repeats it
    /// in its right form. Those `without` which it is asked correct nothing yet.
    fileprivate func counts(_ references: References, without later: ArraySlice<RecordOf<Notice>> = []) -> Bool {
        record.common.withdrawn == nil
            && !references.corrections(of: id).contains { correction in
                RecordOf<Notice>(correction)?.stage == self.stage && !later.contains { $0.id == correction.id }
            }
    }
}

extension [RecordOf<Notice>] {
    /// By day, those of one day in the order of a purchase's stages.
    func oldestFirst() -> Self {
        sorted { ($0.date, $0.stage.step, $0.id) < ($1.date, $1.stage.step, $1.id) }
    }
}

extension NoticeStage {
    /// Its turn in a purchase.
    var step: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether its title is what is bought, and not what is changed about it.
    var namesTheWork: Bool { self != .amendment && self != .cancellation }
}
