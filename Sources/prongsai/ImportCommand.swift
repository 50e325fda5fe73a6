import ArgumentParser
import Findings
import Glibc
import SiteBuilder
import ThaiText

/// `prongsai import`: writes one record a row of a spreadsheet's table.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Write a record for each row of a spreadsheet's CSV; no file is overwritten.",
        discussion: "นำเข้าตาราง CSV เป็นรายการ แถวละหนึ่งไฟล์ เช่น prongsai import procurement สขร1.csv (ดูก่อนด้วย --dry-run)")

    @Argument(help: "What the rows are: procurement.")
    var kind: String

    @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(name: .customLong("in"), help: "The folder with the records and site.yml.", completion: .directory)
    var content = "content"

    @Option(help: "The date of notices for which the table has none, such as 2568-01-15.")
    var date: String?

    @Flag(help: "Show what would be written, and write nothing.")
    var dryRun = false

    @Flag(help: "Import the rows that fit, although others do not.")
    var skipBad = false

    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        let language = speech.spoken
        guard ["procurement", "จัดซื้อจัดจ้าง"].contains(kind) else {
            throw ValidationError(
                Bilingual(
                    th: "นำเข้า «\(kind)» ไม่ได้ ที่นำเข้าได้คือ procurement (จัดซื้อจัดจ้าง)",
                    en: "«\(kind)» cannot be imported; what can is procurement (จัดซื้อจัดจ้าง)")[language])
        }
        var status = stat()
        guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ValidationError(
                Bilingual(th: "ไม่พบไฟล์ «\(file)»", en: "there is no file «\(file)»")[language])
        }
        try ContentFolder.check(content, in: language)
        if let date, day == nil {
            throw ValidationError(
                Bilingual(
                    th: "--date «\(date)» ไม่ใช่วันที่ เขียนเช่น 2568-01-15",
                    en: "--date «\(date)» is no date; write it like 2568-01-15")[language])
        }
    }

    func run() async throws {
        let language = speech.spoken
        let content = ContentFolder.withoutTrailingSlash(content)
        let plan = try await reportingFaults(in: language, words: \.importMessage) {
            try RecordImport(file, into: content, day: day).plan()
        }
        if !plan.findings.isEmpty {
            let report = TextReport(language: language, color: speech.colors(isTerminal: Terminal.isErrorTerminal))
            Terminal.printError(report.render(findings: plan.findings, summary: plan.summary))
        }
        guard let records = plan.records(skippingBad: skipBad) else {
            Terminal.printError(nothingWritten(plan)[language])
            throw ExitStatus.notPublished
        }
        if dryRun {
            for record in records { Terminal.print("\(plan.path(of: record))\n\(shown(record.text))\n") }
        } else {
            try await reportingFaults(in: language, words: \.importMessage) { try plan.write(records) }
        }
        if !speech.quiet { Terminal.print(sentence(plan, count: records.count)[language]) }
    }

    /// A record as it would be written; on a terminal without what would steer it.
    private func shown(_ text: String) -> String {
        guard Terminal.isOutputTerminal else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(\.visible).joined(separator: "\n")
    }

    private var day: CalendarDay? { date.flatMap { try? CalendarDay(parsing: $0) } }

    private func nothingWritten(_ plan: ImportPlan) -> Bilingual {
        plan.badRowCount < plan.rowCount
            ? Bilingual(
                th: "ยังไม่ได้เขียนไฟล์ใด อ่าน \(plan.rowCount) แถว ไม่ถูกต้อง \(plan.badRowCount) แถว "
                    + "เติม --skip-bad เพื่อนำเข้าเฉพาะแถวที่ถูกต้อง",
                en: "nothing was written: of \(plan.rowCount) rows read, \(plan.badRowCount) do not fit; "
                    + "give --skip-bad to import the others")
            : Bilingual(th: "ยังไม่ได้เขียนไฟล์ใด", en: "nothing was written")
    }

    /// The last line of an import.
    private func sentence(_ plan: ImportPlan, count: Int) -> Bilingual {
        Bilingual(
            th: "อ่าน \(plan.rowCount) แถว, \(dryRun ? "จะเขียน" : "เขียน") \(count) รายการ, "
                + "ข้ามแถวที่ไม่ถูกต้อง \(plan.badRowCount) แถว, ข้ามหัวเรื่องและท้ายตาราง \(plan.skippedLines) แถว",
            en: "rows read: \(plan.rowCount), records \(dryRun ? "that would be written" : "written"): \(count), "
                + "rows that do not fit: \(plan.badRowCount), title and footer lines passed over: \(plan.skippedLines)")
    }
}
