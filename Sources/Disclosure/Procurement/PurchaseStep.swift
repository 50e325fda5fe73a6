import Records
import ThaiText

/// A notice of a purchase, and what it changed.
public struct PurchaseStep: Sendable {
    public let notice: RecordOf<Notice>
    public let changes: [TermChange]
}

/// What was told of a purchase before a notice of it, and since.
public enum TermChange: Sendable, Equatable {
    case budget(from: Money, to: Money)
    case medianPrice(from: Money, to: Money)
    /// The last day for bids.
    case closes(from: CalendarDay, to: CalendarDay)
    case method(from: ProcurementMethod, to: ProcurementMethod)
    /// The amount of the contract that the notice speaks of.
    case contractAmount(from: Money, to: Money)
    /// The last day of the contract that the notice speaks of.
    case contractEnd(from: CalendarDay, to: CalendarDay)
}

extension Purchase {
    /// Its notices, oldest first, with what each changed of what was told before it. What was told for the first time is
    /// no change, and what was withdrawn at any time changed nothing.
    public func steps(_ references: References) -> [PurchaseStep] {
        var before: Purchase?
        return notices.map { notice in
            let after = upTo(notice, references)
            defer { before = after }
            return PurchaseStep(notice: notice, changes: before.map { after.changes(since: $0, by: notice) } ?? [])
        }
    }

    private func changes(since before: Purchase, by notice: RecordOf<Notice>) -> [TermChange] {
        func change<Value: Equatable & Sendable>(
            _ value: (RecordOf<Notice>) -> Value?, _ term: (Value, Value) -> TermChange
        ) -> TermChange? {
            guard let old = before.figure(value)?.value, let new = figure(value)?.value, old != new else { return nil }
            return term(old, new)
        }
        let number = notice.contract?.plainNumber
        func contract(_ other: RecordOf<Notice>) -> Contract? {
            other.contract.flatMap { $0.plainNumber == number ? $0 : nil }
        }
        return [
            change(\.budget, TermChange.budget), change(\.medianPrice, TermChange.medianPrice),
            change(\.closes, TermChange.closes), change(\.method, TermChange.method),
            change({ contract($0)?.amount }, TermChange.contractAmount),
            change({ contract($0)?.end }, TermChange.contractEnd),
        ].compactMap(\.self)
    }
}
