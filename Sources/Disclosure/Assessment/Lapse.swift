import Records
import ThaiText

/// An item that was proven and, from a day on, is not any more.
public struct Lapse: Sendable, Hashable {
    /// As it stands from that day on, or by now where the day is past.
    public let item: ItemAssessment
    /// The first day on which it is not proven.
    public let day: CalendarDay
    /// What had proven it, by then.
    public let evidence: [Evidence]
}

extension Assessor {
    /// How many days ahead a lapse is told.
    private static let horizon = 30

    /// What the running fiscal year took from the items and has not given back, and what the coming days will take; by
    /// day, then by item. Where there is no list of the year yet, the newest before it stands for it.
    func lapses() -> [Lapse] {
        guard let list = runningList else { return [] }
        let first = today.fiscalYear.first
        let days = ends(in: first...today.adding(days: Self.horizon)).union([first]).sorted()
        let now = Dictionary(uniqueKeysWithValues: items(of: list, on: today).map { ($0.item, $0) })
        var lapses: [ChecklistItem: Lapse] = [:]
        for day in days {
            for (before, after) in zip(items(of: list, on: day.adding(days: -1)), items(of: list, on: day)) {
                let after = day <= today ? now[after.item] ?? after : after
                guard before.verdict == .proven, [.partial, .missing].contains(after.verdict) else { continue }
                lapses[after.item] = Lapse(item: after, day: day, evidence: before.evidence)
            }
        }
        return lapses.values.sorted { ($0.day, $0.item.item.number) < ($1.day, $1.item.item.number) }
    }

    private func items(of list: Checklist, on day: CalendarDay) -> [ItemAssessment] {
        items(of: list, in: day.fiscalYear, on: day)
    }
}
