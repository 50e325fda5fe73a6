import Disclosure
import Hypertext
import Ledger
import Records

/// A notice's page as JSON, for programs: the same facts under the names that the datasets give them, and where to find what
/// belongs to it.
public struct NoticeTwin: Sendable {
    private let disclosure: Disclosure
    private let ocds: OCDS.Mapping
    private let vendorPages: Set<String>

    /// Where the twin of a notice stands.
    public static func address(of record: Record) -> String { record.address + "index.json" }

    init(_ disclosure: Disclosure) {
        self.disclosure = disclosure
        ocds = OCDS.Mapping(disclosure)
        vendorPages = Set(disclosure.procurement.vendors.vendors.map(\.address))
    }

    /// All that the page of a notice says; of one that was withdrawn, that is little.
    func value(of notice: RecordOf<Notice>) -> JSONValue {
        .object(identity(of: notice) + (notice.withdrawn == nil ? facts(of: notice) : []) + context(of: notice))
    }

    /// What stays readable once it is withdrawn.
    private func identity(of notice: RecordOf<Notice>) -> [(name: String, value: JSONValue)] {
        [
            ("id", .text(notice.id.path)),
            ("url", url(notice.id.address)),
            ("title", .text(notice.title)),
            ("date", JSONValue(notice.date)),
            ("fiscal_year", JSONValue(notice.record.fiscalYear.buddhistYear)),
            ("unit", JSONValue(notice.unit)),
            ("stage", .text(notice.stage.rawValue)),
            ("stage_th", .text(notice.stage.thai)),
            ("project", JSONValue(notice.project?.digits)),
            ("method", .text(notice.method.rawValue)),
            ("method_th", .text(notice.method.thai)),
            ("type", .text(notice.content.type.rawValue)),
            ("type_th", .text(notice.content.type.thai)),
            (
                "withdrawn",
                notice.withdrawn.map { ["date": JSONValue($0.date), "reason": .text($0.reason)] } ?? .null
            ),
        ]
    }

    private func facts(of notice: RecordOf<Notice>) -> [(name: String, value: JSONValue)] {
        let text = notice.record.body.plainText
        return [
            ("summary", JSONValue(notice.summary)),
            ("text", JSONValue(text.isEmpty ? nil : text)),
            ("budget", JSONValue(notice.budget)),
            ("source", JSONValue(notice.content.source)),
            ("median_price", JSONValue(notice.medianPrice)),
            ("closes", JSONValue(notice.closes)),
            ("bidders", .list(notice.bidders.map { bidder($0, chosen: notice.winner.flatMap(notice.bidders.bid)) })),
            ("winner", notice.winner.map(winner) ?? .null),
            ("contract", notice.contract.map(contract) ?? .null),
            ("inspection", notice.inspection.map(inspection) ?? .null),
            ("attachments", .list(notice.attachments.map { attachment($0, of: notice) })),
            ("ocds", disclosure.procurement.purchase(of: notice).map { release(of: notice, in: $0) } ?? .null),
        ]
    }

    /// What belongs to it, what became of it, and who answers for it.
    private func context(of notice: RecordOf<Notice>) -> [(name: String, value: JSONValue)] {
        let references = disclosure.references
        let purchase = disclosure.procurement.purchase(of: notice)
        return [
            ("purchase", purchase.map { ["id": .text($0.id), "url": url($0.address)] } ?? .null),
            ("corrects", notice.corrects.flatMap(references.record).map(link) ?? .null),
            ("corrected_by", .list(references.corrections(of: notice.id).map(link))),
            ("history", .list(disclosure.ledger.history(of: notice.id).map(event))),
            ("publisher", ["name": .text(disclosure.site.name), "url": url("/")]),
            ("license", ["id": .text(Licence.id), "url": .text(Licence.url)]),
        ]
    }
}

extension NoticeTwin {
    private func url(_ path: String) -> JSONValue {
        .text(disclosure.site.baseURL.text + WebAddress(path: path).text)
    }

    private func link(to record: Record) -> JSONValue {
        [
            "id": .text(record.id.path), "url": url(record.address), "title": .text(record.common.title),
            "date": JSONValue(record.common.date),
        ]
    }

    private func bidder(_ bidder: Bidder, chosen: Bidder?) -> JSONValue {
        [
            "name": .text(bidder.name), "tax_id": JSONValue(bidder.taxID?.digits), "price": JSONValue(bidder.price),
            "is_winner": .boolean(bidder == chosen),
        ]
    }

    private func winner(_ winner: Winner) -> JSONValue {
        let page = disclosure.procurement.vendors.address(of: winner)
        return [
            "name": .text(winner.name), "tax_id": JSONValue(winner.taxID?.digits), "price": JSONValue(winner.price),
            "reason": JSONValue(winner.reason), "vendor_url": vendorPages.contains(page) ? url(page) : .null,
        ]
    }

    private func contract(_ contract: Contract) -> JSONValue {
        [
            "number": .text(contract.number), "signed": JSONValue(contract.signed), "start": JSONValue(contract.start),
            "end": JSONValue(contract.end), "amount": JSONValue(contract.amount),
        ]
    }

    private func inspection(_ inspection: Inspection) -> JSONValue {
        [
            "date": JSONValue(inspection.date), "time": JSONValue(inspection.time?.iso8601),
            "place": JSONValue(inspection.place),
        ]
    }

    private func attachment(_ attachment: Attachment, of notice: RecordOf<Notice>) -> JSONValue {
        let file = attachment.file
        return [
            "title": .text(attachment.name), "url": url(notice.id.address + file.path),
            "media_type": JSONValue(file.mediaType), "bytes": JSONValue(file.size), "sha256": .text(file.sha256),
        ]
    }

    private func release(of notice: RecordOf<Notice>, in purchase: Purchase) -> JSONValue {
        [
            "ocid": .text(ocds.ocid(of: purchase)), "release_id": .text(notice.id.path),
            "release_package": url(ProcurementYear.releasesAddress(of: notice.record.fiscalYear)),
        ]
    }

    private func event(_ entry: LedgerEntry) -> JSONValue {
        [
            "number": JSONValue(entry.number), "date": JSONValue(entry.date), "event": .text(entry.event.rawValue),
            "id": .text(entry.id.path), "sha256": .text(entry.sha256),
        ]
    }
}

extension DataFileFamily {
    /// Each notice beside its page.
    static let noticeTwins = DataFileFamily { disclosure in
        let twin = NoticeTwin(disclosure)
        return disclosure.procurement.notices.map { notice in
            DataFile(address: NoticeTwin.address(of: notice.record)) { twin.value(of: notice).file }
        }
    }
}
