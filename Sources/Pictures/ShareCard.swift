/// The picture that stands beside a link to the site where somebody shares one.
public struct ShareCard: Sendable {
    /// Whose site it is, and where that is.
    public var name, place: String
    /// What the site is.
    public var subtitle: String
    /// A word in the corner; nil for none.
    public var mark: String?
    /// What it is drawn on, darkened so far that white is well read.
    public var color: Color
    /// A PNG; nil for none. One that cannot be read is left out.
    public var emblem: [UInt8]?

    /// In pixels, as networks show it without cutting (1.91 : 1).
    public static let width = 1200
    public static let height = 630

    private static let margin = 80.0
    /// How wide a line is at most.
    private static let room = Double(width) - 2 * margin

    public init(
        name: String, place: String, subtitle: String, mark: String? = nil, color: Color, emblem: [UInt8]? = nil
    ) {
        self.name = name
        self.place = place
        self.subtitle = subtitle
        self.mark = mark
        self.color = color
        self.emblem = emblem
    }

    /// The picture as PNG; nil where no font has all its letters. The same fonts and libraries give the same bytes.
    public func png(with fonts: FontSet = .installed) -> [UInt8]? {
        guard fonts.has(lettersOf: "กิ่ำ") else { return nil }
        let canvas = Canvas(width: Self.width, height: Self.height, fonts: fonts)
        let ground = color.darkened(toContrast: 7)
        canvas.fill(ground)
        var top = Self.margin
        if let emblem, let picture = Picture(png: emblem) {
            canvas.draw(picture, x: Self.margin, y: top - 10, diameter: 120)
            top += 130
        }
        if let mark { guard draw(mark: mark, on: canvas, ground) else { return nil } }

        let subtitle = canvas.paragraph(subtitle, Font(size: 42), width: Self.room)
        let place = canvas.paragraph(place, Font(size: 42), width: Self.room)
        let foot = Double(Self.height) - Self.margin - subtitle.height
        let title = title(height: foot - 36 - top - place.height - 8, on: canvas)
        guard title.isWhole, place.isWhole, subtitle.isWhole else { return nil }
        canvas.draw(title, .white, x: Self.margin, y: top)
        canvas.draw(place, .white, x: Self.margin, y: top + title.height + 8)
        canvas.fill(.white, x: Self.margin, y: foot - 20, width: 120, height: 6)
        canvas.draw(subtitle, .white, x: Self.margin, y: foot)
        return canvas.png()
    }

    /// The name as large as it fits.
    func title(height: Double, on canvas: borrowing Canvas) -> Paragraph {
        var size = 92.0
        var title = canvas.paragraph(name, Font(size: size, isBold: true), width: Self.room)
        while title.height > height, size > 20 {
            size -= 4
            title = canvas.paragraph(name, Font(size: size, isBold: true), width: Self.room)
        }
        return title
    }

    /// Draws the word in the upper right corner; false where a letter is missing.
    private func draw(mark: String, on canvas: borrowing Canvas, _ ground: Color) -> Bool {
        let word = canvas.paragraph(mark, Font(size: 34, isBold: true), width: 400)
        let x = Double(Self.width) - word.width - 48
        canvas.fill(.white, x: x, y: 0, width: word.width + 48, height: word.height + 24)
        canvas.draw(word, ground, x: x + 24, y: 12)
        return word.isWhole
    }
}
