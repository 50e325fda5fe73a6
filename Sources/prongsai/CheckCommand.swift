import ArgumentParser
import Findings
import SiteBuilder

/// `prongsai check`: says what is wrong and writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say everything that is wrong with the content; nothing is written.",
        discussion: "ตรวจเนื้อหาทั้งหมดและบอกวิธีแก้ทีละจุด โดยไม่เขียนไฟล์ใด")

    @OptionGroup var common: CommonOptions

    @Option(help: "How findings are written.")
    var format = Format.text

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, github
    }

    func run() async throws {
        let language = common.spoken
        let options = try common.buildOptions()
        let progress = ProgressLine(common)
        let outcome = try await reportingFaults(in: language) {
            defer { progress.end() }
            return try await SiteBuild(options) { progress.show($0) }.check()
        }
        // JSON is read by programs, which want it also where nothing is wrong.
        if format == .json || !common.quiet || !outcome.findings.isEmpty {
            let reminders = common.quiet && format != .json ? [] : outcome.reminders
            Terminal.print(
                report(in: language).render(
                    findings: outcome.findings, reminders: reminders, summary: outcome.summary))
        }
        if outcome.stopsPublication(strict: common.strict) { throw ExitStatus.notPublished }
    }

    private func report(in language: Language) -> any Report {
        switch format {
        case .text: TextReport(language: language, color: common.colors(isTerminal: Terminal.isOutputTerminal))
        case .json: JSONReport()
        case .github: GitHubReport(language: language)
        }
    }
}
