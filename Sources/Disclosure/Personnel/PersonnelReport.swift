import Records
import ThaiText

/// A yearly report on personnel management, and the fiscal year on which it reports.
public struct PersonnelReport: Sendable {
    public let entry: PersonnelEntry
    /// As typed, else that in which the time that it reports on ends, else that of its date.
    public let year: FiscalYear

    /// Newest year first; those of one year in the order given.
    static func all(of entries: [PersonnelEntry]) -> [PersonnelReport] {
        let reports = entries.filter { $0.rule.content.rule == .report }.map(PersonnelReport.init)
        return reports.enumerated()
            .sorted { ($1.element.year, $0.offset) < ($0.element.year, $1.offset) }
            .map(\.element)
    }

    private init(_ entry: PersonnelEntry) {
        self.entry = entry
        year = entry.rule.record.common.fiscalYear ?? (entry.rule.effective.to ?? entry.rule.date).fiscalYear
    }
}
