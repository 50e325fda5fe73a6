import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/procurement/`: all years at a glance, and the newest notices.
    static let procurement = PageFamily { site in
        let frame = Frame(
            address: .procurement, title: "จัดซื้อจัดจ้าง",
            description: "ประกาศจัดซื้อจัดจ้างทุกขั้นตอน สรุปรายเดือน รายการทั้งปี และคู่สัญญาของ\(site.site.name)",
            trail: [Link(Category.budget.title, .category(.budget))],
            hasLongTable: site.isLong(site.newestNotices.count), type: .collection)
        let day = site.lastChange(of: site.disclosure.procurement.notices.map(\.record))
        return [site.page(frame, modified: day) { site.procurementPage(day) }]
    }
}

extension SiteContext {
    fileprivate var newestNotices: ArraySlice<RecordOf<Notice>> { disclosure.procurement.notices.prefix(20) }

    fileprivate func procurementPage(_ day: CalendarDay?) -> HTML {
        """
        <h1>จัดซื้อจัดจ้าง</h1>
        <p class="lead">ประกาศทุกขั้นตอน ตั้งแต่แผน ราคากลาง และการเชิญชวน ไปจนถึงผู้ชนะ สัญญา และการตรวจรับ</p>
        \(chips([Chip(title: "ผู้ขายและผู้รับจ้าง", address: .vendors()), openData("ข้อมูลเปิด OCDS ทุกรายการ (JSON)"),
            feedChip(.procurement)]
            .compactMap(\.self)))
        <section>
        <h2>แยกตามปีงบประมาณ</h2>
        <table class="data stack">
        \(sourcedCaption("ประกาศ รายการที่ตกลงซื้อหรือจ้าง และข้อมูลแต่ละปีงบประมาณ", day, csv: .csv(.procurementMonths)))
        <thead><tr><th scope="col">ปีงบประมาณ</th><th scope="col">ประกาศ</th><th scope="col">สขร.1 รายเดือน</th>\
        <th scope="col">รายการทั้งปี</th><th scope="col" class="num">วงเงินที่ตกลง (บาท)</th><th scope="col">ข้อมูล</th></tr></thead>
        <tbody>
        \(disclosure.procurement.years.map(yearRow))
        </tbody>
        </table>
        </section>
        <section>
        <h2>ประกาศล่าสุด</h2>
        \(newestNotices.isEmpty ? "<p>ยังไม่มีประกาศจัดซื้อจัดจ้างเผยแพร่</p>" : noticeTable("ประกาศล่าสุด", newestNotices))
        </section>
        """
    }

    private func yearRow(_ year: ProcurementYear) -> HTML {
        """
        <tr><th scope="row">ปีงบประมาณ \(format.year(year.year))</th>\
        \(linkCell(.notices(year.year), "ประกาศ", year.notices.count, of: year))\
        \(linkCell(.summaries(year), "สขร.1 รายเดือน", year.agreementCount, of: year))\
        \(linkCell(.purchases(year), "รายการทั้งปี", year.list.count, of: year))\
        \(number(year.amount, "วงเงินที่ตกลง (บาท)"))\
        <td data-label="ข้อมูล"><span>\(files(of: year))</span></td></tr>

        """
    }

    private func linkCell(_ address: WebAddress, _ name: String, _ count: Int, of year: ProcurementYear) -> HTML {
        """
        <td data-label="\(name)"><a href="\(url: address)">\(count == 0 ? "ไม่มี" : "\(format.number(count)) รายการ")\
        <span class="vh"> \(name) ปีงบประมาณ \(format.year(year.year))</span></a></td>
        """
    }

    private func files(of year: ProcurementYear) -> HTML {
        let files =
            TableFileType.allCases.map { Link($0.name, WebAddress(path: year.listFileAddress($0))) }
            + [year.releasesAddress.map { Link("OCDS", WebAddress(path: $0)) }].compactMap(\.self)
        return files.map { file -> HTML in
            """
            <a href="\(url: file.address)" aria-label="\(file.title) ปีงบประมาณ \(format.year(year.year))">\(file.title)</a>
            """
        }.joined(separator: " · ")
    }
}
