import Disclosure
import Records

extension OCDS {
    /// A notice as a release of its purchase.
    struct Announcement {
        let notice: RecordOf<Notice>
        let tag: ReleaseTag
        /// The release before it.
        let previousID: String?

        var id: String { notice.id.path }

        /// The notices of a purchase, oldest first.
        static func all(of purchase: Purchase, references: References) -> [Announcement] {
            var history = TagHistory(references)
            var previousID: String?
            return purchase.notices.map { notice in
                defer { previousID = notice.id.path }
                return Announcement(notice: notice, tag: history.next(notice), previousID: previousID)
            }
        }
    }
}
