/// What a day changes without anyone's mistake, such as a yearly policy that a new year asks for again.
public struct Reminder: Sendable, Hashable {
    /// As ISO 8601 writes it, such as `2026-10-01`.
    public let day: String
    /// The day in words, with how far off it is.
    public let dayText: Bilingual
    public let message: Bilingual
    public let fix: Bilingual
    /// The file whose time ends; nil where there is none to point at.
    public let place: Place?

    public init(day: String, dayText: Bilingual, message: Bilingual, fix: Bilingual, place: Place? = nil) {
        self.day = day
        self.dayText = dayText
        self.message = message
        self.fix = fix
        self.place = place
    }
}
