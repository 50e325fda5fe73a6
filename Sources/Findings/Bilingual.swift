/// The language a person reads findings and messages in.
public enum Language: String, Sendable, CaseIterable {
    case thai = "th"
    case english = "en"
}

/// One thing said in Thai and in English.
public struct Bilingual: Sendable, Hashable {
    public let th: String
    public let en: String

    public init(th: String, en: String) {
        self.th = th
        self.en = en
    }

    /// The wording in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .thai: th
        case .english: en
        }
    }
}
