import Findings
import Records
import ThaiText

/// Something that a key says, and that the page of a record, or any page, shows for it.
struct ElementFact: Sendable {
    /// Like the path of the key: `people.photo`.
    let id: String
    private let remedy: @Sendable (Site) -> Bilingual
    private let isShown: @Sendable (Site, [Record]) -> Bool

    /// What the clerk writes for it, as far as `site.yml` does not say it yet.
    func remedy(on site: Site) -> Bilingual { remedy(site) }

    func isShown(by site: Site, _ records: [Record]) -> Bool { isShown(site, records) }

    /// The fact that an element names; nil where there is none.
    static func named(_ id: String) -> ElementFact? { byID[id] }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    static let all: [ElementFact] = [
        .ofSite("units") { !$0.units.isEmpty },
        .ofSite("contact.address") { !$0.contact.address.isEmpty },
        .ofSite("contact.phone") { $0.contact.phone != nil },
        .ofSite("contact.email") { $0.contact.email != nil },
        .ofSite("contact.map") { $0.contact.map != nil },
        .ofSite("contact.social") { !$0.contact.social.isEmpty },
        .ofSite("complaints.corruption.url") { $0.complaints.corruption?.url != nil },
        .channelsApart,
        .ofLeaders("people.name") { !$0.name.isEmpty },
        .ofLeaders("people.position") { !$0.position.isEmpty },
        .ofLeaders("people.photo") { $0.photo != nil },
        .ofLeaders("people.phone") { $0.phone != nil },
        .ofPeople("people.political", .political),
        .ofPeople("people.permanent", .permanent),
        .ofDocument("covers.years", Bilingual(th: "covers ที่ยาวกว่า 1 ปี", en: "covers of more than a year")) {
            $0.covers.flatMap { covers in covers.to.map { $0 >= covers.from.aYearLater } } ?? false
        },
        .ofRecord(
            "attachments.signed",
            Bilingual(th: "attachments ที่ title มีคำว่า «ลงนาม»", en: "attachments with «ลงนาม» in a title")
        ) { $0.common.attachments.contains(where: \.saysSigned) },
    ]

    private static func ofSite(_ id: String, _ isShown: @escaping @Sendable (Site) -> Bool) -> ElementFact {
        let remedy = Bilingual(th: "ใส่ \(id) ใน site.yml", en: "write \(id) in site.yml")
        return ElementFact(id: id) { _ in
            remedy
        } isShown: { site, _ in
            isShown(site)
        }
    }

    /// A channel for corruption that is not the general one, which can be told only where both are named.
    private static let channelsApart = ElementFact(id: "complaints.apart") { site in
        let keys = [("corruption", site.complaints.corruption), ("general", site.complaints.general)]
            .filter { $1 == nil }.map { "complaints.\($0.0)" }
        return keys.isEmpty
            ? Bilingual(
                th: "แก้ url หรือ phone ของ complaints.corruption ใน site.yml ไม่ให้ซ้ำกับของ complaints.general",
                en: "give complaints.corruption in site.yml a url and phone other than those of complaints.general")
            : Bilingual(
                th: "ใส่ \(keys.joined(separator: " และ ")) ใน site.yml ด้วย",
                en: "write \(keys.joined(separator: " and ")) in site.yml too")
    } isShown: { site, _ in
        site.complaints.areApart
    }

    private static func ofRecord(
        _ id: String, _ keys: Bilingual, _ isShown: @escaping @Sendable (Record) -> Bool
    ) -> ElementFact {
        let remedy = Bilingual(th: "ใส่ \(keys.th)", en: "write \(keys.en)")
        return ElementFact(id: id) { _ in
            remedy
        } isShown: { _, records in
            records.contains(where: isShown)
        }
    }

    private static func ofDocument(
        _ id: String, _ keys: Bilingual, _ isShown: @escaping @Sendable (Document) -> Bool
    ) -> ElementFact {
        ofRecord(id, keys) { ($0.content as? Document).map(isShown) ?? false }
    }

    private static func ofPeople(_ id: String, _ side: Person.Side) -> ElementFact {
        let keys = Bilingual(th: "people ที่มี side: \(side.rawValue)", en: "people with side: \(side.rawValue)")
        return ofDocument(id, keys) { $0.people.contains { $0.side == side } }
    }

    /// Shown of the head, the deputies, the chief administrator and their deputies, as many as the document names, but
    /// of a head and a chief administrator at least.
    private static func ofLeaders(_ id: String, _ isShown: @escaping @Sendable (Person) -> Bool) -> ElementFact {
        let keys = Bilingual(
            th: "\(id) ของนายก รองนายก ปลัด และรองปลัดทุกคน",
            en: "\(id) of the head, the chief administrator and every deputy")
        return ofDocument(id, keys) { document in
            let leaders = document.people.filter { [.head, .deputyHead, .clerk, .deputyClerk].contains($0.rank) }
            return Set(leaders.map(\.rank)).isSuperset(of: [.head, .clerk]) && leaders.allSatisfy(isShown)
        }
    }
}

extension CalendarDay {
    /// The first day that is not within a year of this one.
    fileprivate var aYearLater: CalendarDay {
        CalendarDay(year: year + 1, month: month, day: day) ?? adding(days: 366)
    }
}

extension Attachment {
    /// Whether its name says that it is the signed paper.
    fileprivate var saysSigned: Bool {
        let name = Folding.key(name)
        return ["ลงนาม", "ลงชื่อ"].contains(where: name.contains)
    }
}
