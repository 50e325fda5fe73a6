import Disclosure
import Records
import ThaiText

extension OCDS.Mapping {
    func releasePackage(
        of year: ProcurementYear, at path: String, publishedOn newest: CalendarDay
    ) -> OCDS.ReleasePackage {
        let purchases = disclosure.procurement.purchases.filter { purchase in
            purchase.notices.contains { $0.record.fiscalYear == year.year }
        }
        let announced = purchases.flatMap { purchase in
            announcements(of: purchase)
                .filter { $0.notice.record.fiscalYear == year.year }
                .map { (purchase: purchase, announcement: $0) }
        }.sorted {
            ($0.announcement.notice.date, $0.announcement.id) < ($1.announcement.notice.date, $1.announcement.id)
        }
        return OCDS.ReleasePackage(
            uri: address(path), publishedDate: newest.startMoment, publisher: publisher,
            releases: announced.map { release($0.announcement, of: $0.purchase) })
    }

    func recordPackage(at path: String, publishedOn newest: CalendarDay) -> OCDS.RecordPackage {
        let procurement = disclosure.procurement
        return OCDS.RecordPackage(
            uri: address(path), publishedDate: newest.startMoment, publisher: publisher,
            packages: procurement.years.reversed().compactMap(\.releasesAddress).map(address),
            records: procurement.purchases.map(record))
    }
}
