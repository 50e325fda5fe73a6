import ArgumentParser
import Findings

/// How a command speaks, which every command takes.
struct SpeechOptions: ParsableArguments {
    @Option(help: "The language of messages: th or en (default: from LC_ALL, LC_MESSAGES, LANG).")
    var language: Language?

    @Flag(help: "Say only what is wrong.")
    var quiet = false

    @Option(help: "Colour in messages.")
    var color = ColorChoice.auto

    enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    /// The language to speak.
    var spoken: Language { language ?? .ofLocale }

    /// Whether to colour what goes to a terminal or not (NO_COLOR and TERM=dumb ask for none).
    func colors(isTerminal: Bool) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: isTerminal && Terminal.environment("NO_COLOR") == nil && Terminal.environment("TERM") != "dumb"
        }
    }
}

extension Language: ExpressibleByArgument {
    /// What `--language` names among words that do not parse as a whole.
    static func named(in words: [String]) -> Language? {
        let option = "--language"
        let names =
            zip(words, words.dropFirst()).filter { $0.0 == option }.map(\.1)
            + words.filter { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
        return names.lazy.compactMap(Language.init(argument:)).first
    }

    /// Thai where the locale's first setting that is there says so, else English.
    static var ofLocale: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Terminal.environment).first
        // A locale is language[_territory][.codeset][@modifier].
        let code = locale?.prefix { !"_.@".contains($0) }
        return code == "th" ? .thai : .english
    }
}
