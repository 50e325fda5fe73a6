import ArgumentParser
import Findings
import Glibc
import SiteBuilder
import ThaiText

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Argument(help: "The folder with the records and site.yml.", completion: .directory)
    var content = "content"

    @Flag(help: "Count warnings as errors.")
    var strict = false

    @Option(help: "The language of messages: th or en (default: from LC_ALL, LC_MESSAGES, LANG).")
    var language: Language?

    @Flag(help: "Say only what is wrong.")
    var quiet = false

    @Option(help: "Colour in messages.")
    var color = ColorChoice.auto

    enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    func validate() throws {
        var status = stat()
        guard stat(content, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw ValidationError(noContent[spoken])
        }
        _ = try today()
    }

    private var noContent: Bilingual {
        let folder = getcwd(nil, 0).map { path in
            defer { free(path) }
            return String(cString: path)
        }
        let place = content.hasPrefix("/") ? "" : folder ?? ""
        return Bilingual(
            th: "ไม่พบโฟลเดอร์เนื้อหา «\(content)»\(place.isEmpty ? "" : " ใน \(place)") "
                + "ให้เปิดเทอร์มินัลในโฟลเดอร์ที่มี content หรือระบุที่อยู่ของโฟลเดอร์เนื้อหา",
            en: "there is no content folder «\(content)»\(place.isEmpty ? "" : " in \(place)"); "
                + "go to the folder that holds content, or give the content folder's path")
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

    /// What a build is told, with the day from SOURCE_DATE_EPOCH or else the clock.
    func buildOptions() throws -> BuildOptions {
        var options = BuildOptions(content: withoutTrailingSlash(content), today: try today())
        options.isStrict = strict
        return options
    }

    private func today() throws -> CalendarDay {
        guard let epoch = Terminal.environment("SOURCE_DATE_EPOCH") else {
            return CalendarDay(unixSecondsInBangkok: time(nil))
        }
        guard let seconds = Int(epoch), (0...253_402_000_000).contains(seconds) else {
            throw ValidationError(
                Bilingual(
                    th: "SOURCE_DATE_EPOCH «\(epoch)» ไม่ใช่จำนวนวินาทีตั้งแต่ 1 มกราคม ค.ศ. 1970",
                    en: "SOURCE_DATE_EPOCH «\(epoch)» is not a number of seconds since 1970-01-01")[spoken])
        }
        return CalendarDay(unixSecondsInBangkok: seconds)
    }

    private func withoutTrailingSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? withoutTrailingSlash(String(path.dropLast())) : path
    }
}

extension Language: ExpressibleByArgument {
    /// Thai where the locale's first setting that is there says so, else English.
    static var ofLocale: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Terminal.environment).first
        // A locale is language[_territory][.codeset][@modifier].
        let code = locale?.prefix { !"_.@".contains($0) }
        return code == "th" ? .thai : .english
    }
}
