import ArgumentParser
import Findings
import SiteBuilder
import ThaiText

/// `prongsai audit`: says of each item of a year's checklist what proves it, or what is missing.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Say what proves each item of a year's checklist, and what is missing; nothing is written.",
        discussion: "ดูว่าแบบประเมินแต่ละข้อมีหลักฐานใด ขาดอะไร และอะไรจะถึงกำหนดเมื่อใด เช่น prongsai audit --year 2569")

    @OptionGroup var common: CommonOptions

    @Option(help: "The checklist's fiscal year, such as 2569 (default: the newest of site.yml's checklists).")
    var year: String?

    @Option(help: "How the checklist is written; csv is the table to copy into the assessment system.")
    var format = Format.text

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    func validate() throws {
        if let year, askedYear == nil {
            throw ValidationError(
                Bilingual(
                    th: "--year «\(year)» ไม่ใช่ปีงบประมาณ เขียนเป็นปี พ.ศ. เช่น 2569",
                    en: "--year «\(year)» is no fiscal year; write it in the Buddhist Era, like 2569")[common.spoken])
        }
    }

    private var askedYear: FiscalYear? { year.flatMap(FiscalYear.init(parsing:)) }

    func run() async throws {
        let language = common.spoken
        let options = try common.buildOptions()
        let progress = ProgressLine(common)
        let result = try await reportingFaults(in: language) {
            defer { progress.end() }
            return try await SiteAudit(options) { progress.show($0) }
                .audit(year: askedYear)
        }
        switch result {
        case .noList(let known):
            Terminal.printError("prongsai: " + noList(known)[language])
            throw ExitStatus.usage
        case .unreadable(let outcome):
            let report = TextReport(language: language, color: common.colors(isTerminal: Terminal.isErrorTerminal))
            Terminal.printError(report.render(findings: outcome.findings, summary: outcome.summary))
            throw ExitStatus.notPublished
        case .audited(let outcome):
            Terminal.print(try await reportingFaults(in: language) { try rendered(outcome) })
            if outcome.errorCount > 0 {
                Terminal.printError(mistakes(outcome)[language])
                throw ExitStatus.notPublished
            }
            if common.strict, !outcome.isComplete { throw ExitStatus.notPublished }
        }
    }

    private func rendered(_ outcome: AuditOutcome) throws -> String {
        let isTerminal = Terminal.isOutputTerminal
        return switch format {
        case .text:
            TextAudit(
                language: common.spoken, color: common.colors(isTerminal: isTerminal),
                width: isTerminal ? Terminal.outputWidth : nil, isBrief: common.quiet
            ).render(outcome)
        case .json: String(decoding: try JSONAudit.bytes(outcome), as: UTF8.self)
        case .csv: String(decoding: CSVAudit.bytes(outcome), as: UTF8.self)
        }
    }

    private func noList(_ known: [FiscalYear]) -> Bilingual {
        let years = Bilingual.list(known.map { String($0.buddhistYear) })
        let wanted = askedYear.map { String($0.buddhistYear) } ?? "YEAR"
        let file = "\(ContentFolder.withoutTrailingSlash(common.content))/checklists/\(wanted).csv"
        return Bilingual(
            th: "ไม่มีแบบประเมินของปี \(wanted) ปีที่มีคือ \(years.th) ถ้ามีรายการข้อของปีนั้น ให้วางไว้ที่ \(file)",
            en: "there is no checklist of \(wanted); those there are: \(years.en). To add one, put it into \(file)")
    }

    private func mistakes(_ outcome: AuditOutcome) -> Bilingual {
        let errors = outcome.errorCount
        let notCounted =
            outcome.leavesOutRecords
            ? Bilingual(th: " รายการที่ผิดจึงไม่ถูกนับเป็นหลักฐาน", en: ", and records with errors are not counted")
            : Bilingual(th: "", en: "")
        return Bilingual(
            th: "เนื้อหามีข้อผิดพลาด \(errors) จุด\(notCounted.th) ดูวิธีแก้ด้วย prongsai check",
            en: "the content has \(errors) error\(errors == 1 ? "" : "s")\(notCounted.en); see prongsai check")
    }
}
