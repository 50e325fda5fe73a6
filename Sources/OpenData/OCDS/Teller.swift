import Disclosure
import Hypertext
import Records
import ThaiText

extension OCDS {
    /// Tells purchases as releases and records, with what is the same in all of them.
    struct Teller {
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

        /// What every package says of itself.
        func tellPackage(in package: inout JSONObject, address path: String, newest: CalendarDay) {
            package.set("uri", address(path))
            package.set("version", "1.1")
            package.set("publishedDate", newest.startMoment)
            package.set("publisher") { publisher in
                publisher.set("name", disclosure.site.fullName)
                publisher.set("uri", disclosure.site.baseURL.text)
            }
        }

        /// What a notice announces, and how the purchase stood by it.
        func tell(_ announcement: Announcement, of purchase: Purchase, in release: inout JSONObject) {
            let known = purchase.upTo(announcement.notice, disclosure.references)
            Telling(known, told: [announcement], by: self)
                .tell(id: announcement.id, date: announcement.notice.date, tag: announcement.tag, in: &release)
        }

        /// A purchase by all its notices.
        func tellRecord(of purchase: Purchase, in record: inout JSONObject) {
            let announcements = announcements(of: purchase)
            let ocid = ocid(of: purchase)
            let date = purchase.notices.last?.date ?? purchase.newest.date
            record.set("ocid", ocid)
            record.set("releases", announcements) { link, announcement in
                let package = ProcurementYear.releasesAddress(of: announcement.notice.record.fiscalYear)
                link.set("url", "\(address(package))#\(announcement.id)")
                link.set("date", announcement.notice.date.startMoment)
                link.set("tag", [announcement.tag.rawValue])
            }
            record.set("compiledRelease") { release in
                Telling(purchase, told: announcements, by: self)
                    .tell(id: "\(ocid)-\(date.startMoment)", date: date, tag: .compiled, in: &release)
            }
        }
    }
}

extension Purchase {
    /// Its project number, else its path, as a part of an ocid. No slug has a full stop, so no two purchases get one id.
    var localID: String { id.replacing("/", with: ".") }
}
