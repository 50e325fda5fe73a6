import Testing

@testable import Pictures

@Suite struct ShareCardTests {
    private let card = ShareCard(
        name: "องค์การบริหารส่วนตำบลทดสอบ", place: "อำเภอทดสอบ จังหวัดทดสอบ", subtitle: "ข้อมูลที่เปิดเผยต่อประชาชน",
        color: Color(red: 0.05, green: 0.4, blue: 0.3))

    @Test func itIsAPNGOfTheSizeThatNetworksShowWhole() throws {
        let bytes = try #require(card.png())
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(bytes[16..<24].elementsEqual([0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76]), "1200 and 630 in the header")
        #expect(bytes.count < 300_000)
    }

    @Test func theSameIsDrawnOnEveryThread() async throws {
        let first = try #require(card.png())
        let (card, drawn) = (card, 8)
        let same = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<drawn { group.addTask { card.png() == first } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(same == drawn)
    }

    @Test func withoutLettersThereIsNoPictureRatherThanBoxes() {
        #expect(card.png(with: .none) == nil)
        for change in [\ShareCard.name, \.place, \.subtitle] as [WritableKeyPath<ShareCard, String>] {
            var card = card
            card[keyPath: change] += "\u{F0000}"
            #expect(card.png() == nil)
        }
        var marked = card
        marked.mark = "\u{F0000}"
        #expect(marked.png() == nil)
    }

    @Test func everyPartIsSeen() throws {
        let plain = try #require(card.png())
        for change in [
            { $0.name = "เทศบาลตำบลทดสอบ" }, { $0.place = "อำเภออื่น" }, { $0.subtitle = "อื่น" }, { $0.mark = "ตัวอย่าง" },
            { $0.color = .black }, { $0.emblem = plain },
        ] as [(inout ShareCard) -> Void] {
            var card = card
            change(&card)
            #expect(card.png() != plain)
        }
    }

    @Test func aLongNameIsSetSmallerAndBreaksBetweenWords() {
        let canvas = Canvas(width: 1200, height: 630, fonts: .installed)
        let name = String(repeating: "องค์การบริหารส่วนตำบลทดสอบ", count: 7)
        let large = canvas.paragraph(name, Font(size: 92, isBold: true), width: 1040)
        #expect(large.height > 400)
        #expect(large.width <= 1040)
        var long = card
        long.name = name
        #expect(long.png() != nil)
        #expect(long.title(height: 200, on: canvas).height <= 200)
        #expect(card.title(height: 400, on: canvas).height <= 400)
    }

    @Test func anEmblemThatCannotBeReadIsLeftOut() throws {
        let picture = try #require(card.png())
        var huge = picture
        huge.replaceSubrange(16..<20, with: [0, 1, 0, 0])
        for bytes in [Array("<svg/>".utf8), Array(picture.prefix(500)), huge, []] {
            var card = card
            card.emblem = bytes
            #expect(card.png() == picture)
        }
    }
}
