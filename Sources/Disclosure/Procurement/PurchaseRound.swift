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
        var day = notice.date
        var seen: Set<RecordID> = [notice.id]
        var step = notice.corrects
        while let id = step, seen.insert(id).inserted, let corrected = record(id).flatMap(RecordOf<Notice>.init),
            corrected.stage == notice.stage
        {
            day = min(day, corrected.date)
            step = corrected.corrects
        }
        return day
    }
}
