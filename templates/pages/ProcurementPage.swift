import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/procurement/`: all years at a glance, and the newest notices.
    static let procurement = PageFamily { site in
        let frame = Frame(
            address: .procurement, title: "จัดซื้อจัดจ้าง",
            description: "ประกาศจัดซื้อจัดจ้างทุกขั้นตอนของ\(site.site.name) แยกตามปีงบประมาณ ประเภท และวิธี",
            trail: [Link(Category.budget.title, .category(.budget))])
        let notices = site.disclosure.procurement.notices.map(\.record)
        return [site.page(frame, showing: notices) { site.procurementPage() }]
    }
}

extension SiteContext {
    fileprivate func procurementPage() -> HTML {
        let register = disclosure.procurement
        let newest = noticeTable("ประกาศล่าสุด", register.notices.prefix(20))
        return """
            <h1>จัดซื้อจัดจ้าง</h1>
            <p class="lead">ประกาศทุกขั้นตอน ตั้งแต่แผน ราคากลาง และการเชิญชวน ไปจนถึงผู้ชนะ สัญญา และการตรวจรับ</p>
            <section>
            <h2>แยกตามปีงบประมาณ</h2>
            <table class="data stack">
            <caption class="vh">ประกาศและสัญญาแต่ละปีงบประมาณ</caption>
            <thead><tr><th scope="col">ปีงบประมาณ</th><th scope="col" class="num">ประกาศ</th>\
            <th scope="col" class="num">สัญญาที่ลงนาม</th><th scope="col" class="num">วงเงินสัญญา (บาท)</th></tr></thead>
            <tbody>
            \(register.years.map(yearRow))
            </tbody>
            </table>
            </section>
            <section>
            <h2>ประกาศล่าสุด</h2>
            \(register.notices.isEmpty ? "<p>ยังไม่มีประกาศจัดซื้อจัดจ้างเผยแพร่</p>" : newest)
            </section>
            """
    }

    private func yearRow(_ year: ProcurementYear) -> HTML {
        let contracts = year.months.map(\.count).reduce(0, +)
        return """
            <tr><th scope="row"><a href="\(url: .notices(year.year))">ปีงบประมาณ \(format.year(year.year))</a></th>\
            <td class="num" data-label="ประกาศ">\(year.notices.isEmpty ? "ไม่มี" : format.number(year.notices.count))</td>\
            <td class="num" data-label="สัญญาที่ลงนาม">\(contracts == 0 ? "ไม่มี" : format.number(contracts))</td>\
            \(number(year.months.sum(\.amount), "วงเงินสัญญา (บาท)"))</tr>

            """
    }
}
