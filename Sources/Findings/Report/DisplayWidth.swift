extension StringProtocol {
    /// How many columns of a terminal the text takes.
    package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Character {
    /// How many columns of a terminal the character takes: a Thai vowel or tone mark above or below none, ำ one of its
    /// own, a wide East Asian character or an emoji two.
    var displayWidth: Int {
        let scalars = unicodeScalars
        guard let first = scalars.first else { return 0 }
        if isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
        // One picture however many scalars are joined in it; U+FE0F asks for the picture.
        let isPicture =
            first.properties.isEmojiPresentation
            || (first.properties.isEmoji && scalars.contains("\u{FE0F}"))
        if isPicture { return 2 }
        return scalars.reduce(0) { $0 + $1.displayWidth }
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator: 0
        default: isWide ? 2 : isJoiningJamo ? 0 : 1
        }
    }

    /// East Asian Width W or F (Unicode Standard Annex #11), by blocks.
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
            0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// Vowels and finals that a terminal draws into the syllable before them.
    private var isJoiningJamo: Bool { (0x1160...0x11FF).contains(value) }
}
