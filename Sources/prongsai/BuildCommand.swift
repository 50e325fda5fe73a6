import ArgumentParser
import Findings
import Records
import SiteBuilder

/// `prongsai build`: publishes the site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Publish the site; with errors in the content the last good one stands.",
        discussion: "เผยแพร่เว็บไซต์ลงโฟลเดอร์ public ถ้าเนื้อหามีข้อผิดพลาด เว็บไซต์เดิมยังอยู่ครบ")

    @OptionGroup var common: CommonOptions

    @Option(name: [.short, .long], help: "The folder to publish to.", completion: .directory)
    var output = "public"

    @Option(help: "The address under which the site will stand, instead of site.yml's.")
    var baseURL: String?

    @Flag(help: "Build from nothing: write every file anew.")
    var clean = false

    @Option(help: "How many records or pages are worked on at once (default: the number of processors).")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 {
            throw ValidationError(
                Bilingual(th: "--jobs ต้องเป็นจำนวนตั้งแต่ 1", en: "--jobs is at least 1")[common.spoken])
        }
        if let baseURL, SiteURL(parsing: baseURL) == nil {
            throw ValidationError(
                Bilingual(
                    th: "--base-url «\(baseURL)» ต้องเป็น https://ชื่อโดเมน ไม่มีโฟลเดอร์ต่อท้าย",
                    en: "--base-url «\(baseURL)» is not https://host, without a folder behind it")[common.spoken])
        }
    }

    func run() async throws {
        let language = common.spoken
        let start = ContinuousClock.now
        let progress = ProgressLine(common)
        var options = try common.buildOptions()
        options.baseURL = baseURL.flatMap(SiteURL.init(parsing:))
        if let jobs { options.jobs = jobs }
        if clean { options.textCache = nil }
        let build = SiteBuild(options) { progress.show($0) }
        let outcome = try await reportingFaults(in: language) {
            defer { progress.end() }
            return try await Interruption.cancelling { [output, clean] in
                try await build.build(to: output, clean: clean)
            }
        }
        if !outcome.findings.isEmpty {
            let report = TextReport(language: language, color: common.colors(isTerminal: Terminal.isErrorTerminal))
            Terminal.printError(report.render(findings: outcome.findings, summary: outcome.summary))
        }
        guard let tally = outcome.tally else {
            Terminal.printError(notPublished[language])
            throw ExitStatus.notPublished
        }
        if let error = tally.ledgerError { Terminal.printError(ledgerBehind(error)[language]) }
        if let leftover = tally.leftover { Terminal.printError(leftover.message[language]) }
        if !common.quiet {
            Terminal.print(outcome.sentence(tally, took: ContinuousClock.now - start)[language])
        }
    }

    private var notPublished: Bilingual {
        Bilingual(
            th: "ยังไม่ได้เผยแพร่ เว็บไซต์เดิมใน \(output) ยังอยู่ครบ",
            en: "nothing was published; what stands in \(output) is as it was")
    }

    private func ledgerBehind(_ error: PublishError) -> Bilingual {
        Bilingual(
            th: "เผยแพร่แล้ว แต่ยังบันทึกลงทะเบียนการเผยแพร่ไม่ได้ \(error.message.th) การสั่งครั้งต่อไปจะบันทึกให้เอง",
            en: "published, but not yet entered in the ledger: \(error.message.en); the next build will enter it")
    }
}

extension BuildOutcome {
    /// The last line of a build.
    fileprivate func sentence(_ tally: PublishTally, took time: Duration) -> Bilingual {
        let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
        let seconds = "\(milliseconds / 1000).\(String(1000 + milliseconds % 1000).dropFirst())"
        return Bilingual(
            th: "\(recordCount) รายการ, \(pageCount) หน้า, เขียน \(tally.written) ไฟล์, คงเดิม \(tally.unchanged) ไฟล์, "
                + "ลบ \(tally.removed) ไฟล์, ฉบับร่างที่ไม่เผยแพร่ \(draftCount), คำเตือน \(summary.warnings)"
                + "\(exceptions.text.map { ", " + $0.th } ?? "")"
                + "\(startsLedger ? ", เริ่มทะเบียนการเผยแพร่ใหม่" : ""), \(seconds) วินาที",
            en: "\(counted(recordCount, "record")), \(counted(pageCount, "page")), "
                + "\(counted(tally.written, "file")) written, \(tally.unchanged) unchanged, \(tally.removed) removed, "
                + "\(counted(draftCount, "draft")) left out, \(counted(summary.warnings, "warning"))"
                + "\(exceptions.text.map { ", " + $0.en } ?? "")"
                + "\(startsLedger ? ", a new ledger begun" : ""), \(seconds) seconds"
        )
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
