import Testing
import ThaiText

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
}
