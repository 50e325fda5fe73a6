import Hypertext
import Records

extension SiteContext {
    /// That a record was corrected, and what it corrects itself.
    func correctionNotes(_ record: Record) -> HTML {
        """
        \(disclosure.references.corrections(of: record.id).map(correctedNote))
        \(record.common.corrects.flatMap(disclosure.references.record).map(correctingNote))
        """
    }

    private func correctedNote(_ correction: Record) -> HTML {
        """
        <div class="note warn"><p><strong>มีฉบับแก้ไขแล้ว</strong> \(dated(correction))</p></div>

        """
    }

    private func correctingNote(_ original: Record) -> HTML {
        """
        <div class="note"><p>ฉบับนี้แก้ไข \(dated(original))</p></div>
        """
    }

    /// A link to a record with its date, within a sentence.
    func dated(_ record: Record) -> HTML {
        """
        <a href="\(url: .record(record))">\(record.common.title)</a> ลงวันที่ \(format.day(record.common.date))
        """
    }

    func withdrawalNote(_ withdrawal: Withdrawal) -> HTML {
        """
        <div class="note stop">
        <p><strong>ถอนเมื่อ \(format.day(withdrawal.date))</strong></p>
        <p>เหตุผล: \(withdrawal.reason)</p>
        </div>
        """
    }

    /// What stays of a record that was taken back: that it was, when and why, and what identifies it.
    func withdrawn(_ withdrawal: Withdrawal, _ record: Record, _ label: HTML, _ identity: HTML) -> HTML {
        """
        <p class="meta"><span class="badge stop">ถอนแล้ว</span> \(label) \(publication(record))</p>
        \(withdrawalNote(withdrawal))
        \(correctionNotes(record))
        <p>หน้านี้คงไว้เพื่อให้ตรวจสอบได้ เนื้อหาและเอกสารแนบไม่มีผลแล้วจึงไม่แสดง</p>
        \(identity.isEmpty ? "" : "<dl class=\"facts\">\n\(identity)</dl>")
        """
    }
}
