import Hypertext
import Records

extension SiteContext {
    /// Who offered what; `winner` is nil where nobody is chosen yet.
    func bidderTable(_ bidders: [Bidder], winner: Winner?) -> HTML {
        let chosen = winner.flatMap(bidders.bid)
        return """
            <table class="data stack">
            \(unseenCaption("ผู้เสนอราคาและราคาที่เสนอ", csv: .csv(.bidders)))
            <thead><tr><th scope="col">ผู้เสนอราคา</th><th scope="col">เลขประจำตัวผู้เสียภาษี</th>\
            <th scope="col" class="num">ราคาที่เสนอ (บาท)</th>\(winner == nil ? "" : "<th scope=\"col\">ผล</th>")</tr></thead>
            <tbody>
            \(bidders.map { bidderRow($0, result: winner == nil ? nil : result(isChosen: $0 == chosen)) })
            </tbody>
            </table>
            """
    }

    private func bidderRow(_ bidder: Bidder, result: HTML?) -> HTML {
        """
        <tr><th scope="row">\(bidder.name)</th>\
        \(bidder.taxID.map { "<td data-label=\"เลขประจำตัวผู้เสียภาษี\">\($0.digits)</td>" } ?? "<td></td>")\
        \(number(bidder.price, "ราคาที่เสนอ (บาท)"))\(result)</tr>

        """
    }

    private func result(isChosen: Bool) -> HTML {
        isChosen
            ? "<td data-label=\"ผล\"><span class=\"badge ok\">✓ ผู้ชนะ</span></td>"
            : "<td data-label=\"ผล\">ไม่ได้รับการคัดเลือก</td>"
    }
}
