/// Gives headings their levels below the page's own `<h1>`, and their ids.
struct HeadingOutline {
    /// The headings that what comes next stands under, the outermost first: their levels as written, and their numbers
    /// among all.
    private(set) var open: [(written: Int, number: Int)] = []
    private var count = 0
    private(set) var ids: Set<String> = []
    private var counts: [String: Int] = [:]

    /// The level to render: one below the nearest heading above it that was written with fewer `#`, from 2 to 6.
    mutating func level(written: Int) -> Int {
        while let last = open.last, last.written >= written { open.removeLast() }
        open.append((written, count))
        count += 1
        return min(open.count + 1, 6)
    }

    /// An id of the text's letters, marks, digits, `-` and `_`, with a number where it was given before.
    mutating func id(for text: String) -> String {
        let base = Self.slug(text)
        var id = base
        while !ids.insert(id).inserted {
            counts[base, default: 1] += 1
            id = "\(base)-\(counts[base, default: 1])"
        }
        return id
    }

    /// Of text whose white space is collapsed.
    private static func slug(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        var wantsHyphen = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar == " " {
                wantsHyphen = !slug.isEmpty
            } else if scalar.mayStandInID {
                if wantsHyphen { slug.append("-") }
                wantsHyphen = false
                slug.append(scalar)
            }
        }
        return slug.isEmpty ? "section" : String(slug)
    }
}

extension Unicode.Scalar {
    fileprivate var mayStandInID: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": return true
        case "\u{0}"..."\u{7F}": return false
        case "\u{E01}"..."\u{E3A}", "\u{E40}"..."\u{E4E}", "\u{E50}"..."\u{E59}": return true
        default: break
        }
        return switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber:
            true
        default: false
        }
    }
}
