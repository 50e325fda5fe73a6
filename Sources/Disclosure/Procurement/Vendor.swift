import Records
import ThaiText

/// Somebody with whom something was agreed.
public struct Vendor: Sendable, Identifiable {
    /// The tax number of a juristic person, else a name's fingerprint: what its address ends in.
    public let id: String
    /// As its newest agreement spells it.
    public let name: String
    /// Of a juristic person only.
    public let taxID: TaxID?
    /// Newest first.
    public let dealings: [AgreedPurchase]

    /// What was agreed with it in one fiscal year.
    public struct Year: Sendable {
        public let year: FiscalYear
        public let count: Int
        public let amount: Money
    }

    public var address: String { "/vendors/\(id)/" }

    /// What was agreed in sum.
    public var amount: Money { dealings.sum(\.agreement.price) }

    /// Newest first, those with nothing left out.
    public var years: [Year] {
        Dictionary(grouping: dealings, by: \.agreement.date.fiscalYear)
            .sorted { $0.key > $1.key }
            .map { Year(year: $0, count: $1.count, amount: $1.sum(\.agreement.price)) }
    }
}

/// All vendors, each once however it is spelled: by tax number where a notice gives it, else by name.
public struct VendorRegister: Sendable {
    /// In Thai order.
    public let vendors: [Vendor]
    private let identities: VendorIdentities

    public static let address = "/vendors/"

    /// Those of agreements, newest first, known by what the notices that count say.
    init(_ agreed: [AgreedPurchase], notices: [RecordOf<Notice>]) {
        let identities = VendorIdentities(notices)
        self.identities = identities
        let byID = Dictionary(grouping: agreed) { identities.id(of: $0.agreement.winner) }
        let vendors = byID.map { id, dealings in
            let newest = dealings[0].agreement.winner
            return Vendor(id: id, name: newest.name, taxID: identities.taxID(of: newest), dealings: dealings)
        }
        let keyed = vendors.map { (vendor: $0, name: ThaiSortKey($0.name)) }
        self.vendors = keyed.sorted { ($0.name, $0.vendor.id) < ($1.name, $1.vendor.id) }.map(\.vendor)
    }

    /// The id of the vendor that a winner is.
    func id(of winner: Winner) -> Vendor.ID { identities.id(of: winner) }

    /// Who is meant by a name and the tax number beside it, if any: the id that a vendor of that name has or would have,
    /// and the tax number, where any notice gives it.
    public func identity(name: String, taxID: TaxID?) -> (id: Vendor.ID, taxID: TaxID?) {
        let taxID = identities.taxID(name: name, taxID)
        return (identities.id(name: name, taxID), taxID)
    }

    /// The address of a winner's own page.
    public func address(of winner: Winner) -> String { "\(Self.address)\(id(of: winner))/" }
}

/// Who is who among the names and tax numbers of some notices.
private struct VendorIdentities: Sendable {
    /// The tax number of a folded name that always goes with the same one.
    private let taxIDs: [String: TaxID]

    init(_ notices: [RecordOf<Notice>]) {
        var known: [String: Set<TaxID>] = [:]
        func learn(_ name: String, _ taxID: TaxID?) {
            if let taxID { known[Folding.key(name), default: []].insert(taxID) }
        }
        for notice in notices {
            for bidder in notice.bidders { learn(bidder.name, bidder.taxID) }
            if let winner = notice.winner { learn(winner.name, winner.taxID) }
        }
        taxIDs = known.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    func taxID(of winner: Winner) -> TaxID? { taxID(name: winner.name, winner.taxID) }

    func id(of winner: Winner) -> String { id(name: winner.name, taxID(of: winner)) }

    func taxID(name: String, _ stated: TaxID?) -> TaxID? { stated ?? taxIDs[Folding.key(name)] }

    func id(name: String, _ taxID: TaxID?) -> String { taxID?.digits ?? "n-\(Fingerprint.of(Folding.key(name)))" }
}
