/// The hash of a run of UTF-16 code units; `search.js` computes the same.
enum GramHash {
    static let base: UInt32 = 0x0100_0193

    /// Spreads the sum Σ unit·base^k (mod 2³²), so that its lowest bits choose evenly.
    static func mixed(_ sum: UInt32) -> UInt32 {
        var hash = sum ^ sum >> 15
        hash &*= 0x2C1B_3C6D
        hash ^= hash >> 12
        hash &*= 0x297A_2D39
        return hash ^ hash >> 15
    }

    static func of(_ units: some Sequence<UInt16>) -> UInt32 {
        mixed(units.reduce(0) { $0 &* base &+ UInt32($1) })
    }
}
