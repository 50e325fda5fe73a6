import Glibc

/// A colour of a screen.
public struct Color: Sendable, Hashable {
    /// Each 0 to 1, as sRGB encodes them.
    public var red, green, blue: Double

    public init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#rrggbb` or `#rgb`; nil for anything else.
    public init?(parsing text: String) {
        var digits = text.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard text.hasPrefix("#"), digits.count == text.utf8.count - 1 else { return nil }
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        guard digits.count == 6 else { return nil }
        let parts = stride(from: 0, to: 6, by: 2).map { Double(digits[$0] * 16 + digits[$0 + 1]) / 255 }
        self.init(red: parts[0], green: parts[1], blue: parts[2])
    }

    public static let black = Color(red: 0, green: 0, blue: 0)
    static let white = Color(red: 1, green: 1, blue: 1)

    /// How well white is read on it, 1 to 21 (contrast ratio of WCAG 2.2).
    public var contrastWithWhite: Double { 1.05 / (luminance + 0.05) }

    /// Itself, or as much of it as white is read on well enough.
    public func darkened(toContrast ratio: Double) -> Color {
        var color = self
        while color.contrastWithWhite < ratio {
            color = Color(red: color.red * 0.95, green: color.green * 0.95, blue: color.blue * 0.95)
        }
        return color
    }

    /// The relative luminance of WCAG 2.2, 0 to 1.
    private var luminance: Double {
        func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
