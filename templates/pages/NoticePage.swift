import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// One notice, at its record's address.
    static let notices = PageFamily { site in
        site.disclosure.procurement.notices.map { notice in
            let year = notice.record.fiscalYear
            return site.recordPage(
                notice.record, shortTitle: notice.stage.thai,
                below: [
                    Link(Category.budget.title, .category(.budget)), Link("จัดซื้อจัดจ้าง", .procurement),
                    Link("ปีงบประมาณ \(site.format.year(year))", .notices(year)),
                ],
                label: "<span class=\"badge\">\(notice.stage.thai)</span> \(site.yearSpan(notice.record))",
                identity: site.purchaseFacts(notice)
            ) { site.noticeArticle(notice) }
        }
    }
}

extension SiteContext {
    fileprivate func noticeArticle(_ notice: RecordOf<Notice>) -> HTML {
        """
        \(body(notice.record))
        <dl class="facts">
        \(purchaseFacts(notice))
        \(fact("วงเงินงบประมาณ", notice.budget.map(format.baht)))
        \(fact("ราคากลาง", notice.medianPrice.map(format.baht)))
        \(fact("แหล่งเงิน", notice.source))
        \(fact("ปิดรับข้อเสนอ", notice.closes.map(format.longDay)))
        \(fact("กำหนดตรวจรับ", notice.inspection.map(inspection)))
        </dl>
        \(notice.bidders.isEmpty ? "" : bidderSection(notice))
        \(notice.contract.map(contractSection))
        \(attachments(notice.record))
        \(purchaseSteps(notice))
        """
    }

    /// What tells one purchase from another.
    fileprivate func purchaseFacts(_ notice: RecordOf<Notice>) -> HTML {
        """
        \(fact("เลขที่โครงการ (e-GP)", notice.project?.digits))
        \(fact("วิธีจัดซื้อจัดจ้าง", notice.method.thai))
        \(fact("ประเภทการจัดหา", notice.type.thai))
        """
    }

    private func inspection(_ inspection: Inspection) -> HTML {
        """
        \(format.longDay(inspection.date))\(inspection.time.map { " เวลา \(format.time($0))" })\
        \(inspection.place.map { " ณ \($0)" })
        """
    }

    private func bidderSection(_ notice: RecordOf<Notice>) -> HTML {
        """
        <section>
        <h2>ผู้เสนอราคา</h2>
        <table class="data stack">
        <caption class="vh">ผู้เสนอราคาและราคาที่เสนอ</caption>
        <thead><tr><th scope="col">ผู้เสนอราคา</th><th scope="col">เลขประจำตัวผู้เสียภาษี</th>\
        <th scope="col" class="num">ราคาที่เสนอ (บาท)</th>\(notice.winner == nil ? "" : "<th scope=\"col\">ผล</th>")</tr></thead>
        <tbody>
        \(notice.bidders.map { bidderRow($0, notice) })
        </tbody>
        </table>
        \(notice.winner.map(winnerFacts))
        </section>
        """
    }

    private func bidderRow(_ bidder: Bidder, _ notice: RecordOf<Notice>) -> HTML {
        """
        <tr><th scope="row">\(bidder.name)</th>\
        \(bidder.taxID.map { "<td data-label=\"เลขประจำตัวผู้เสียภาษี\">\($0.digits)</td>" } ?? "<td></td>")\
        \(number(bidder.price, "ราคาที่เสนอ (บาท)"))\
        \(notice.winner.map { result(bidder, isChosen: notice.content.bidder(of: $0) == bidder) })</tr>

        """
    }

    private func result(_ bidder: Bidder, isChosen: Bool) -> HTML {
        isChosen
            ? "<td data-label=\"ผล\"><span class=\"badge ok\">✓ ผู้ชนะ</span></td>"
            : "<td data-label=\"ผล\">ไม่ได้รับการคัดเลือก</td>"
    }

    private func winnerFacts(_ winner: Winner) -> HTML {
        """
        <dl class="facts">
        \(fact("ผู้ได้รับการคัดเลือก", winner.name))
        \(fact("ราคาที่ตกลง", format.baht(winner.price)))
        \(fact("เหตุผลที่คัดเลือก", winner.reason))
        </dl>
        """
    }

    private func contractSection(_ contract: Contract) -> HTML {
        """
        <section>
        <h2>สัญญา</h2>
        <dl class="facts">
        \(fact("เลขที่สัญญา", contract.number))
        \(fact("วันที่ลงนาม", format.longDay(contract.signed)))
        \(fact("วันเริ่มสัญญา", contract.start.map(format.longDay)))
        \(fact("วันสิ้นสุดสัญญา", contract.end.map(format.longDay)))
        \(fact("วงเงินสัญญา", "\(format.baht(contract.amount)) <small>(\(contract.amount.bahtText))</small>" as HTML))
        </dl>
        </section>
        """
    }

    /// All notices of the same purchase, oldest first; nothing where this is the only one.
    private func purchaseSteps(_ notice: RecordOf<Notice>) -> HTML {
        let purchase = disclosure.procurement.purchase(of: notice)
        guard purchase.count > 1 else { return .empty }
        return """
            <section>
            <h2>ประกาศทั้งหมดของโครงการนี้</h2>
            <ol class="steps">
            \(purchase.map { step($0, isThis: $0.id == notice.id) })
            </ol>
            </section>
            """
    }

    private func step(_ notice: RecordOf<Notice>, isThis: Bool) -> HTML {
        """
        <li>\(isThis ? "<span aria-current=\"page\">\(notice.title)</span>" : noticeLink(notice)) \(standingBadge(notice.record))<br>
        <span class="meta">\(span(notice.stage.thai)) \(format.day(notice.date))\(isThis ? " <span>หน้านี้</span>" : "")</span></li>

        """
    }

    private func noticeLink(_ notice: RecordOf<Notice>) -> HTML {
        """
        <a href="\(url: .record(notice.record))">\(notice.title)</a>
        """
    }
}
