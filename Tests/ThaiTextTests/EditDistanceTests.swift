import Testing
import ThaiText
import TestSupport

@Suite struct EditDistanceTests {
    private let keys = [
        "title", "date", "unit", "budget", "bidders", "median_price",
        "ชื่อเรื่อง", "วันที่ประกาศ", "หน่วยงาน", "ราคากลาง",
    ]

    @Test(arguments: [
        ("titel", "title"), ("tile", "title"), ("titlle", "title"), ("totle", "title"), ("Title", "title"),
        ("DATE", "date"), ("data", "date"), ("buget", "budget"), ("medianprice", "median_price"),
        ("median-price", "median_price"), ("ชื่อเรือง", "ชื่อเรื่อง"), ("ชือเรื่อง", "ชื่อเรื่อง"),
        ("วันประกาศ", "วันที่ประกาศ"), ("หนวยงาน", "หน่วยงาน"), ("ราคากลาง", "ราคากลาง"),
    ])
    func aSlipIsRecognised(word: String, key: String) {
        #expect(EditDistance.nearest(to: word, in: keys) == key)
    }

    @Test(arguments: ["", "x", "xyz", "summary", "time", "ผู้ชนะ", "คลัง", String(repeating: "title", count: 2000)])
    func aStrangerIsNot(word: String) {
        #expect(EditDistance.nearest(to: word, in: keys) == nil)
    }

    @Test func theNearestWinsAndTheFirstOfEquals() {
        #expect(EditDistance.nearest(to: "winer", in: ["wines", "winner"]) == "wines")
        #expect(EditDistance.nearest(to: "winer", in: ["winner", "wines"]) == "winner")
        #expect(EditDistance.nearest(to: "contracts", in: ["contacts_", "contract"]) == "contract")
        #expect(EditDistance.nearest(to: "abcdef", in: ["abcdxy", "abcdfe"]) == "abcdfe")
        #expect(EditDistance.nearest(to: "title", in: []) == nil)
    }

    @Test func aSwapIsOneEdit() {
        #expect(EditDistance.nearest(to: "abc", in: ["acb"]) == "acb")
        #expect(EditDistance.nearest(to: "abc", in: ["cba"]) == nil)
    }

    @Test func aWordOfOneCharacterIsNearNoOther() {
        #expect(EditDistance.nearest(to: "a", in: ["b", "A"]) == "A")
        #expect(EditDistance.nearest(to: "a", in: ["b"]) == nil)
    }

    @Test(arguments: 0..<300) func theNearestIsThatOfThePlainRecursion(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func word() -> String {
            let letters = seed % 2 == 0 ? "ab-1" : "กข่าa"
            return String(
                (0..<Int.random(in: 0...9, using: &generator)).compactMap { _ in
                    letters.unicodeScalars.randomElement(using: &generator).map(Character.init)
                })
        }
        let target = word()
        let words = (0..<8).map { _ in word() }
        func letters(_ word: String) -> ArraySlice<Character> { Array(Folding.fold(word))[...] }
        let limit = min(max(letters(target).count, 3) / 3, letters(target).count - 1)
        let distances = words.map { distance(letters(target), letters($0)) }
        let least = distances.min().flatMap { $0 <= limit ? $0 : nil }
        let expected = least.flatMap { distances.firstIndex(of: $0) }.map { words[$0] }
        #expect(EditDistance.nearest(to: target, in: words) == expected, "\(target) \(words)")
    }

    private func distance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
        guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
        if x == y { return distance(a.dropLast(), b.dropLast()) }
        var least = min(distance(a.dropLast(), b), distance(a, b.dropLast()), distance(a.dropLast(), b.dropLast())) + 1
        if a.dropLast().last == y, b.dropLast().last == x {
            least = min(least, distance(a.dropLast(2), b.dropLast(2)) + 1)
        }
        return least
    }
}
