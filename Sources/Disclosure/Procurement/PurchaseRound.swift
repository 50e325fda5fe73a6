import Records
import ThaiText

/// The notices of a purchase that count, up to a cancellation, after which it may begin anew.
struct PurchaseRound: Sendable {
    /// Oldest first.
    let notices: [RecordOf<Notice>]

    /// What a notice says of one day, and that day.
    typealias Dated = (notice: RecordOf<Notice>, day: CalendarDay)

    /// The notices with the days for which they count: a correction counts for the day of what it corrects.
    func dated(_ references: References) -> [Dated] { notices.map { ($0, references.firstDay(of: $0)) } }
}

extension Purchase {
    var rounds: [PurchaseRound] {
        standing.reduce(into: [[]]) { rounds, notice in
            rounds[rounds.count - 1].append(notice)
            if notice.stage == .cancellation { rounds.append([]) }
        }
        .map { PurchaseRound(notices: $0.oldestFirst()) }
    }
}

extension References {
    /// The earliest day of a notice and of those of its stage that it corrects.
    func firstDay(of notice: RecordOf<Notice>) -> CalendarDay {
        editions(of: notice.record) { RecordOf<Notice>($0)?.stage == notice.stage }
            .reduce(notice.date) { min($0, $1.common.date) }
    }
}
