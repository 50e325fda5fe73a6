import Hypertext
import Records

extension SiteContext {
    /// Notices, one a row.
    func noticeTable(_ caption: String, _ notices: some Collection<RecordOf<Notice>>) -> HTML {
        """
        <table class="data stack terse"\(attribute: "data-narrow", isLong(notices.count))>
        \(sourcedCaption(caption, lastChange(of: notices.map(\.record)), csv: .csv(.notices)))
        <thead><tr><th scope="col">ประกาศ</th><th scope="col">ประเภท</th><th scope="col">วันที่</th>\
        <th scope="col">วิธี</th><th scope="col" class="num">วงเงิน (บาท)</th></tr></thead>
        <tbody>
        \(notices.map(noticeRow))
        </tbody>
        </table>
        """
    }

    private func noticeRow(_ notice: RecordOf<Notice>) -> HTML {
        """
        <tr><th scope="row"><a href="\(url: .record(notice.record))">\(notice.title)</a> \(standingBadge(notice.record))</th>\
        <td class="short">\(notice.stage.thai)</td><td class="short">\(format.day(notice.date))</td><td class="short">\(notice.method.shortThai)</td>\
        \(notice.budget.map { number($0, "วงเงิน (บาท)") } ?? "<td></td>")</tr>

        """
    }
}

extension ProcurementMethod {
    /// For narrow columns and chips.
    var shortThai: String {
        switch self {
        case .eMarket: "e-market"
        case .eBidding: "e-bidding"
        case .quotation, .selective, .specific: thai
        }
    }
}
