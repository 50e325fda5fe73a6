import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/procurement/summary/<year>/`: the twelve months of form สขร.1 and their totals.
    static let summaryYears = PageFamily { site in
        site.disclosure.procurement.years.map { year in
            let name = site.summaryName(of: year)
            let frame = Frame(
                address: .summaries(year), title: name,
                description: "\(name) ของ\(site.site.name): จำนวนและวงเงินแต่ละเดือน แยกตามวิธี พร้อมไฟล์ดาวน์โหลด",
                trail: site.procurementTrail, shortTitle: "สขร.1 ปีงบประมาณ \(site.format.year(year.year))",
                type: .collection)
            let day = site.lastChange(of: year.months.flatMap(\.rows).flatMap(\.sources).map(\.record))
            return site.page(frame, modified: day) { site.summaryYearPage(year, name, day) }
        }
    }
}

extension SiteContext {
    fileprivate func summaryName(of year: ProcurementYear) -> String {
        "สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1) ปีงบประมาณ \(format.year(year.year))"
    }

    fileprivate func summaryYearPage(_ year: ProcurementYear, _ name: String, _ day: CalendarDay?) -> HTML {
        """
        <h1>\(name)</h1>
        <nav class="filters" aria-label="เลือกปี">
        \(yearLinks(.summaries, year))
        </nav>
        <dl class="stats">
        \(stat("ตกลงซื้อหรือจ้าง", format.number(year.agreementCount), unit: "รายการ"))
        \(stat("รวมเป็นเงิน", format.money(year.amount), unit: "บาท"))
        </dl>
        \(monthTable(year, day))
        \(methodTable("ยอดรวมแยกตามวิธี ปีงบประมาณ \(format.year(year.year))", year.methods, day))
        \(monthlyAmounts(of: year))
        """
    }

    private func monthTable(_ year: ProcurementYear, _ day: CalendarDay?) -> HTML {
        """
        <table class="data stack">
        \(sourcedCaption(
            "แบบ สขร.1 สิบสองเดือน ปีงบประมาณ \(format.year(year.year))", day, csv: .csv(.procurementMonths)))
        <thead><tr><th scope="col">เดือน</th><th scope="col" class="num">รายการ</th>\
        <th scope="col" class="num">วงเงินที่ตกลง (บาท)</th><th scope="col">ดาวน์โหลด</th></tr></thead>
        <tbody>
        \(year.months.map(monthRow))
        </tbody>
        <tfoot>
        <tr><th scope="row">รวมทั้งปี</th><td class="num" data-label="รายการ">\(format.number(year.agreementCount))</td>\
        \(number(year.amount, "วงเงินที่ตกลง (บาท)"))<td></td></tr>
        </tfoot>
        </table>
        """
    }

    private func monthRow(_ month: MonthlySummary) -> HTML {
        let name = format.longMonth(month.month, of: month.year)
        let files = TableFileType.allCases.compactMap { type in
            month.fileAddress(type).map { fileLink(type, of: name, at: WebAddress(path: $0)) }
        }
        return """
            <tr><th scope="row"><a href="\(url: .summary(month))">\(name)</a></th>\(amountCells(month))\
            \(files.isEmpty ? "<td></td>" : "<td data-label=\"ดาวน์โหลด\"><span>\(files.joined(separator: " · "))</span></td>")</tr>

            """
    }

    private func amountCells(_ month: MonthlySummary) -> HTML {
        guard month.count > 0 else { return "<td colspan=\"2\">\(month.statement ?? "")</td>" }
        return """
            <td class="num" data-label="รายการ">\(format.number(month.count))</td>\(number(month.amount, "วงเงินที่ตกลง (บาท)"))
            """
    }

    private func fileLink(_ type: TableFileType, of month: String, at address: WebAddress) -> HTML {
        """
        <a href="\(url: address)" aria-label="\(type.name) \(month)">\(type.name)</a>
        """
    }
}
