import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// What a list says beside a record's title: that it was withdrawn or corrected; mostly nothing.
    func standingBadge(_ record: Record) -> HTML {
        if record.common.withdrawn != nil { return "<span class=\"badge stop\">ถอนแล้ว</span>" }
        if !disclosure.references.corrections(of: record.id).isEmpty {
            return "<span class=\"badge\">มีฉบับแก้ไข</span>"
        }
        return .empty
    }

    func badge(_ standing: PersonnelEntry.Standing) -> HTML {
        switch standing {
        case .inForce: "<span class=\"badge ok\">\(standing.thai)</span>"
        case .withdrawn: "<span class=\"badge stop\">\(standing.thai)</span>"
        case .notYet, .replaced, .ended, .corrected: "<span class=\"badge\">\(standing.thai)</span>"
        }
    }

    func badge(_ status: ProjectStatus) -> HTML {
        switch status {
        case .done: "<span class=\"badge ok\">✓ \(status.thai)</span>"
        case .running: "<span class=\"badge warn\">\(status.thai)</span>"
        case .dropped: "<span class=\"badge stop\">\(status.thai)</span>"
        case .planned: "<span class=\"badge\">\(status.thai)</span>"
        }
    }

    func badge(_ verdict: Verdict) -> HTML {
        """
        <span class="badge \(verdict.tone)">\(verdict.mark) \(verdict.text.th)</span>
        """
    }

    /// How far a purchase is; nil where all its notices were withdrawn.
    func badge(_ status: PurchaseStatus?) -> HTML {
        guard let status else { return "<span class=\"badge stop\">ถอนแล้ว</span>" }
        switch status {
        case .finished: return "<span class=\"badge ok\">✓ \(status.thai)</span>"
        case .cancelled: return "<span class=\"badge stop\">\(status.thai)</span>"
        case .planned, .procuring, .contracted: return "<span class=\"badge\">\(status.thai)</span>"
        }
    }

    /// That a purchase was cancelled after the agreement of which a table speaks; nothing where it was not.
    func cancellationBadge(_ purchase: Purchase) -> HTML {
        purchase.status == .cancelled ? " <span class=\"badge stop\">ยกเลิกภายหลัง</span>" : .empty
    }
}

extension Verdict {
    /// The class of badges, tiles and notes that say it.
    var tone: String {
        switch self {
        case .proven: "ok"
        case .partial: "warn"
        case .missing: "stop"
        case .notDue: "later"
        }
    }
}
