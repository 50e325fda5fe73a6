import Records

/// Where a notice silently states another value than the one in force before it.
struct Departure<Value: Sendable>: Sendable {
    let figure: Figure<Value>
    let inForce: Figure<Value>
}

extension Purchase {
    /// The notices that state another value than those before them, each value once. An amendment and a correction say
    /// that they change something, and a new round may.
    func departures<Value: Equatable>(of value: (RecordOf<Notice>) -> Value?) -> [Departure<Value>] {
        rounds.flatMap { round in
            var known: [Figure<Value>] = []
            return round.notices.compactMap { notice -> Departure<Value>? in
                guard let figure = value(notice).map({ Figure(value: $0, notice: notice) }) else { return nil }
                guard let inForce = known.first, !notice.announcesAChange else {
                    known = [figure]
                    return nil
                }
                if known.contains(where: { $0.value == figure.value }) { return nil }
                known.append(figure)
                return Departure(figure: figure, inForce: inForce)
            }
        }
    }
}

extension RecordOf<Notice> {
    /// Whether it says of itself that it is not what was announced before.
    var announcesAChange: Bool { self.stage == .amendment || self.corrects != nil }
}
