import Hypertext
import Records

extension OCDS.Document {
    /// A notice's page, then the files beside it; of a withdrawn notice only the page, which says why it was.
    static func all(of notice: RecordOf<Notice>, by mapping: OCDS.Mapping) -> [OCDS.Document] {
        let files = notice.withdrawn == nil ? notice.attachments : []
        return [OCDS.Document(pageOf: notice, by: mapping)]
            + files.map { OCDS.Document($0, of: notice, by: mapping) }
    }

    private init(pageOf notice: RecordOf<Notice>, by mapping: OCDS.Mapping) {
        let withdrawal = notice.withdrawn.map { "ถอนประกาศเมื่อวันที่ \($0.date.longThai) เหตุผล: \($0.reason)" }
        self.init(
            id: notice.id.path,
            documentType: notice.stage.documentType,
            title: notice.title,
            description: withdrawal ?? notice.summary,
            url: mapping.address(notice.id.address),
            datePublished: notice.date.startMoment,
            dateModified: notice.withdrawn?.date.startMoment,
            format: "text/html")
    }

    private init(_ attachment: Attachment, of notice: RecordOf<Notice>, by mapping: OCDS.Mapping) {
        self.init(
            id: "\(notice.id.path)/\(attachment.file.path)",
            documentType: nil,
            title: attachment.name,
            description: nil,
            url: mapping.address(notice.id.address + attachment.file.path),
            datePublished: notice.date.startMoment,
            dateModified: nil,
            format: attachment.file.mediaType)
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
