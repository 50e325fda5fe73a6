extension StringProtocol {
    /// The text with every character that would not be seen, or would steer the terminal, written out.
    package var visible: String { map(\.visible).joined() }
}

extension Character {
    /// The character itself, or ␛ for a control character, `<U+200B>` for an invisible one; a mark without a letter
    /// stands on ◌.
    var visible: String {
        guard let first = unicodeScalars.first else { return "" }
        switch first.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            return unicodeScalars.map(\.written).joined()
        case .nonspacingMark, .enclosingMark:
            return "\u{25CC}\(self)"
        default:
            return String(self)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var written: String {
        switch (value, properties.generalCategory) {
        case (0...0x1F, _): Unicode.Scalar(0x2400 + value).map(String.init) ?? codePoint
        case (0x7F, _): "\u{2421}"
        case (_, .control), (_, .format), (_, .lineSeparator), (_, .paragraphSeparator): codePoint
        default: String(self)
        }
    }

    private var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}
