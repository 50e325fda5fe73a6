import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The way to the pages below `/procurement/`.
    var procurementTrail: [Link] {
        [Link(Category.budget.title, .category(.budget)), Link("จัดซื้อจัดจ้าง", .procurement)]
    }

    /// What is known of a fiscal year's procurement; nil for a year that the site does not cover.
    func procurementYear(_ year: FiscalYear) -> ProcurementYear? {
        disclosure.procurement.years.first { $0.year == year }
    }

    /// The name of somebody with whom something was agreed, leading to all that was.
    func vendorLink(_ winner: Winner) -> HTML {
        """
        <a href="\(url: WebAddress(path: disclosure.procurement.vendors.address(of: winner)))">\(winner.name)</a>
        """
    }

    func purchaseLink(_ purchase: Purchase) -> HTML {
        """
        <a href="\(url: .purchase(purchase))">\(purchase.name)</a>
        """
    }

    /// A link to all purchases as open data; nil where there is none.
    func openData(_ title: String) -> Chip? {
        disclosure.procurement.recordsAddress.map { Chip(title: title, address: WebAddress(path: $0)) }
    }
}
