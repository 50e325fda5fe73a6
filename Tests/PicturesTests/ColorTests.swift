import Testing

@testable import Pictures

@Suite struct ColorTests {
    @Test func bothWaysOfWritingAreRead() {
        #expect(Color(parsing: "#ff0000") == Color(red: 1, green: 0, blue: 0))
        #expect(Color(parsing: "#F00") == Color(red: 1, green: 0, blue: 0))
        for text in ["", "#", "ff0000", "#ff00", "#ff00000", "#gg0000", "#ก00"] { #expect(Color(parsing: text) == nil) }
    }

    /// The two ends of WCAG's scale, and the grey that is known to reach 4.5 : 1.
    @Test func contrastIsThatOfWCAG() {
        #expect(abs(Color.black.contrastWithWhite - 21) < 0.001)
        #expect(abs(Color.white.contrastWithWhite - 1) < 0.001)
        #expect(Color(parsing: "#767676").map { (4.5..<4.6).contains($0.contrastWithWhite) } == true)
    }

    @Test(arguments: ["#ffffff", "#ffd700", "#0b5d4b", "#000", "#c00"])
    func whiteIsWellReadOnEveryColour(text: String) throws {
        let color = try #require(Color(parsing: text))
        let ground = color.darkened(toContrast: 7)
        #expect(ground.contrastWithWhite >= 7)
        #expect(color.contrastWithWhite < 7 || ground == color)
    }
}
