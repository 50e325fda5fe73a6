import Disclosure
import Hypertext
import Records
import ThaiText

extension OCDS {
    /// Maps purchases to releases and records, with what is the same in all of them.
    struct Mapping {
        let disclosure: Disclosure
        let organisation: Party
        private let prefix: String

        init(_ disclosure: Disclosure) {
            self.disclosure = disclosure
            let site = disclosure.site
            let id = disclosure.procurement.vendors.identity(name: site.fullName, taxID: nil).id
            organisation = Party(id: id, name: site.name, taxID: nil)
            prefix = site.ocidPrefix ?? OCDS.placeholderPrefix
        }

        var publisher: Publisher { Publisher(name: disclosure.site.fullName, uri: disclosure.site.baseURL.text) }

        /// The whole address of a path from the site's root.
        func address(_ path: String) -> String { disclosure.site.baseURL.text + WebAddress(path: path).text }

        func ocid(of purchase: Purchase) -> String { "\(prefix)-\(purchase.localID)" }

        /// Who is meant by a name and tax number: one id in all releases.
        func party(_ name: String, _ taxID: TaxID?) -> Party {
            let (id, taxID) = disclosure.procurement.vendors.identity(name: name, taxID: taxID)
            return Party(id: taxID.map { "\(Party.taxScheme)-\($0.digits)" } ?? id, name: name, taxID: taxID)
        }

        /// All notices of a purchase as releases, oldest first.
        func announcements(of purchase: Purchase) -> [Announcement] {
            Announcement.all(of: purchase, references: disclosure.references)
        }

        /// What a notice announces, and how the purchase stood by it.
        func release(_ announcement: Announcement, of purchase: Purchase) -> Release {
            let known = purchase.upTo(announcement.notice, disclosure.references)
            return ReleaseMapping(known, told: [announcement], by: self)
                .release(id: announcement.id, date: announcement.notice.date, tag: announcement.tag)
        }

        /// A purchase by all its notices.
        func record(of purchase: Purchase) -> Record {
            let announcements = announcements(of: purchase)
            let ocid = ocid(of: purchase)
            let date = purchase.notices.last?.date ?? purchase.newest.date
            return Record(
                ocid: ocid,
                releases: announcements.map(link),
                compiledRelease: ReleaseMapping(purchase, told: announcements, by: self)
                    .release(id: "\(ocid)-\(date.startMoment)", date: date, tag: .compiled))
        }

        private func link(to announcement: Announcement) -> LinkedRelease {
            let package = ProcurementYear.releasesAddress(of: announcement.notice.record.fiscalYear)
            return LinkedRelease(
                url: "\(address(package))#\(announcement.id)", date: announcement.notice.date.startMoment,
                tag: [announcement.tag])
        }
    }
}

extension Purchase {
    /// Its project number, else its path, as a part of an ocid. No slug has a full stop, so no two purchases get one id.
    var localID: String { id.replacing("/", with: ".") }
}
