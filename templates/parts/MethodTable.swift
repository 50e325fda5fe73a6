import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// The sums of each method; nothing where there is none.
    func methodTable(_ title: String, _ methods: [MonthlySummary.MethodTotal], _ day: CalendarDay?) -> HTML {
        guard !methods.isEmpty else { return .empty }
        let amount = methods.sum(\.amount)
        return """
            <table class="data stack">
            \(sourcedCaption(title, day, csv: .csv(.procurementMethods)))
            <thead><tr><th scope="col">วิธีซื้อหรือจ้าง</th><th scope="col" class="num">รายการ</th>\
            <th scope="col" class="num">ราคาที่ตกลง (บาท)</th><th scope="col" class="num">ร้อยละ</th></tr></thead>
            <tbody>
            \(methods.map { methodRow($0.method.thai, $0.count, $0.amount, of: amount) })
            </tbody>
            <tfoot>
            \(methodRow("รวมทั้งสิ้น", methods.map(\.count).reduce(0, +), amount, of: amount))
            </tfoot>
            </table>
            """
    }

    private func methodRow(_ name: String, _ count: Int, _ amount: Money, of whole: Money) -> HTML {
        """
        <tr><th scope="row">\(name)</th><td class="num" data-label="รายการ">\(format.number(count))</td>\
        \(number(amount, "ราคาที่ตกลง (บาท)"))\(percent(amount.perMille(of: whole)))</tr>

        """
    }
}
