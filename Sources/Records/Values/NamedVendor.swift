import ThaiText

/// Somebody who is named in a notice, with a tax number or without.
public protocol NamedVendor {
    var name: String { get }
    var taxID: TaxID? { get }
}

extension NamedVendor {
    /// Whether both are one: by tax number where both have one, else by name, however it is spaced.
    public func isSame(as other: some NamedVendor) -> Bool {
        if let taxID, let other = other.taxID { return taxID == other }
        return Folding.key(name) == Folding.key(other.name)
    }
}

extension Bidder: NamedVendor {}
extension Winner: NamedVendor {}
