import Disclosure
import Hypertext
import OpenData
import Records

extension PageFamily {
    /// One notice, at its record's address.
    static let notices = PageFamily { site in
        site.disclosure.procurement.notices.map { notice in
            let year = notice.record.fiscalYear
            return site.recordPage(
                notice.record, shortTitle: notice.stage.thai,
                below: site.procurementTrail + [Link("ปีงบประมาณ \(site.format.year(year))", .notices(year))],
                label: "<span class=\"badge\">\(notice.stage.thai)</span> \(site.yearSpan(notice.record))",
                identity: "\(site.purchaseFacts(notice))\n\(site.fact("ประกาศอื่น", site.wholePurchaseLink(notice)))",
                twin: WebAddress(path: NoticeTwin.address(of: notice.record)), type: "Report",
                terms: { site.terms(of: notice) }
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
        \(bidderTable(notice.bidders, winner: notice.winner))
        \(notice.winner.map(winnerFacts))
        </section>
        """
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
        \(contractFacts(contract))
        </dl>
        </section>
        """
    }

    /// The notices just before and after it and its purchase, which has all of them: a new one changes few pages.
    private func purchaseSteps(_ notice: RecordOf<Notice>) -> HTML {
        guard let (before, after) = disclosure.procurement.purchase(of: notice)?.neighbours(of: notice) else {
            return .empty
        }
        return """
            <section>
            <h2>การจัดซื้อจัดจ้างนี้</h2>
            <ol class="steps">
            \(before.map { step($0, "ก่อนหน้านี้") })
            <li><span aria-current="page">\(notice.title)</span><br>
            <span class="meta">\(span(notice.stage.thai)) \(format.day(notice.date)) <span>หน้านี้</span></span></li>
            \(after.map { step($0, "ต่อจากนี้") })
            </ol>
            <p>\(wholePurchaseLink(notice))</p>
            </section>
            """
    }

    private func step(_ notice: RecordOf<Notice>, _ turn: String) -> HTML {
        """
        <li><a href="\(url: .record(notice.record))">\(notice.title)</a> \(standingBadge(notice.record))<br>
        <span class="meta">\(span(notice.stage.thai)) \(format.day(notice.date)) \(span(turn))</span></li>
        """
    }

    fileprivate func wholePurchaseLink(_ notice: RecordOf<Notice>) -> HTML? {
        disclosure.procurement.purchase(of: notice).map { purchase in
            """
            <a href="\(url: .purchase(purchase))">การจัดซื้อจัดจ้างนี้ตั้งแต่ต้นจนจบ</a>
            """
        }
    }
}
