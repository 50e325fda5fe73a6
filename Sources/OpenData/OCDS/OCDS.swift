import Disclosure
import Records
import ThaiText

/// Procurement in the Open Contracting Data Standard 1.1.5; the mapping and its reasons are in docs/ocds.md.
public enum OCDS {
    /// Stands in an ocid until the organisation has registered a prefix of its own, and is no one's.
    public static let placeholderPrefix = "ocds-xxxxxx"

    /// The notices of a fiscal year as a release package, a release a notice, oldest first; nil where it has none, since
    /// the standard knows no empty package.
    public static func releasePackage(_ year: ProcurementYear, of disclosure: Disclosure) -> DataFile? {
        guard let address = year.releasesAddress, let newest = year.notices.lastChange else { return nil }
        return DataFile(address: address) {
            try JSONFile.bytes(Mapping(disclosure).releasePackage(of: year, at: address, publishedOn: newest))
        }
    }

    /// All purchases as a record package, a record a purchase; nil where there is none.
    public static func recordPackage(_ disclosure: Disclosure) -> DataFile? {
        let procurement = disclosure.procurement
        guard let address = procurement.recordsAddress, let newest = procurement.notices.lastChange else { return nil }
        return DataFile(address: address) {
            try JSONFile.bytes(Mapping(disclosure).recordPackage(at: address, publishedOn: newest))
        }
    }
}

extension Sequence<RecordOf<Notice>> {
    /// The newest day of a notice or of its withdrawal; nil where there is none.
    fileprivate var lastChange: CalendarDay? { flatMap { [$0.date, $0.withdrawn?.date ?? $0.date] }.max() }
}
