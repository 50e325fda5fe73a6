import Records
import ThaiText

extension Purchase {
    /// The notice since which a value stands as the last notice that counts and states it has it: later ones only repeat
    /// it. Nil where none states it.
    public func origin<Value: Equatable & Sendable>(of value: (RecordOf<Notice>) -> Value?) -> RecordOf<Notice>? {
        origin(of: figure(value)?.value, in: standing, by: value)
    }

    /// The notice since which an agreement stands as it does, its winner, bidders and reason too: the newest of those
    /// that set one of them.
    public func origin(of agreement: Agreement) -> RecordOf<Notice> {
        let number = agreement.contract?.plainNumber
        let notices = standing.filter { $0.contract == nil || $0.contract?.plainNumber == number }
        let origins = [
            origin(of: agreement.contract, in: notices, by: \.contract),
            origin(of: agreement.winner.name, in: notices) { $0.winner?.name },
            origin(of: agreement.winner.taxID, in: notices) { $0.winner?.taxID },
            number == nil ? origin(of: agreement.price, in: notices) { $0.winner?.price } : nil,
            origin(of: agreement.reason, in: notices) { $0.winner?.reason },
            origin(of: agreement.bidders, in: notices) { $0.bidders.isEmpty ? nil : $0.bidders },
        ]
        return origins.compactMap(\.self).oldestFirst().last ?? agreement.notice
    }

    /// The notices behind what a list or form shows of it and of an agreement: those that set what is shown, and those
    /// that were corrected or withdrawn, which may have shown something else. One that only repeats is none of them.
    func sources(of agreement: Agreement?) -> [RecordOf<Notice>] {
        let origins = [
            agreement.map(origin),
            origin(of: name, in: standing) { $0.stage.namesTheWork ? WorkName.of($0.title) : nil },
            origin(of: \.budget), origin(of: \.medianPrice), origin(of: \.method), origin(of: \.source),
            origin(of: \.unit),
        ]
        return origins.compactMap(\.self) + notices.filter { $0.corrects != nil || $0.withdrawn != nil }
    }

    /// The first of the last notices in a row that state a value, among those that state any; nil where none states it.
    private func origin<Value: Equatable & Sendable>(
        of value: Value?, in notices: [RecordOf<Notice>], by stated: (RecordOf<Notice>) -> Value?
    ) -> RecordOf<Notice>? {
        guard let value else { return nil }
        var origin: RecordOf<Notice>?
        for notice in notices.reversed() {
            guard let other = stated(notice) else { continue }
            if other == value { origin = notice } else if origin != nil { break }
        }
        return origin
    }
}
