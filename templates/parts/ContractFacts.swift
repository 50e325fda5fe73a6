import Hypertext
import Records

extension SiteContext {
    /// A contract as rows of facts.
    func contractFacts(_ contract: Contract) -> HTML {
        """
        \(fact("เลขที่สัญญา", contract.number))
        \(fact("วันที่ลงนาม", format.longDay(contract.signed)))
        \(fact("วันเริ่มสัญญา", contract.start.map(format.longDay)))
        \(fact("วันสิ้นสุดสัญญา", contract.end.map(format.longDay)))
        \(fact("วงเงินสัญญา", "\(format.baht(contract.amount)) <small>(\(contract.amount.bahtText))</small>" as HTML))
        """
    }
}
