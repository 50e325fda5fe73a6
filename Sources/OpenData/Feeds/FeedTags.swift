import Disclosure
import Ledger
import Records
import ThaiText

/// The names under which feeds know things for ever: `tag:` URIs (RFC 4151) of the site's host.
struct FeedTags {
    private let host: String
    private let ledger: LedgerBook
    /// The day from which the site names things.
    let firstDay: CalendarDay

    init(_ disclosure: Disclosure) {
        host = String(
            disclosure.site.baseURL.text.split(separator: "/").dropFirst().joined().prefix { $0 != ":" }.lowercased())
        ledger = disclosure.ledger
        // Where nothing is published yet, no day of a build's.
        let firstYear = disclosure.site.firstFiscalYear ?? disclosure.today.fiscalYear
        firstDay = ledger.entries.first?.date ?? firstYear.period.from
    }

    /// By the first line that the ledger has of a record, which never changes, wherever the record moves to. Its number
    /// tells two records apart that stood under one id on one day, when the first had moved away.
    func tag(of record: Record) -> String {
        guard let first = ledger.history(of: record.id).first else {
            return tag("\(record.id.path)", since: record.common.date)
        }
        return tag("\(first.id.path):\(first.number)", since: first.date)
    }

    func tag(of channel: FeedChannel) -> String { tag("feed:\(channel.pageAddress)", since: firstDay) }

    /// Of a way to divide records.
    func tag(ofScheme name: String) -> String { tag("scheme:\(name)", since: firstDay) }

    private func tag(_ name: String, since day: CalendarDay) -> String { "tag:\(host),\(day.iso8601):\(name)" }
}
