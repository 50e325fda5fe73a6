import TestSupport

extension SeededGenerator {
    /// Text of up to 40 scalars, rich in the characters that markup, addresses and Thai are made of.
    mutating func text() -> String {
        let scalars = Array("<>&\"'/\\:;#%.?=-! \t\u{0}abcXYZ019กขี่๑ำ\u{200B}\u{2028}é中😀\u{301}".unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...40, using: &self) {
            if let scalar = scalars.randomElement(using: &self) { text.append(scalar) }
        }
        return String(text)
    }
}
