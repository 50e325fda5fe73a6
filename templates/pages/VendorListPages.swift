import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/vendors/`: everybody with whom something was agreed, in Thai order, in pages of 60.
    static let vendorLists = PageFamily { site in
        Stretch.all(of: site.disclosure.procurement.vendors.vendors, length: 60).map(site.vendorListPage)
    }
}

extension SiteContext {
    fileprivate func vendorListPage(_ stretch: Stretch<Vendor>) -> Page {
        let frame = Frame(
            address: .vendors(page: stretch.page), title: "ผู้ขายและผู้รับจ้าง" + part(stretch),
            description: "ผู้ที่\(site.name)ตกลงซื้อหรือจ้าง จำนวนรายการและวงเงินแต่ละปีงบประมาณ\(part(stretch))",
            trail: procurementTrail, hasLongTable: isLong(stretch.items.count))
        let day = lastChange(of: stretch.items.flatMap(\.dealings).map(\.origin.record))
        return page(frame, modified: day) {
            """
            <h1>\(frame.title)</h1>
            <p class="lead">ผู้ที่\(site.name)ตกลงซื้อหรือจ้าง รวมทุกปีงบประมาณ เรียงตามตัวอักษร</p>
            \(stretch.items.isEmpty ? "<p>ยังไม่มีรายการที่ตกลงซื้อหรือจ้าง</p>" : """
                <p class="meta">\(range(stretch, of: "ราย"))</p>
                \(vendorTable(stretch, day))
                \(pager(stretch) { .vendors(page: $0) })
                """)
            """
        }
    }

    private func vendorTable(_ stretch: Stretch<Vendor>, _ day: CalendarDay?) -> HTML {
        """
        <table class="data stack"\(attribute: "data-narrow", isLong(stretch.items.count))>
        \(sourcedCaption("จำนวนรายการและวงเงินที่ตกลงกับแต่ละราย", day))
        <thead><tr><th scope="col">ชื่อ</th><th scope="col">แต่ละปีงบประมาณ</th>\
        <th scope="col" class="num">รายการ</th><th scope="col" class="num">รวม (บาท)</th></tr></thead>
        \(letterGroups(stretch).map { letter, vendors in
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
    private func letterGroups(_ stretch: Stretch<Vendor>) -> [(letter: String?, vendors: ArraySlice<Vendor>)] {
        guard stretch.total > 30 else { return [(nil, stretch.items)] }
        var groups: [(letter: String?, vendors: ArraySlice<Vendor>)] = []
        var rest = stretch.items
        while let letter = rest.first.map({ initial(of: $0.name) }) {
            let group = rest.prefix { initial(of: $0.name) == letter }
            groups.append((letter, group))
            rest = rest.dropFirst(group.count)
        }
        return groups
    }

    /// The letter under which a name is looked for: a vowel that is written before its consonant does not count.
    private func initial(of name: String) -> String {
        let letter = name.unicodeScalars.first { !("เ"..."ไ").contains($0) && !$0.properties.isWhitespace }
        return letter.map { String($0) } ?? ""
    }

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
