import Hypertext
import Records

extension OCDS {
    /// A notice's page, or a file beside it.
    struct Document {
        let notice: RecordOf<Notice>
        /// Nil for the page.
        let attachment: Attachment?

        /// The page, then the files; of a withdrawn notice only the page, which says why it was.
        static func all(of notice: RecordOf<Notice>) -> [Document] {
            let files = notice.withdrawn == nil ? notice.attachments : []
            return [Document(notice: notice, attachment: nil)] + files.map { Document(notice: notice, attachment: $0) }
        }

        func tell(in document: inout JSONObject, by teller: Teller) {
            document.set("id", notice.id.path + (attachment.map { "/\($0.file.path)" } ?? ""))
            if attachment == nil { document.set("documentType", notice.stage.documentType?.rawValue) }
            document.set("title", attachment?.name ?? notice.title)
            if attachment == nil { document.set("description", withdrawal ?? notice.summary) }
            document.set("url", teller.address(notice.id.address + (attachment?.file.path ?? "")))
            document.set("datePublished", notice.date.startMoment)
            document.set("dateModified", notice.withdrawn?.date.startMoment)
            document.set("format", attachment.map(\.file.mediaType) ?? "text/html")
            document.set("language", "th")
        }

        private var withdrawal: String? {
            notice.withdrawn.map { "ถอนประกาศเมื่อวันที่ \($0.date.longThai) เหตุผล: \($0.reason)" }
        }
    }
}

extension NoticeStage {
    /// The kind of document that the announcement is; nil where the standard has no such kind.
    fileprivate var documentType: OCDS.DocumentType? {
        switch self {
        case .plan: .plannedProcurementNotice
        case .draftTOR: .technicalSpecifications
        case .invitation: .tenderNotice
        case .shortlist: .shortlistedFirms
        case .winner: .awardNotice
        case .contract: .contractNotice
        case .cancellation: .cancellationDetails
        case .medianPrice, .inspection, .amendment: nil
        }
    }
}
