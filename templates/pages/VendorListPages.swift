import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/vendors/`: everybody with whom something was agreed, in Thai order, in pages of 60.
    static let vendorLists = PageFamily { site in
        ListPage.all(of: site.disclosure.procurement.vendors.vendors, length: 60).map(site.vendorListPage)
    }
}

extension SiteContext {
    fileprivate func vendorListPage(_ shown: ListPage<Vendor>) -> Page {
        let frame = Frame(
            address: .vendors(page: shown.page), title: "ผู้ขายและผู้รับจ้าง" + part(shown),
            description: "ผู้ที่\(site.name)ตกลงซื้อหรือจ้าง จำนวนรายการและวงเงินแต่ละปีงบประมาณ\(part(shown))",
            trail: procurementTrail, hasLongTable: isLong(shown.items.count), type: .collection)
        let day = lastChange(of: shown.items.flatMap(\.dealings).flatMap(\.sources).map(\.record))
        return page(frame, modified: day) {
            """
            <h1>\(frame.title)</h1>
            <p class="lead">ผู้ที่\(site.name)ตกลงซื้อหรือจ้าง รวมทุกปีงบประมาณ เรียงตามตัวอักษร</p>
            \(shown.items.isEmpty ? "<p>ยังไม่มีรายการที่ตกลงซื้อหรือจ้าง</p>" : """
                <p class="meta">\(range(shown, of: "ราย"))</p>
                \(vendorTable(shown, day))
                \(pager(shown) { .vendors(page: $0) })
                """)
            """
        }
    }

    private func vendorTable(_ shown: ListPage<Vendor>, _ day: CalendarDay?) -> HTML {
        """
        <table class="data stack"\(attribute: "data-narrow", isLong(shown.items.count))>
        \(sourcedCaption("จำนวนรายการและวงเงินที่ตกลงกับแต่ละราย", day, csv: .csv(.vendors)))
        <thead><tr><th scope="col">ชื่อ</th><th scope="col">แต่ละปีงบประมาณ</th>\
        <th scope="col" class="num">รายการ</th><th scope="col" class="num">รวม (บาท)</th></tr></thead>
        \(letterGroups(shown).map { letter, vendors in
            """
            <tbody>
            \(letter.map { "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">\($0)</th></tr>\n" })\(vendors.map(vendorRow))
            </tbody>
            """
        })
        </table>
        """
    }

    /// The vendors by first letter where the list is long enough to look for one.
    private func letterGroups(_ shown: ListPage<Vendor>) -> [(letter: String?, vendors: ArraySlice<Vendor>)] {
        guard shown.total > 30 else { return [(nil, shown.items)] }
        var groups: [(letter: String?, vendors: ArraySlice<Vendor>)] = []
        var rest = shown.items
        while let letter = rest.first.map({ initial(of: $0.name) }) {
            let group = rest.prefix { initial(of: $0.name) == letter }
            groups.append((letter, group))
            rest = rest.dropFirst(group.count)
        }
        return groups
    }

    /// The letter under which a name stands in the order of the list.
    private func initial(of name: String) -> String { ThaiSortKey(name).initial.map(String.init) ?? "อื่น ๆ" }

    private func vendorRow(_ vendor: Vendor) -> HTML {
        """
        <tr><th scope="row"><a href="\(url: .vendor(vendor))">\(vendor.name)</a></th>\
        <td data-label="แต่ละปีงบประมาณ"><span>\(vendor.years.map(yearLine).joined(separator: "<br>"))</span></td>\
        <td class="num" data-label="รายการ">\(format.number(vendor.dealings.count))</td>\(number(vendor.amount, "รวม (บาท)"))</tr>

        """
    }

    private func yearLine(_ year: Vendor.Year) -> HTML {
        "\(format.year(year.year)): \(format.number(year.count)) รายการ \(format.money(year.amount))"
    }
}
