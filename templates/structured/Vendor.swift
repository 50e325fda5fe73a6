import Disclosure
import Hypertext

extension SiteContext {
    /// A vendor that is a juristic person; nil where it is not known to be one.
    func thing(of vendor: Vendor) -> Thing? {
        vendor.taxID.map { number in
            Thing(
                ThingID(address: .vendor(vendor), name: "vendor"), "Organization", name: vendor.name,
                ["taxID": .text(number.digits)])
        }
    }
}
