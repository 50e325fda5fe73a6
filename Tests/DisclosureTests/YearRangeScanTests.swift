import Testing

@testable import Disclosure

@Suite struct YearRangeScanTests {
    private static func slips(_ text: String) -> [[Int]] {
        YearRangeScan.unlikely(in: Array(text.utf8)).map { [$0.first, $0.last] }
    }

    @Test(arguments: YearTexts.slips)
    func slipsAreFound(text: String) {
        #expect(Self.slips(text).count == 1)
        #expect(Self.slips("ตามที่แจ้งไว้ \(text)\nต่อ").count == 1)
    }

    @Test(arguments: YearTexts.right)
    func nothingElseIs(text: String) {
        #expect(Self.slips(text) == [])
        #expect(Self.slips("ตามที่แจ้งไว้ \(text)\nต่อ") == [])
    }

    @Test func twentyYearsAreTheLongest() {
        #expect(Self.slips("2561–2580") == [])
        #expect(Self.slips("2561–2581") == [[2561, 2581]])
    }

    @Test func twoDigitsAreOfTheSameCentury() {
        let mentions = YearRangeScan.mentions(in: Array("พ.ศ. 2566-70".utf8))
        #expect(mentions.map { [$0.first, $0.last] } == [[2566, 2570]])
        #expect(Self.slips("พ.ศ. ๒๕๗๐-๖๖") == [[2570, 2566]])
    }
}
