/// Which texts have which grams of one length, in files of about the same size.
struct GramIndex {
    /// In UTF-16 code units.
    let length: Int
    /// How many sets the grams are thrown into by their hash, a power of two; 0 where each gram has a list of its own.
    let buckets: Int
    /// One after the other; as many as a power of two. A gram stands in the one that the lowest bits of its hash name.
    let shards: [[UInt8]]

    /// The lengths of grams: up to three each gram has a list, since a query of that length must find nothing else; the
    /// longer ones, of which there are too many, tell texts apart that have all trigrams of a query here and there.
    static let lengths = [1, 2, 3, 6, 12]
    private static let longestExact = 3

    /// In bytes before they are compressed, on average.
    private static let shardSize = 6 << 10

    /// `keys` are those of all texts, in the order of their numbers.
    init(length: Int, of keys: [[UInt16]]) {
        self.length = length
        if length <= Self.longestExact {
            buckets = 0
            shards = Self.exact(length, keys)
        } else {
            let grams = keys.reduce(0) { $0 + max(0, $1.count - length + 1) }
            buckets = powerOfTwo(atLeast: max(64, grams / max(1, keys.count) * 16))
            shards = Self.hashed(length, keys, buckets)
        }
    }

    private static func exact(_ length: Int, _ keys: [[UInt16]]) -> [[UInt8]] {
        var table = GramTable()
        var lists = PostingLists(count: 0)
        for (text, key) in keys.enumerated() where key.count >= length {
            var gram: UInt64 = 0
            let mask: UInt64 = 1 << (16 * UInt64(length)) - 1
            for index in key.indices {
                gram = (gram << 16 | UInt64(key[index])) & mask
                guard index >= length - 1 else { continue }
                let (list, isNew) = table.index(of: gram)
                if isNew { lists.grow() }
                lists.add(Int32(text), to: list)
            }
        }
        let order = table.grams.indices.sorted { table.grams[$0] < table.grams[$1] }
        let total = lists.bytes.reduce(0) { $0 + $1.count + 2 * length + 1 }
        var shards = [[UInt8]](repeating: [], count: powerOfTwo(atLeast: total / shardSize))
        for list in order {
            let units = (0..<length).reversed().map {
                UInt16(truncatingIfNeeded: table.grams[list] >> (16 * UInt64($0)))
            }
            let shard = Int(GramHash.of(units)) & (shards.count - 1)
            for unit in units { shards[shard] += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
            shards[shard].append(list: list, of: lists)
        }
        return shards
    }

    private static func hashed(_ length: Int, _ keys: [[UInt16]], _ buckets: Int) -> [[UInt8]] {
        var lists = PostingLists(count: buckets)
        let leading = (0..<length).reduce(UInt32(1)) { power, _ in power &* GramHash.base }
        for (text, key) in keys.enumerated() where key.count >= length {
            var sum: UInt32 = 0
            for index in key.indices {
                sum = sum &* GramHash.base &+ UInt32(key[index])
                if index >= length { sum &-= UInt32(key[index - length]) &* leading }
                guard index >= length - 1 else { continue }
                lists.add(Int32(text), to: Int(GramHash.mixed(sum)) & (buckets - 1))
            }
        }
        let total = lists.bytes.reduce(0) { $0 + $1.count + 1 }
        var shards = [[UInt8]](repeating: [], count: min(buckets, powerOfTwo(atLeast: total / shardSize)))
        // A shard's buckets in their order, so that the one looked for is counted off.
        for bucket in 0..<buckets { shards[bucket & (shards.count - 1)].append(list: bucket, of: lists) }
        return shards
    }
}

/// Numbers grams in the order in which they are first seen.
private struct GramTable {
    private(set) var grams: [UInt64] = []
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    mutating func index(of gram: UInt64) -> (index: Int, isNew: Bool) {
        var slot = Self.slot(of: gram, slots.count)
        while slots[slot] >= 0 {
            if grams[Int(slots[slot])] == gram { return (Int(slots[slot]), false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(grams.count)
        grams.append(gram)
        if grams.count * 2 > slots.count { grow() }
        return (grams.count - 1, true)
    }

    private mutating func grow() {
        let count = slots.count * 2
        slots = Array(repeating: -1, count: count)
        for (index, gram) in grams.enumerated() {
            var slot = Self.slot(of: gram, count)
            while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = Int32(index)
        }
    }

    private static func slot(of gram: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (gram &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
    }
}

extension [UInt8] {
    fileprivate mutating func append(list: Int, of lists: PostingLists) {
        append(leb128: UInt32(lists.counts[list]))
        append(contentsOf: lists.bytes[list])
    }
}

/// The least power of two that is no less; at least 1.
func powerOfTwo(atLeast number: Int) -> Int {
    var power = 1
    while power < number { power *= 2 }
    return power
}
