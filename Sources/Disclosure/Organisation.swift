import Records
import ThaiText

/// Who leads the organisation and which units it has, as far as the records say.
public struct Organisation: Sendable {
    /// The newest document that names the executives; nil where there is none.
    public let executives: RecordOf<Document>?
    /// The newest document on the structure, beside which the chart stands; nil where there is none.
    public let structure: RecordOf<Document>?
    /// In the order of `site.yml`.
    public let units: [OrganisationUnit]

    init(_ documents: [RecordOf<Document>], references: References, site: Site) {
        // Neither what was withdrawn nor what has a corrected edition counts.
        let standing = documents.newestFirst().filter { document in
            references.counts(document.record) { $0.content is Document }
        }
        executives = standing.first { $0.topic?.id == "executives" && !$0.people.isEmpty }
        structure = standing.first { $0.topic?.id == "organisation-structure" }
        let names = site.units.map(UnitName.init)
        let officials = (executives?.people ?? []).filter { $0.side == .permanent }.map { person in
            (person: person, units: UnitName.headed(by: person.position).compactMap { $0.match(among: names) })
        }
        units = zip(site.units, names).map { text, name in
            OrganisationUnit(name: text, heads: officials.filter { $0.units.contains(name) }.map(\.person))
        }
    }

    /// The executives of one rank, as the document lists them.
    public func people(_ ranks: Rank...) -> [Person] { executives?.people.filter { ranks.contains($0.rank) } ?? [] }

    /// The permanent officials who are neither the chief administrator nor a deputy, and head no unit that is known.
    public var otherOfficials: [Person] {
        let heads = Set(units.flatMap(\.heads))
        return people(.official).filter { !heads.contains($0) }
    }
}

/// A unit (ส่วนราชการ) and who heads it.
public struct OrganisationUnit: Sendable {
    public let name: String
    /// Mostly one; none where no official's post names the unit.
    public let heads: [Person]
}

/// The place of an executive's post.
public enum Rank: Sendable, Hashable {
    /// นายก: the elected head.
    case head
    /// รองนายก
    case deputyHead
    /// Of the council: its chair, deputy chairs, members and secretary.
    case council
    /// Whoever else came with the elected head, such as secretaries and advisers.
    case politicalStaff
    /// ปลัด: the chief administrator.
    case clerk
    /// รองปลัด
    case deputyClerk
    /// Any other permanent official, heads of units among them.
    case official
}

extension Person {
    /// By the first words of the post, which is all that tells นายก from รองนายก.
    public var rank: Rank {
        let post = Folding.key(position)
        switch side {
        case .political where post.hasPrefix("นายก"): return .head
        case .political where post.hasPrefix("รองนายก"): return .deputyHead
        case .political:
            let ofCouncil = ["ประธานสภา", "รองประธานสภา", "สมาชิกสภา", "เลขานุการสภา", "เลขานุการประธานสภา"]
            return ofCouncil.contains(where: post.hasPrefix) ? .council : .politicalStaff
        case .permanent where post.hasPrefix("ปลัด"): return .clerk
        case .permanent where post.hasPrefix("รองปลัด"): return .deputyClerk
        case .permanent: return .official
        }
    }
}
