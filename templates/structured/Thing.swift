import Hypertext
import Records
import ThaiText

/// What a page is about, for programs that read schema.org (version 29).
struct Thing: Sendable {
    /// The same on every page that names it.
    let id: ThingID
    let type: String
    let name: String
    /// What else is said of it.
    let terms: Terms

    init(_ id: ThingID, _ type: String, name: String, _ terms: Terms) {
        self.id = id
        self.type = type
        self.name = name
        self.terms = terms
    }
}

/// What is said of a thing, by the names of schema.org, in the order in which it is written; without a value, nothing is.
struct Terms: Sendable, ExpressibleByDictionaryLiteral {
    fileprivate(set) var members: [(name: String, value: ScriptJSON)]

    init(dictionaryLiteral members: (String, ScriptJSON?)...) {
        self.members = members.compactMap { name, value in value.map { (name, $0) } }
    }

    static func + (left: Terms, right: Terms) -> Terms {
        var sum = left
        sum.members += right.members
        return sum
    }
}

/// Where a thing is told of: a page of the site, and a name in it that no element bears.
struct ThingID: Sendable, Hashable {
    let address: WebAddress
    let name: String

    static let organization = ThingID(address: .home, name: "organization")
    static let website = ThingID(address: .home, name: "website")

    /// A record's own content.
    static func record(_ record: Record) -> ThingID { ThingID(address: .record(record), name: "record") }
}

extension SiteContext {
    /// An address of the site as other sites name it.
    func absolute(_ address: WebAddress) -> String {
        address.isExternal ? address.text : site.baseURL.text + address.text
    }

    /// `https://www.example.go.th/#organization`
    func text(_ id: ThingID) -> String { "\(absolute(id.address))#\(id.name)" }

    /// A thing that is told of elsewhere.
    func reference(_ id: ThingID) -> ScriptJSON { ["@id": .text(text(id))] }

    /// The size of a file in the digits that programs read.
    func size(_ bytes: Int) -> String { Format(digits: .arabic).size(bytes) }

    func json(_ thing: Thing) -> ScriptJSON {
        let head: Terms = ["@type": .text(thing.type), "@id": .text(text(thing.id)), "name": .text(thing.name)]
        return .object((head + thing.terms).members)
    }
}

extension ScriptJSON {
    static func day(_ day: CalendarDay) -> ScriptJSON { .text(day.iso8601) }

    /// An interval of ISO 8601-1: `2024-10-01/2025-09-30`.
    static func period(_ period: Period) -> ScriptJSON { .period(OpenPeriod(from: period.from, to: period.to)) }

    /// The same with an end that may be open, as ISO 8601-2 writes it: `2024-10-01/..`.
    static func period(_ period: OpenPeriod) -> ScriptJSON {
        .text("\(period.from.iso8601)/\(period.to?.iso8601 ?? "..")")
    }
}
