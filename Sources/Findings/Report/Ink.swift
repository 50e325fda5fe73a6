/// The colours of a report on a terminal (ECMA-48 "select graphic rendition"), or none.
package struct Ink: Sendable {
    package let color: Bool

    package enum Style: String {
        case bold = "1"
        case red = "1;31"
        case green = "1;32"
        case yellow = "1;33"
        case cyan = "36"
    }

    package init(color: Bool) {
        self.color = color
    }

    package func callAsFunction(_ style: Style, _ text: String) -> String {
        color ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
