import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// All notices of a purchase, oldest first, with what each changed.
    func purchaseTimeline(_ purchase: Purchase) -> HTML {
        let steps = purchase.steps(disclosure.references).map(step)
        return """
            <section>
            <h2>ลำดับเหตุการณ์</h2>
            <ol class="steps">
            \(steps)
            </ol>
            </section>
            """
    }

    private func step(_ step: PurchaseStep) -> HTML {
        let notice = step.notice
        let notes =
            [notice.corrects.flatMap(disclosure.references.record).map(correcting), reason(notice)].compactMap(\.self)
            + step.changes.map(changing) + [notice.withdrawn.map(withdrawing)].compactMap(\.self)
        return """
            <li><a href="\(url: .record(notice.record))">\(notice.title)</a> \(standingBadge(notice.record))<br>
            <span class="meta">\(stageBadge(notice.stage)) \(format.day(notice.date)) \(stageFact(notice))</span>
            \(notes.map { "<p>\($0)</p>" })</li>

            """
    }

    private func stageBadge(_ stage: NoticeStage) -> HTML {
        switch stage {
        case .cancellation: "<span class=\"badge stop\">\(stage.thai)</span>"
        case .amendment: "<span class=\"badge warn\">\(stage.thai)</span>"
        default: span(stage.thai)
        }
    }

    /// What a reader looks for in a notice of its stage.
    private func stageFact(_ notice: RecordOf<Notice>) -> HTML? {
        guard notice.withdrawn == nil else { return nil }
        switch notice.stage {
        case .plan: return notice.budget.map { span("วงเงิน \(format.baht($0))") }
        case .medianPrice: return notice.medianPrice.map { span("ราคากลาง \(format.baht($0))") }
        case .invitation: return notice.closes.map { "<span>ปิดรับข้อเสนอ \(format.day($0))</span>" }
        case .winner: return notice.winner.map { span("\($0.name) \(format.baht($0.price))") }
        case .contract:
            return notice.contract.map { "<span>เลขที่ \($0.number) ลงนาม \(format.day($0.signed))</span>" }
        case .inspection: return notice.inspection.map { "<span>ตรวจรับ \(format.day($0.date))</span>" }
        case .draftTOR, .shortlist, .amendment, .cancellation: return nil
        }
    }

    /// What was changed or cancelled, in the clerk's words.
    private func reason(_ notice: RecordOf<Notice>) -> HTML? {
        guard [.amendment, .cancellation].contains(notice.stage), notice.withdrawn == nil else { return nil }
        return notice.summary.map { "\($0)" }
    }

    private func correcting(_ original: Record) -> HTML { "แก้ไข \(dated(original))" }

    private func changing(_ change: TermChange) -> HTML {
        switch change {
        case .budget(let old, let new): changing("วงเงิน", "\(format.baht(old))", "\(format.baht(new))")
        case .medianPrice(let old, let new): changing("ราคากลาง", "\(format.baht(old))", "\(format.baht(new))")
        case .closes(let old, let new): changing("วันปิดรับข้อเสนอ", format.day(old), format.day(new))
        case .method(let old, let new): changing("วิธีจัดซื้อจัดจ้าง", "\(old.thai)", "\(new.thai)")
        case .contractAmount(let old, let new): changing("วงเงินสัญญา", "\(format.baht(old))", "\(format.baht(new))")
        case .contractEnd(let old, let new): changing("วันสิ้นสุดสัญญา", format.day(old), format.day(new))
        }
    }

    private func changing(_ term: String, _ old: HTML, _ new: HTML) -> HTML {
        "\(term)เปลี่ยนจาก \(old) เป็น \(new)"
    }

    private func withdrawing(_ withdrawal: Withdrawal) -> HTML {
        "ถอนเมื่อ \(format.day(withdrawal.date)) เหตุผล: \(withdrawal.reason)"
    }
}
