import Disclosure
import Records
import ThaiText

/// Procurement in the Open Contracting Data Standard 1.1.5; the mapping and its reasons are in docs/ocds.md.
public enum OCDS {
    /// Stands in an ocid until the organisation has registered a prefix of its own, and is no one's.
    public static let placeholderPrefix = "ocds-xxxxxx"

    /// The notices of a fiscal year as a release package, a release a notice, oldest first; nil where it has none, since
    /// the standard knows no empty package.
    public static func releasePackage(_ year: ProcurementYear, of disclosure: Disclosure) -> [UInt8]? {
        guard let newest = year.notices.lastChange else { return nil }
        let teller = Teller(disclosure)
        let purchases = disclosure.procurement.purchases.filter { purchase in
            purchase.notices.contains { $0.record.fiscalYear == year.year }
        }
        let releases = purchases.flatMap { purchase in
            teller.announcements(of: purchase)
                .filter { $0.notice.record.fiscalYear == year.year }
                .map { (purchase: purchase, announcement: $0) }
        }.sorted {
            ($0.announcement.notice.date, $0.announcement.id) < ($1.announcement.notice.date, $1.announcement.id)
        }
        return JSONObject.file { package in
            teller.tellPackage(in: &package, address: year.releasesAddress, newest: newest)
            package.set("releases", releases) { teller.tell($1.announcement, of: $1.purchase, in: &$0) }
        }
    }

    /// All purchases as a record package, a record a purchase; nil where there is none.
    public static func recordPackage(_ disclosure: Disclosure) -> [UInt8]? {
        let procurement = disclosure.procurement
        guard let newest = procurement.notices.lastChange else { return nil }
        let teller = Teller(disclosure)
        let years = procurement.years.reversed().filter { !$0.notices.isEmpty }
        return JSONObject.file { package in
            teller.tellPackage(in: &package, address: ProcurementRegister.recordsAddress, newest: newest)
            package.set("packages", years.map { teller.address($0.releasesAddress) })
            package.set("records", procurement.purchases) { teller.tellRecord(of: $1, in: &$0) }
        }
    }
}

extension Sequence<RecordOf<Notice>> {
    /// The newest day of a notice or of its withdrawal; nil where there is none.
    fileprivate var lastChange: CalendarDay? { flatMap { [$0.date, $0.withdrawn?.date ?? $0.date] }.max() }
}
