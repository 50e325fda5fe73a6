/// What a report counts at its end.
public struct ReportSummary: Sendable, Hashable {
    public let errors: Int
    public let warnings: Int
    /// Records that were read, drafts among them.
    public let records: Int
    /// Pages the site has.
    public let pages: Int
    /// Exceptions that kept a finding from being reported.
    public let exceptions: ExceptionTally

    public init(
        errors: Int, warnings: Int, records: Int, pages: Int, exceptions: ExceptionTally = ExceptionTally([])
    ) {
        self.errors = errors
        self.warnings = warnings
        self.records = records
        self.pages = pages
        self.exceptions = exceptions
    }
}

extension ReportSummary {
    /// The count as one sentence, or what was looked at where nothing is wrong.
    func sentence(in language: Language) -> String {
        switch language {
        case .thai:
            let found = [
                errors > 0 ? "ข้อผิดพลาด \(errors) จุด" : nil,
                warnings > 0 ? "คำเตือน \(warnings) จุด" : nil,
            ].compactMap(\.self)
            let excepted = exceptions.text.map { " " + $0.th } ?? ""
            return found.isEmpty
                ? "ไม่พบสิ่งที่ต้องแก้ (ตรวจแล้ว \(records) รายการ \(pages) หน้า\(excepted))"
                : "พบ" + found.joined(separator: " ") + excepted
        case .english:
            let found = [
                errors > 0 ? counted(errors, "error") : nil,
                warnings > 0 ? counted(warnings, "warning") : nil,
            ].compactMap(\.self)
            let excepted = exceptions.text.map { ", " + $0.en } ?? ""
            return found.isEmpty
                ? "nothing to mend (\(counted(records, "record")), \(counted(pages, "page"))\(excepted))"
                : "found " + found.joined(separator: ", ") + excepted
        }
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
