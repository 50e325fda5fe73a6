import Testing
import ThaiText
import TestSupport

@Suite struct FoldingTests {
    @Test(arguments: [
        ("กํา", "กำ"), ("น้ํา", "น้ำ"), ("นํ้า", "น้ำ"), ("นำ้", "น้ำ"), ("นํา้", "น้ำ"), ("เเก้ไข", "แก้ไข"),
        ("ก่ิ", "กิ่"), ("ก่ี", "กี่"), ("พ่ีน้อง", "พี่น้อง"), ("ผู้", "ผู้"), ("ท่ัว", "ทั่ว"),
        ("พันธ์ุ", "พันธุ์"), ("สิทธ์ิ", "สิทธิ์"), ("จัดซื้อ\u{200B}จัดจ้าง", "จัดซื้อจัดจ้าง"),
        ("เ\u{200B}เก", "แก"), ("ก\u{200D}ข\u{FEFF}ค\u{AD}ง", "กขคง"), ("ปี ๒๕๖๘", "ปี 2568"),
        ("E-Bidding", "e-bidding"), ("ÉCOLE", "e\u{301}cole"), ("  ก \t\n ข\u{A0}\u{3000}ค  ", "ก ข ค"),
        ("“ราคา” – กลาง", "“ราคา” – กลาง"), ("", ""), (" \u{200B} ", ""),
    ])
    func equivalentTextsFoldAlike(a: String, b: String) {
        #expect(scalars(Folding.fold(a)) == scalars(Folding.fold(b)))
    }

    @Test func theFormItselfIsTheCommonSpelling() {
        let text = "น้ำแข็ง กำนัน ผู้ใหญ่บ้าน พันธุ์ สิทธิ์ เก๋ง 2568 e-gp é “ก” ฯลฯ ต่าง ๆ"
        #expect(scalars(Folding.fold(text)) == scalars(text))
        for month in ThaiMonth.allCases { #expect(scalars(Folding.fold(month.name)) == scalars(month.name)) }
    }

    @Test(arguments: [("กา", "ก่า"), ("เก", "แก"), ("ก ข", "กข"), ("ใจ", "ไจ"), ("ก็", "ก้"), ("ฤๅ", "ฤา"), ("²", "2")])
    func differentTextsStayDifferent(a: String, b: String) {
        #expect(Folding.fold(a) != Folding.fold(b))
    }

    @Test func foldingTwiceChangesNothing() {
        var random = SeededGenerator(seed: 42)
        let thai = (0xE00...0xE7F).compactMap(Unicode.Scalar.init)
        let others = [
            " ", "\u{A0}", "\u{200B}", "\u{FEFF}", "A", "é", "e", "\u{301}", "\u{327}", "\u{316}", "\u{338}", "İ",
            "Å", "Ω", "각", "\u{1100}", "\u{1161}", "\u{11A8}", "\u{3099}", "が", "\u{345}", "ẞ", "🐘", "\u{FE0F}",
            "\u{34F}", "Σ", "\u{2126}",
        ].flatMap(\.unicodeScalars)
        let marks = "่้ิุํ็์ฺาำเ".unicodeScalars + []
        var mistakes: [String] = []
        for round in 0..<20_000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...10, using: &random) {
                let any = Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &random))
                let choices = [thai.randomElement(using: &random), marks.randomElement(using: &random)]
                let foreign = [others.randomElement(using: &random), any]
                let pool = round.isMultiple(of: 2) ? choices : choices + foreign
                if let scalar = pool.randomElement(using: &random) ?? nil { view.append(scalar) }
            }
            let once = Folding.fold(String(view))
            if scalars(Folding.fold(once)) != scalars(once) { mistakes.append("\(scalars(String(view)))") }
        }
        #expect(mistakes.isEmpty)
    }

    @Test func aLongRunOfMarksTakesNoLongTime() {
        let text = "ก" + String(repeating: "\u{E48}\u{E34}", count: 40_000)
        #expect(Folding.fold(text).unicodeScalars.dropFirst().prefix(40_000).allSatisfy { $0 == "\u{E34}" })
    }

    /// Scalars, since two canonically equivalent strings compare equal in Swift.
    private func scalars(_ text: String) -> [String] {
        text.unicodeScalars.map { String($0.value, radix: 16) }
    }
}
