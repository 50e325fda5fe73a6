import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/purchases/<project number>/`: one purchase, from its plan to its inspection.
    static let purchases = PageFamily { site in
        site.disclosure.procurement.purchases.map { purchase in
            let year = site.procurementYear(purchase.lastYear).map { year in
                Link("ปีงบประมาณ \(site.format.year(year.year))", .purchases(year))
            }
            let frame = Frame(
                address: .purchase(purchase), title: purchase.name,
                description: "ประกาศทุกขั้นตอน วงเงิน ราคากลาง ผู้เสนอราคา และสัญญา ของ\(purchase.name) \(site.site.name)",
                trail: site.procurementTrail + [year].compactMap(\.self),
                thing: { _, _ in site.thing(of: purchase) })
            return site.page(frame, showing: purchase.notices.map(\.record)) { site.purchaseArticle(purchase) }
        }
    }
}

extension SiteContext {
    fileprivate func purchaseArticle(_ purchase: Purchase) -> HTML {
        """
        <article>
        <h1>\(purchase.name)</h1>
        <p class="meta">\(badge(purchase.status)) \(span("ปีงบประมาณ \(format.year(purchase.lastYear))")) \
        \(span("\(format.number(purchase.notices.count)) ประกาศ")) \
        <span>ล่าสุด \(format.day(purchase.newest.date))</span></p>
        \(purchase.cancellation.map(cancellationNote))
        \(purchase.standing.isEmpty ? "<div class=\"note stop\"><p>ประกาศทุกฉบับของรายการนี้ถอนแล้ว</p></div>" : "")
        <dl class="facts">
        \(fact("เลขที่โครงการ (e-GP)", purchase.project?.digits))
        \(fact("วิธีจัดซื้อจัดจ้าง", purchase.method.thai))
        \(fact("ประเภทการจัดหา", purchase.type.thai))
        \(fact("หน่วยงาน", purchase.unit))
        \(fact("แหล่งเงิน", purchase.source))
        \(fact("วงเงินงบประมาณ", figure(purchase, \.budget)))
        \(fact("ราคากลาง", figure(purchase, \.medianPrice)))
        \(fact("ราคาที่ตกลงซื้อหรือจ้าง", purchase.agreedPrice.map(format.baht)))
        </dl>
        \(purchasePicture(purchase))
        \(purchase.agreements.isEmpty ? purchase.bidders.map { bidderSection($0.value) } : agreementSection(purchase))
        \(purchaseTimeline(purchase))
        \(relatedPages(purchase))
        </article>
        """
    }

    /// An amount, and the notice since which it stands.
    private func figure(_ purchase: Purchase, _ amount: (RecordOf<Notice>) -> Money?) -> HTML? {
        purchase.origin(of: amount).flatMap { notice in
            amount(notice).map { "\(format.baht($0)) <small>จาก\(noticeLink(notice))</small>" }
        }
    }

    private func noticeLink(_ notice: RecordOf<Notice>) -> HTML {
        """
        <a href="\(url: .record(notice.record))">ประกาศ\(notice.stage.linkName) \(format.day(notice.date))</a>
        """
    }

    private func cancellationNote(_ notice: RecordOf<Notice>) -> HTML {
        """
        <div class="note stop">
        <p><strong>ยกเลิกแล้ว</strong> ตาม\(noticeLink(notice))\(notice.summary.map { ": \($0)" })</p>
        </div>
        """
    }

    private func bidderSection(_ bidders: [Bidder]) -> HTML {
        """
        <section>
        <h2>ผู้เสนอราคา</h2>
        \(bidderTable(bidders, winner: nil))
        </section>
        """
    }

    private func agreementSection(_ purchase: Purchase) -> HTML {
        let isParted = purchase.agreements.count > 1
        return """
            <section>
            <h2>ผู้ได้รับการคัดเลือกและสัญญา</h2>
            \(isParted ? "<p>แบ่งเป็น \(format.number(purchase.agreements.count)) สัญญา</p>" : "")
            \(purchase.agreements.map { agreement in
                "\(isParted ? "<h3>\(agreement.winner.name)</h3>" : "")\n\(agreementFacts(agreement, of: purchase))"
            })
            </section>
            """
    }

    private func agreementFacts(_ agreement: Agreement, of purchase: Purchase) -> HTML {
        """
        \(agreement.bidders.isEmpty ? "" : bidderTable(agreement.bidders, winner: agreement.winner))
        <dl class="facts">
        \(fact("ผู้ได้รับการคัดเลือก", vendorLink(agreement.winner)))
        \(fact("เหตุผลที่คัดเลือก", agreement.reason))
        \(agreement.contract.map(contractFacts) ?? """
            \(fact("ราคาที่ตกลง", "\(format.baht(agreement.price)) <small>(\(agreement.price.bahtText))</small>" as HTML))
            \(fact("สัญญา", "ยังไม่มีประกาศสาระสำคัญของสัญญา"))
            """)
        \(fact("ที่มา", noticeLink(purchase.origin(of: agreement))))
        </dl>

        """
    }

    /// The forms and lists on which it stands, and its data.
    private func relatedPages(_ purchase: Purchase) -> HTML {
        let agreed = purchase.agreements.map(\.date)
        let years = Set(agreed.isEmpty ? [purchase.lastYear] : agreed.map(\.fiscalYear)).sorted()
            .compactMap(procurementYear)
        let months = years.flatMap(\.months).filter { month in
            agreed.contains { (month.firstDay...month.lastDay).contains($0) }
        }
        let forms = months.map { month in
            Chip(title: "สขร.1 เดือน\(format.longMonth(month.month, of: month.year))", address: .summary(month))
        }
        let lists = (purchase.standing.isEmpty ? [] : years).map { year in
            Chip(title: "รายการจัดซื้อจัดจ้าง ปีงบประมาณ \(format.year(year.year))", address: .purchases(year))
        }
        return """
            <section class="noprint">
            <h2>ดูรายการนี้ใน</h2>
            \(chips(forms + lists + [openData("ข้อมูลเปิด OCDS (JSON)")].compactMap(\.self)))
            </section>
            """
    }
}

extension Purchase {
    /// The fiscal year of its last agreement, else of its newest notice.
    fileprivate var lastYear: FiscalYear { agreements.last?.date.fiscalYear ?? newest.record.fiscalYear }
}

extension NoticeStage {
    /// Behind the word ประกาศ.
    fileprivate var linkName: String { self == .invitation ? "เชิญชวน" : thai }
}
