import Disclosure
import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// All notices of a purchase, oldest first, with what each changed.
    func purchaseTimeline(_ purchase: Purchase) -> HTML {
        var known = KnownTerms()
        let steps = purchase.notices.map { notice in
            step(notice, changes: notice.withdrawn == nil ? known.read(notice.content, format) : [])
        }
        return """
            <section>
            <h2>ลำดับเหตุการณ์</h2>
            <ol class="steps">
            \(steps)
            </ol>
            </section>
            """
    }

    private func step(_ notice: RecordOf<Notice>, changes: [HTML]) -> HTML {
        let notes =
            [notice.corrects.flatMap(disclosure.references.record).map(correcting), reason(notice)].compactMap(\.self)
            + changes + [notice.withdrawn.map(withdrawing)].compactMap(\.self)
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

    private func withdrawing(_ withdrawal: Withdrawal) -> HTML {
        "ถอนเมื่อ \(format.day(withdrawal.date)) เหตุผล: \(withdrawal.reason)"
    }
}

/// What the notices read so far say of a purchase's terms.
private struct KnownTerms {
    private var budget: Money?
    private var medianPrice: Money?
    private var closes: CalendarDay?
    private var method: ProcurementMethod?
    private var contracts: [String: Contract] = [:]

    /// Takes in the next notice; what it says otherwise than those before it.
    mutating func read(_ notice: Notice, _ format: Format) -> [HTML] {
        var changes = [
            Self.change("วงเงิน", &budget, notice.budget) { "\(format.baht($0))" },
            Self.change("ราคากลาง", &medianPrice, notice.medianPrice) { "\(format.baht($0))" },
            Self.change("วันปิดรับข้อเสนอ", &closes, notice.closes, format.day),
            Self.change("วิธีจัดซื้อจัดจ้าง", &method, notice.method) { "\($0.thai)" },
        ]
        if let contract = notice.contract {
            let number = Folding.key(contract.number)
            var (amount, end) = (contracts[number]?.amount, contracts[number]?.end)
            changes += [
                Self.change("วงเงินสัญญา", &amount, contract.amount) { "\(format.baht($0))" },
                Self.change("วันสิ้นสุดสัญญา", &end, contract.end, format.day),
            ]
            contracts[number] = contract
        }
        return changes.compactMap(\.self)
    }

    private static func change<Value: Equatable>(
        _ name: String, _ known: inout Value?, _ new: Value?, _ text: (Value) -> HTML
    ) -> HTML? {
        guard let new else { return nil }
        defer { known = new }
        return known.flatMap { $0 == new ? nil : "\(name)เปลี่ยนจาก \(text($0)) เป็น \(text(new))" }
    }
}
