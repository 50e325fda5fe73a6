import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/vendors/<number or name>/`: what was agreed with one vendor, in pages of 50.
    static let vendors = PageFamily { site in
        site.disclosure.procurement.vendors.vendors.flatMap { vendor in
            ListPage.all(of: vendor.dealings, length: 50).map { site.vendorPage(vendor, $0) }
        }
    }
}

extension SiteContext {
    fileprivate func vendorPage(_ vendor: Vendor, _ shown: ListPage<AgreedPurchase>) -> Page {
        let frame = Frame(
            address: .vendor(vendor, page: shown.page), title: vendor.name + part(shown),
            description: "รายการที่\(site.name)ตกลงซื้อหรือจ้างกับ\(vendor.name)\(part(shown))",
            trail: procurementTrail + [Link("ผู้ขายและผู้รับจ้าง", .vendors())],
            hasLongTable: isLong(shown.items.count),
            type: .collection, thing: { _, _ in thing(of: vendor) })
        let day = lastChange(of: vendor.dealings.flatMap(\.sources).map(\.record))
        return page(frame, modified: day) {
            """
            <h1>\(frame.title)</h1>
            <dl class="facts">
            \(fact("เลขประจำตัวผู้เสียภาษี (นิติบุคคล)", vendor.taxID?.digits))
            \(fact("ตกลงซื้อหรือจ้าง", "\(format.number(vendor.dealings.count)) รายการ"))
            \(fact("รวมเป็นเงิน", format.baht(vendor.amount)))
            </dl>
            \(shown.page == 1 ? yearChart(vendor, day) : "")
            <section>
            <h2>รายการที่ตกลง</h2>
            <p class="meta">\(range(shown, of: "รายการ")) เรียงจากใหม่ไปเก่า</p>
            \(dealingTable(vendor, shown.items, day))
            \(pager(shown) { .vendor(vendor, page: $0) })
            </section>
            """
        }
    }

    private func yearChart(_ vendor: Vendor, _ day: CalendarDay?) -> HTML {
        let years = vendor.years
        guard let largest = years.map(\.amount).max(), largest > .zero else { return .empty }
        let bars = years.map { year in
            Bar(
                name: "ปีงบประมาณ \(format.year(year.year))",
                value: "\(format.number(year.count)) รายการ \(format.baht(year.amount))",
                whole: year.amount.perMille(of: largest) ?? 0)
        }
        return barChart("วงเงินที่ตกลงแต่ละปีงบประมาณ", bars, table: yearTable(vendor, years))
    }

    private func yearTable(_ vendor: Vendor, _ years: [Vendor.Year]) -> HTML {
        """
        <details><summary>ดูเป็นตาราง</summary><table class="data">
        \(caption("วงเงินที่ตกลงแต่ละปีงบประมาณ", csv: .csv(.vendors)))
        <thead><tr><th scope="col">ปีงบประมาณ</th><th scope="col" class="num">รายการ</th>\
        <th scope="col" class="num">วงเงิน (บาท)</th></tr></thead>
        <tbody>
        \(years.map { yearRow(format.year($0.year), $0.count, $0.amount) })
        </tbody>
        <tfoot>
        \(yearRow("รวมทั้งสิ้น", vendor.dealings.count, vendor.amount))
        </tfoot>
        </table></details>
        """
    }

    private func yearRow(_ name: String, _ count: Int, _ amount: Money) -> HTML {
        """
        <tr><th scope="row">\(name)</th><td class="num">\(format.number(count))</td><td class="num">\(format.money(amount))</td></tr>

        """
    }

    private func dealingTable(_ vendor: Vendor, _ dealings: ArraySlice<AgreedPurchase>, _ day: CalendarDay?) -> HTML {
        """
        <table class="data stack"\(attribute: "data-narrow", isLong(dealings.count))>
        \(sourcedCaption("รายการที่ตกลงกับ\(vendor.name)", day, csv: .csv(.agreements)))
        <thead><tr><th scope="col">งานที่ซื้อหรือจ้าง</th><th scope="col">วันที่ตกลง</th><th scope="col">เลขที่สัญญา</th>\
        <th scope="col">วิธี</th><th scope="col" class="num">ราคาที่ตกลง (บาท)</th></tr></thead>
        <tbody>
        \(dealings.map(dealingRow))
        </tbody>
        </table>
        """
    }

    private func dealingRow(_ dealing: AgreedPurchase) -> HTML {
        """
        <tr><th scope="row">\(purchaseLink(dealing.purchase))\(cancellationBadge(dealing.purchase))</th>\
        <td class="short" data-label="วันที่ตกลง">\(format.day(dealing.agreement.date))</td>\
        <td data-label="เลขที่สัญญา">\(dealing.agreement.contract?.number ?? "–")</td>\
        <td data-label="วิธี">\(dealing.purchase.method.shortThai)</td>\
        \(number(dealing.agreement.price, "ราคาที่ตกลง (บาท)"))</tr>

        """
    }
}
