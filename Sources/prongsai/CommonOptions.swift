import ArgumentParser
import Findings
import Glibc
import SiteBuilder
import ThaiText

/// What the commands take that read a site's content as a whole.
struct CommonOptions: ParsableArguments {
    @Argument(help: "The folder with the records and site.yml.", completion: .directory)
    var content = "content"

    @Flag(help: "Count warnings as errors; with audit, items that lack something.")
    var strict = false

    @OptionGroup var speech: SpeechOptions

    var spoken: Language { speech.spoken }
    var quiet: Bool { speech.quiet }
    func colors(isTerminal: Bool) -> Bool { speech.colors(isTerminal: isTerminal) }

    func validate() throws {
        try ContentFolder.check(content, in: spoken)
        _ = try today()
    }

    /// What a build is told, with the day from SOURCE_DATE_EPOCH or else the clock.
    func buildOptions() throws -> BuildOptions {
        var options = BuildOptions(content: ContentFolder.withoutTrailingSlash(content), today: try today())
        options.isStrict = strict
        options.textCache = CacheFolder.texts
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
}
