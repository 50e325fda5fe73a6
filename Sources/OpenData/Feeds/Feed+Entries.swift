import Disclosure
import Records
import ThaiText

extension Feed {
    /// What is told of a record; of one that was taken back, no more than that it was, when and why.
    func element(_ entry: FeedEntry) -> XMLElement {
        let (record, common) = (entry.record, entry.record.common)
        let isWithdrawn = common.withdrawn != nil
        let head = [
            XMLElement("id", tags.tag(of: record)),
            XMLElement("title", isWithdrawn ? "ถอนแล้ว: \(common.title)" : common.title),
            XMLElement("published", entry.published.text),
            XMLElement("updated", entry.updated.text),
            link("alternate", "text/html", record.address),
        ]
        let others = corrections(of: record).map { what, other in
            link("related", "text/html", other.address, title: "\(what): \(other.common.title)")
        }
        let files = isWithdrawn ? [] : common.attachments.map { enclosure($0, of: record) }
        let summary = isWithdrawn ? nil : common.summary.map { XMLElement("summary", $0) }
        let content = content(of: record)
        return XMLElement(
            "entry",
            around: head + others + files + categories(of: record) + [summary].compactMap(\.self)
                + (content.isEmpty ? [] : [XMLElement("content", content.joined(separator: "\n"))]))
    }

    /// What became of a record, a line each, and the facts of a notice that holds.
    private func content(of record: Record) -> [String] {
        let withdrawal = record.common.withdrawn
        let facts = withdrawal == nil ? RecordOf<Notice>(record).map(facts) : nil
        return [withdrawal.map { "ถอนเมื่อ \(day($0.date)) เหตุผล: \($0.reason)" }].compactMap(\.self)
            + corrections(of: record).map { what, other in
                "\(what): \(other.common.title) ลงวันที่ \(day(other.common.date))"
            } + [facts].compactMap(\.self)
    }

    /// The records that correct one, and the one that it corrects.
    private func corrections(of record: Record) -> [(what: String, record: Record)] {
        let references = disclosure.references
        let original = record.common.corrects.flatMap(references.record)
        return references.corrections(of: record.id).map { ("มีฉบับแก้ไขแล้ว", $0) }
            + [original.map { ("ฉบับนี้แก้ไข", $0) }].compactMap(\.self)
    }

    private func enclosure(_ attachment: Attachment, of record: Record) -> XMLElement {
        let file = attachment.file
        return link(
            "enclosure", file.mediaType, record.address + file.path, title: attachment.name, length: file.size)
    }

    /// A kind and a category may bear the same name, so each says what it is one of.
    private func categories(of record: Record) -> [XMLElement] {
        [
            category("kind", record.kind.folder, record.kind.name.th),
            category("category", record.category.rawValue, record.category.title),
        ]
    }

    private func category(_ scheme: String, _ term: String, _ label: String) -> XMLElement {
        XMLElement("category", ["scheme": tags.tag(ofScheme: scheme), "term": term, "label": label])
    }

    private func day(_ day: CalendarDay) -> String { disclosure.site.digits.render(day.longThai) }

    private func baht(_ money: Money) -> String { "\(disclosure.site.digits.render(money.grouped)) บาท" }

    /// What a notice announces and its figures, in a line.
    private func facts(of notice: RecordOf<Notice>) -> String {
        let facts = [
            notice.stage.thai,
            "วิธี\(notice.method.thai)",
            notice.budget.map { "วงเงินงบประมาณ \(baht($0))" },
            notice.medianPrice.map { "ราคากลาง \(baht($0))" },
            notice.closes.map { "ปิดรับข้อเสนอ \(day($0))" },
            notice.winner.map { "ผู้ได้รับการคัดเลือก \($0.name) ราคาที่ตกลง \(baht($0.price))" },
            notice.contract.map { "สัญญาเลขที่ \($0.number) ลงนาม \(day($0.signed)) วงเงิน \(baht($0.amount))" },
            notice.inspection.map { "กำหนดตรวจรับ \(day($0.date))" },
        ]
        return facts.compactMap(\.self).joined(separator: " · ")
    }
}
