import Findings
import Records
import ThaiText

extension EvidenceSource {
    /// A year's procurement notices, and those among them that are plans.
    static let notices = EvidenceSource { disclosure in
        disclosure.procurement.years.flatMap { year -> [(Topic.ID, EvidenceCandidate)] in
            let notices = year.notices.filter { $0.withdrawn == nil }
            let plans = notices.filter { $0.stage == .plan }
            func candidate(_ title: String, _ address: String, _ notices: [RecordOf<Notice>]) -> EvidenceCandidate {
                EvidenceCandidate(
                    title: "\(title) ปีงบประมาณ พ.ศ. \(year.year.buddhistYear)", address: address,
                    about: year.year.period, note: "\(notices.count) ประกาศ", of: notices.map(\.record))
            }
            return [
                notices.isEmpty
                    ? nil : ("procurement-notices", candidate("ประกาศจัดซื้อจัดจ้าง", year.noticesAddress, notices)),
                plans.isEmpty
                    ? nil : ("procurement-plan", candidate("แผนการจัดซื้อจัดจ้าง", year.noticesAddress(of: .plan), plans)),
            ].compactMap(\.self)
        }
    } remedy: { need, remedies in
        let year = need.period.map { String($0.to.fiscalYear.buddhistYear) }
        let (th, en) = (year.map { "ของปีงบประมาณ \($0) " } ?? "", year.map { " of fiscal year \($0)" } ?? "")
        switch need.topic.id {
        case "procurement-notices", "procurement-list":
            return Bilingual(
                th: "เขียนประกาศจัดซื้อจัดจ้าง\(th)ใน content/procurement หน้านี้ทำจากประกาศเหล่านั้น",
                en: "write the notices\(en) in content/procurement; the page is made of them")
        case "procurement-monthly":
            let document = documentRemedy(need, remedies)
            return Bilingual(
                th: "เขียนประกาศจัดซื้อจัดจ้าง\(th)ใน content/procurement แบบรายเดือนทำจากประกาศเหล่านั้น "
                    + "ถ้าไม่มีการจัดซื้อจัดจ้างเลย \(document.th)",
                en: "write the notices\(en) in content/procurement, of which the forms are made; "
                    + "if nothing was bought at all, \(document.en)")
        case "procurement-plan":
            return Bilingual(
                th: "เขียนประกาศ\(th)ใน content/procurement ที่มี notice: plan",
                en: "write notices\(en) in content/procurement with notice: plan")
        default: return nil
        }
    }

    /// A year's list of purchases.
    static let purchaseLists = EvidenceSource { disclosure in
        disclosure.procurement.years.compactMap { year in
            guard !year.list.isEmpty else { return nil }
            let notices = disclosure.procurement.notices(behind: year)
            return (
                "procurement-list",
                EvidenceCandidate(
                    title: "รายการและความก้าวหน้าการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. \(year.year.buddhistYear)",
                    address: year.listAddress, about: year.year.period,
                    note: "\(year.list.count) รายการ จาก \(notices.count) ประกาศ", of: notices)
            )
        }
    }

    /// The monthly forms of the years of which there are notices: the year's, and each month's once it is over.
    static let monthlyForms = EvidenceSource { disclosure in
        disclosure.procurement.years.flatMap { year -> [(Topic.ID, EvidenceCandidate)] in
            guard !year.notices.isEmpty || year.agreementCount > 0 else { return [] }
            let forms = year.months.map { month in
                var form = EvidenceCandidate(
                    title: "\(month.month.name) \(month.firstDay.buddhistYear)", address: month.address,
                    about: year.year.period(of: month.month),
                    note: month.statement ?? "\(month.count) รายการ", of: month.rows.flatMap(\.sources).map(\.record))
                form.isThereFrom = month.lastDay.adding(days: 1)
                return form
            }
            let over = year.months.filter { $0.phase == .over }
            let whole = over.map(\.lastDay).max().map { last in
                let notices = disclosure.procurement.notices(behind: year)
                let idle = over.count { $0.count == 0 }
                return EvidenceCandidate(
                    title: "สรุปผลการดำเนินการจัดซื้อจัดจ้างรายเดือน ปีงบประมาณ พ.ศ. \(year.year.buddhistYear)",
                    address: year.summaryAddress, about: Period(from: year.year.first, to: last),
                    note: "\(over.count) เดือน จาก \(notices.count) ประกาศ"
                        + (idle == 0 ? "" : " ไม่มีการจัดซื้อจัดจ้าง \(idle) เดือน"), of: notices)
            }
            return ([whole].compactMap(\.self) + forms).map { ("procurement-monthly", $0) }
        }
    }
}

extension ProcurementRegister {
    /// All notices but those withdrawn of every purchase that a year's list and forms have, or might have but for one
    /// of them.
    fileprivate func notices(behind year: ProcurementYear) -> [Record] {
        let listed = Set(year.list.map(\.purchase.id))
        return purchases.filter { purchase in
            listed.contains(purchase.id) || purchase.notices.contains { $0.record.fiscalYear == year.year }
        }.flatMap(\.notices).filter { $0.withdrawn == nil }.map(\.record)
    }
}
