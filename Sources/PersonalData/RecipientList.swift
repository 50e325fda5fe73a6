/// A list of recipients as far as it is read.
struct RecipientList {
    /// Whether words say that a list follows: two persons make one then, else three.
    var isAnnounced = false
    /// Whether they say that it is one of names: in numbered lines these need no titles then.
    var isOfNames = false
    /// Under headings that are deeper than this, in signs, the list goes on; nil where only places may head its parts.
    var reach: Int?

    private var persons: [Range<Int>] = []
    private var untitled: [Range<Int>] = []
    /// The numbered lines next to each other that were read last.
    private var run: (names: [Range<Int>], others: Int) = ([], 0)
    /// Whether the line above them says that they are no persons.
    private var isRunOtherwise = false

    init(isAnnounced: Bool = false, isOfNames: Bool = false, reach: Int? = nil) {
        (self.isAnnounced, self.isOfNames, self.reach) = (isAnnounced, isOfNames, reach)
    }

    /// Adds what further words say of it.
    mutating func join(_ other: RecipientList) {
        isAnnounced = isAnnounced || other.isAnnounced
        isOfNames = isOfNames || other.isOfNames
        reach = [reach, other.reach].compactMap(\.self).min()
    }

    /// Adds a line that is not blank: its persons, or the item of a numbered list that it is.
    mutating func read(_ persons: [Range<Int>], _ item: NumberedItem?, saysOtherwise: Bool) {
        self.persons += persons
        if let item {
            if let name = item.name { run.names.append(name) } else { run.others += 1 }
        } else if persons.isEmpty {
            untitled += runNames
            run = ([], 0)
            isRunOtherwise = saysOtherwise
        }
    }

    /// In order; those without titles only where there are three, as two words may be anything.
    var names: [Range<Int>] {
        let untitled = untitled + runNames
        return untitled.count < 3 ? persons : (persons + untitled).sorted { $0.lowerBound < $1.lowerBound }
    }

    private var runNames: [Range<Int>] {
        isOfNames && !isRunOtherwise && run.names.count > run.others ? run.names : []
    }

    var isEnough: Bool { names.count >= (isAnnounced ? 2 : 3) }
}
