import Disclosure
import Records
import ThaiText

extension Purchase {
    /// The notice since which a value stands as it does: later ones only repeat it.
    func origin<Value: Equatable>(of value: (Notice) -> Value?) -> RecordOf<Notice>? {
        let stating = standing.filter { value($0.content) != nil }
        let last = stating.last.flatMap { value($0.content) }
        return stating.reversed().prefix { value($0.content) == last }.last
    }

    /// The notice since which an agreement stands as it does.
    func origin(of agreement: Agreement) -> RecordOf<Notice> {
        guard let contract = agreement.contract else { return agreement.notice }
        let number = Folding.key(contract.number)
        return origin { notice in
            notice.contract.flatMap { Folding.key($0.number) == number ? $0 : nil }
        } ?? agreement.notice
    }

    /// The records that say what a list or form shows of it, so that a notice which only repeats it changes no page.
    func records(behind agreement: Agreement?) -> [Record] {
        [agreement.map(origin), origin(of: \.budget), origin(of: \.medianPrice), origin(of: \.method)]
            .compactMap { $0?.record }
    }
}

extension AgreedPurchase {
    var records: [Record] { purchase.records(behind: agreement) }

    /// The notice since which the agreement stands as it does.
    var origin: RecordOf<Notice> { purchase.origin(of: agreement) }
}
