import TestSupport
import Testing

@testable import Search

@Suite struct GramIndexTests {
    @Test(arguments: [1, 2, 3], 1...5)
    func aShortGramHasExactlyTheTextsThatHaveIt(length: Int, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let keys = MadeTexts(60, using: &generator).keys
        let index = GramIndex(length: length, of: keys)
        #expect(index.buckets == 0)
        let grams = Set(keys.flatMap { $0.grams(length) })
        for gram in grams {
            #expect(index.texts(with: gram) == keys.indices.filter { keys[$0].grams(length).contains(gram) })
        }
        #expect(index.shards.reduce(0) { $0 + ShardReader($1).gramCount(length) } == grams.count)
    }

    @Test(arguments: [6, 12], 1...5)
    func aLongGramHasAllTextsThatHaveItAndFewOthers(length: Int, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let keys = MadeTexts(60, using: &generator).keys
        let index = GramIndex(length: length, of: keys)
        var (right, all) = (0, 0)
        for gram in Set(keys.flatMap { $0.grams(length) }) {
            let texts = index.texts(with: gram)
            let having = keys.indices.filter { keys[$0].grams(length).contains(gram) }
            #expect(Set(having).isSubset(of: texts))
            #expect(texts == texts.sorted())
            right += having.count
            all += texts.count
        }
        #expect(Double(all) < Double(right) * 12)
    }

    @Test func noTextsMakeAnIndexOfNothing() {
        for length in GramIndex.lengths {
            #expect(GramIndex(length: length, of: []).texts(with: Array(repeating: 0x0E01, count: length)) == [])
        }
    }

    @Test func numbersOfAnySizeAreReadAsTheyWereWritten() {
        let numbers: [UInt32] = [0, 1, 127, 128, 300, 16_383, 16_384, 1 << 21, .max]
        var bytes: [UInt8] = []
        for number in numbers { bytes.append(leb128: number) }
        var reader = ShardReader(bytes)
        #expect(numbers.map { _ in reader.number() } == numbers.map { Int($0) })
    }

    @Test func theHashIsThatOfTheScript() {
        #expect(GramHash.of("ถนน".utf16) == 0x686B_543D)
        #expect(GramHash.of("e-bidding 12".utf16) == 0x2395_5EA8)
    }
}

extension GramIndex {
    /// The texts that a gram's list names, read as the script reads it.
    fileprivate func texts(with gram: [UInt16]) -> [Int] {
        let hash = Int(GramHash.of(gram))
        var reader = ShardReader(shards[hash & (shards.count - 1)])
        if buckets > 0 {
            for _ in 0..<((hash & (buckets - 1)) / shards.count) { _ = reader.list() }
            return reader.list()
        }
        while !reader.isAtEnd {
            let found = reader.gram(gram.count)
            let list = reader.list()
            if found == gram { return list }
        }
        return []
    }
}

/// Reads a shard by its description, not by the code that wrote it.
private struct ShardReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func number() -> Int {
        var (number, shift) = (0, 0)
        while let byte = rest.popFirst() {
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return number
    }

    mutating func gram(_ length: Int) -> [UInt16] {
        (0..<length).map { _ in UInt16(rest.popFirst() ?? 0) | UInt16(rest.popFirst() ?? 0) << 8 }
    }

    mutating func list() -> [Int] {
        guard !isAtEnd else { return [] }
        var last = -1
        return (0..<number()).map { _ in
            last += number() + 1
            return last
        }
    }

    func gramCount(_ length: Int) -> Int {
        var (reader, count) = (self, 0)
        while !reader.isAtEnd {
            _ = (reader.gram(length), reader.list())
            count += 1
        }
        return count
    }
}
