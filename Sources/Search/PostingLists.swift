/// For each of many grams the texts that have it: numbers that grow, each as its distance from the one before.
struct PostingLists {
    /// How many texts each has.
    private(set) var counts: [Int32]
    /// The distances, less one, in LEB128.
    private(set) var bytes: [[UInt8]]
    private var last: [Int32]

    init(count: Int) {
        counts = Array(repeating: 0, count: count)
        bytes = Array(repeating: [], count: count)
        last = Array(repeating: -1, count: count)
    }

    /// Adds an empty list.
    mutating func grow() {
        counts.append(0)
        bytes.append([])
        last.append(-1)
    }

    /// Adds a text, of which no higher number has been added, unless the list has it.
    mutating func add(_ text: Int32, to list: Int) {
        let distance = text - last[list]
        guard distance > 0 else { return }
        last[list] = text
        counts[list] += 1
        bytes[list].append(leb128: UInt32(distance - 1))
    }
}

extension [UInt8] {
    /// Appends a number in LEB128: seven bits a byte, the lowest first, the eighth set but in the last.
    mutating func append(leb128 number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}
