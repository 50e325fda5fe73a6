import ThaiText

/// What a record's front matter says, in the words and figures in which its page shows it: what people search for.
///
/// Every value of it is published; a kind adds what its page shows, and nothing else.
public struct RecordTexts: Sendable {
    /// The numbers by which people know it, and which stay readable when it is withdrawn.
    public private(set) var identifiers: [String] = []
    /// Other numbers that name something, such as a contract's.
    public private(set) var numbers: [String] = []
    /// What it tells in words and amounts, one fact a text.
    public private(set) var facts: [String] = []
    /// Its days, long and short, as pages and lists have them.
    public private(set) var days: [String] = []

    fileprivate mutating func keepIdentifiers() { (numbers, facts, days) = ([], [], []) }

    mutating func add(identifier: String?) {
        if let identifier { identifiers.append(identifier) }
    }

    mutating func add(number: String?) {
        if let number { numbers.append(number) }
    }

    mutating func add(_ texts: String?...) { facts += texts.compactMap(\.self) }

    mutating func add(_ texts: [String]) { facts += texts }

    mutating func add(count: Int?...) { facts += count.compactMap { $0.map(String.init) } }

    mutating func add(_ amounts: Money?...) { facts += amounts.compactMap { $0?.grouped } }

    mutating func add(_ days: CalendarDay?...) {
        for day in days.compactMap(\.self) { self.days += [day.longThai, day.shortThai] }
    }
}

extension Record {
    /// What its front matter says but for its title and summary; of a withdrawn one only what stays readable: its numbers, and when
    /// and why it was taken back.
    public var texts: RecordTexts {
        var texts = RecordTexts()
        if let withdrawn = common.withdrawn {
            content.tell(&texts)
            texts.keepIdentifiers()
            texts.add(common.date, withdrawn.date)
            texts.add(withdrawn.reason)
            return texts
        }
        texts.add(common.date)
        texts.add(common.unit, common.topic?.title)
        content.tell(&texts)
        texts.add(common.attachments.map(\.name))
        return texts
    }
}
