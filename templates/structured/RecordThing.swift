import Hypertext
import OpenData
import Records
import ThaiText

extension SiteContext {
    /// A record's content as a work of the organisation; `terms` are those of its kind, which are not told of what was
    /// withdrawn, like all else that its page keeps back.
    func thing(
        of record: Record, _ type: String, modified: CalendarDay?, _ terms: () -> Terms
    ) -> Thing {
        let corrections = disclosure.references.corrections(of: record.id).map { absolute(.record($0)) }
        let original = record.common.corrects.flatMap(disclosure.references.record)
        let isWithdrawn = record.common.withdrawn != nil
        let common: Terms = [
            "inLanguage": "th",
            "datePublished": .day(record.common.date),
            "dateModified": modified.map { .day(min($0, disclosure.today)) },
            "publisher": reference(.organization),
            "sourceOrganization": record.common.unit.map { ["@type": "GovernmentOrganization", "name": .text($0)] },
            "creativeWorkStatus": isWithdrawn ? "ถอนแล้ว" : nil,
            "correction": corrections.isEmpty ? nil : .list(corrections.map(ScriptJSON.text)),
            "isBasedOn": original.map { reference(.record($0)) },
            "encoding": isWithdrawn || record.common.attachments.isEmpty
                ? nil : .list(record.common.attachments.map { encoding($0, of: record) }),
        ]
        return Thing(.record(record), type, name: record.common.title, isWithdrawn ? common : common + terms())
    }

    private func encoding(_ attachment: Attachment, of record: Record) -> ScriptJSON {
        [
            "@type": "MediaObject",
            "name": .text(attachment.name),
            "contentUrl": .text(absolute(.file(attachment.file, of: record))),
            "encodingFormat": attachment.file.mediaType.map(ScriptJSON.text),
            "contentSize": .text(size(attachment.file.size)),
            "sha256": .text(attachment.file.sha256),
        ]
    }
}
