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
        let last = today.adding(days: Self.horizon)
        let newYears = Set([first, today.fiscalYear.next.first].filter { $0 <= last })
        let endings = endings(in: first...last)
        let lackingNow = Set(list.items.filter { lacks($0, on: today) })
        var lapses: [ChecklistItem: Lapse] = [:]
        for day in newYears.union(endings.keys).sorted() {
            let ending = endings[day] ?? []
            for item in list.items
            where newYears.contains(day) || item.topics.contains(where: { ending.contains($0.id) }) {
                // What was given back since is not told.
                guard lapses[item] == nil, day > today || lackingNow.contains(item), hasLapsed(item, on: day) else {
                    continue
                }
                let before = day.adding(days: -1)
                let seen = max(day, today)
                lapses[item] = Lapse(
                    item: assess(item, in: seen.fiscalYear, on: seen), day: day,
                    evidence: assess(item, in: before.fiscalYear, on: before).evidence)
            }
        }
        return lapses.values.sorted { ($0.day, $0.item.item.number) < ($1.day, $1.item.item.number) }
    }

    /// Whether a day takes from an item what proved it until then.
    private func hasLapsed(_ item: ChecklistItem, on day: CalendarDay) -> Bool {
        lacks(item, on: day) && verdicts(item, on: day.adding(days: -1)).allSatisfy { $0 == .proven }
    }

    /// Whether it lacks on a day what must hold on; the form of one more month, say, is asked for anew.
    private func lacks(_ item: ChecklistItem, on day: CalendarDay) -> Bool {
        zip(item.topics, verdicts(item, on: day)).contains { topic, verdict in
            verdict.lacksSomething
                && [.standing, .current, .previous].contains(topic.time(asked: item.period))
        }
    }
}
