import Records
import ThaiText

extension Contract {
    /// Its number with the word that goes before a bare one: เลขที่ 12/2568, but ใบสั่งซื้อ 5/2568.
    public var statedNumber: String { number.first?.isNumber == true ? "เลขที่ \(number)" : number }

    /// Its number for comparing: «สัญญาซื้อขายเลขที่ 1/2568» and «๑/๒๕๖๘» are one, «ใบสั่งซื้อเลขที่ 1/2568» is another.
    public var plainNumber: String {
        var number = Folding.key(number).replacing("เลขที่", with: "")[...]
        if number.hasPrefix("สัญญา") {
            number = number.dropFirst("สัญญา".count)
            for kind in ["ซื้อขาย", "จะซื้อจะขาย", "ซื้อ", "จ้าง", "เช่า"] where number.hasPrefix(kind) {
                number = number.dropFirst(kind.count)
            }
        }
        return String(number)
    }
}
