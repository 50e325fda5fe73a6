import Disclosure
import Records
import ThaiText

/// A record as a feed tells of it, and when what it tells last changed.
struct FeedEntry {
    let record: Record
    /// The last event of the record or of one that corrects it, which its entry names.
    let updated: FeedMoment

    /// When it was published, by its own date; never after it was changed (RFC 4287 knows no other order).
    var published: FeedMoment { FeedMoment(day: min(record.common.date, updated.day)) }

    /// The entries of a channel, the last changed first; those of one moment by their records' dates, newest first.
    static func all(of channel: FeedChannel, _ disclosure: Disclosure) -> [FeedEntry] {
        // One that was taken back tells of its taking back too.
        let corrections = Dictionary(grouping: disclosure.records.filter { $0.common.corrects != nil }) {
            $0.common.corrects
        }
        let entries = disclosure.records.filter(channel.tells).map { record in
            let events = ([record] + corrections[record.id, default: []]).flatMap {
                disclosure.ledger.history(of: $0.id)
            }
            return FeedEntry(record: record, updated: FeedMoment(of: events) ?? FeedMoment(day: record.common.date))
        }
        return entries.sorted {
            ($1.updated, $1.record.common.date, $0.record.id) < ($0.updated, $0.record.common.date, $1.record.id)
        }
    }
}
