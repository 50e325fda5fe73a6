import Findings
import Records
import ThaiText

extension FuzzTarget {
    /// A table of purchases.
    public static let table = FuzzTarget(name: "table") { bytes in
        let reading = ProcurementImport(
            units: HostileFiles.units, day: CalendarDay(year: 2025, month: 1, day: 15), existing: []
        ).read(bytes, file: "table.csv")
        var outcome = Outcome(findings: reading.findings, texts: ["table.csv": bytes])
        outcome.isWhole = reading.isReadable
        // What a row was made into must read as what it is.
        for record in reading.records.prefix(3) {
            guard let path = RecordPath.read(record.path, file: record.path).value else {
                outcome.violations.append("\(record.path) is no record's path")
                continue
            }
            let written = RecordReader(units: HostileFiles.units).read(
                Array(record.text.utf8), path: path, file: record.path, files: NoFiles(), names: [])
            if written.record == nil { outcome.violations.append("this does not read back: \(record.text)") }
        }
        return outcome
    }

    /// An organisation's own checklist.
    public static let checklist = FuzzTarget(name: "checklist") { bytes in
        guard let year = FiscalYear(2570) else { return Outcome() }
        let reading = Checklist.read(bytes, year: year, file: "2570.csv")
        var outcome = Outcome(isWhole: reading.value != nil, findings: reading.findings, texts: ["2570.csv": bytes])
        let numbers = reading.value?.items.map(\.number) ?? []
        if zip(numbers, numbers.dropFirst()).contains(where: >=) {
            outcome.violations.append("two items have one number")
        }
        return outcome
    }
}
