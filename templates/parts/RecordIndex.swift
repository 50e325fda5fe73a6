import Records
import ThaiText

/// All records of a kind, by year.
struct RecordGroup: Sendable {
    let kind: RecordKind
    /// The newest first, each with its records, the newest first.
    let years: [(year: FiscalYear, records: [Record])]
}

extension SiteContext {
    /// The kinds of which there are records, in the order of all kinds.
    var recordIndex: [RecordGroup] {
        let bySlug = Dictionary(grouping: disclosure.records, by: \.kind.slug)
        return RecordKind.all.compactMap { kind in
            bySlug[kind.slug].map { records in
                let byYear = Dictionary(grouping: records, by: \.fiscalYear)
                return RecordGroup(
                    kind: kind,
                    years: byYear.keys.sorted(by: >).map { year in
                        let records = byYear[year, default: []]
                        return (year, records.sorted { ($1.common.date, $0.id) < ($0.common.date, $1.id) })
                    })
            }
        }
    }

    /// The fiscal years that have a record, the newest first.
    var recordYears: [FiscalYear] { Set(disclosure.records.map(\.fiscalYear)).sorted(by: >) }
}

extension RecordKind {
    /// Whether its records have lists of their own by fiscal year.
    var listsItsYears: Bool { folder == RecordKind.notice.folder }
}
