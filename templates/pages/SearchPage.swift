import Disclosure
import Hypertext
import Records
import ThaiText

extension PageFamily {
    /// `/search/`: a search that a script runs, and below it every record by kind and year.
    static let search = PageFamily { site in
        let frame = Frame(
            address: .search, title: "ค้นหา",
            description: "ค้นประกาศ โครงการ งบประมาณ และเอกสารทุกเรื่องในเว็บไซต์ของ\(site.site.name)", isSearch: true,
            type: .searchResults)
        return [site.page(frame, modified: nil) { site.searchPage() }]
    }
}

extension SiteContext {
    fileprivate func searchPage() -> HTML {
        """
        <h1>ค้นหา</h1>
        <form class="search" role="search" action="\(url: .search)" data-index="\(url: .searchIndex)" hidden>
        <p class="words"><label for="page.q">คำที่ต้องการค้น ชื่อ หรือเลขที่</label>
        <input type="search" id="page.q" name="q" maxlength="200" autocomplete="off"></p>
        <p><label for="page.kind">ประเภท</label>
        <select id="page.kind" name="kind"><option value="">ทุกประเภท</option>\(recordIndex.map(kindOption))</select></p>
        <p><label for="page.year">ปีงบประมาณ</label>
        <select id="page.year" name="year"><option value="">ทุกปี</option>\(recordYears.map(yearOption))</select></p>
        <p><button>ค้นหา</button></p>
        </form>
        <section aria-label="ผลการค้นหา">
        <p id="page.status" role="status"></p>
        <ol class="entries" id="page.answers"></ol>
        <button type="button" id="page.more" hidden>แสดงเพิ่ม</button>
        </section>
        <noscript><p class="note">การค้นหาด้วยคำใช้ JavaScript ซึ่งเบราว์เซอร์นี้ปิดไว้ แต่รายการทั้งหมดอยู่ด้านล่างนี้</p></noscript>
        <section>
        <h2>ทุกรายการ แยกตามประเภทและปีงบประมาณ</h2>
        \(recordIndex.map(kindSection))
        </section>
        """
    }

    private func kindOption(_ group: RecordGroup) -> HTML {
        "<option value=\"\(group.kind.slug)\">\(group.kind.name.th)</option>"
    }

    private func yearOption(_ year: FiscalYear) -> HTML {
        "<option value=\"\(String(year.buddhistYear))\">\(format.year(year))</option>"
    }

    private func kindSection(_ group: RecordGroup) -> HTML {
        """
        <h3>\(group.kind.name.th)</h3>
        \(chips(group.years.map { year in
            Chip(
                title: "\(format.year(year.year)) (\(format.number(year.records.count)))",
                address: group.kind.listsItsYears ? .notices(year.year) : .records(group.kind, year.year))
        }))

        """
    }
}
