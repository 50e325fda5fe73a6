import Disclosure
import Hypertext
import Ledger
import OpenData
import Records
import ThaiText

extension PageFamily {
    /// `/data/`: every dataset with its files, how they may be used, and what can be relied on.
    static let data = PageFamily { site in
        let frame = Frame(
            address: .data, title: openDataTitle,
            description: "ข้อมูลทุกเรื่องของ\(site.site.name)เป็นตาราง CSV และ JSON พร้อมคำอธิบาย ขนาด และค่าตรวจสอบ นำไปใช้ต่อได้",
            type: .collection, thing: { _, _ in site.catalog })
        let modified = site.lastChange(of: site.disclosure.records)
        return [site.page(frame, modified: modified, measured: { site.dataPage($0, on: modified) })]
    }
}

/// As headings and links call the whole.
let openDataTitle = "ข้อมูลเปิด"

extension SiteContext {
    fileprivate func dataPage(_ measured: MeasuredFiles, on day: CalendarDay?) -> HTML {
        """
        <h1>\(openDataTitle)</h1>
        <p class="lead">ข้อมูลทุกเรื่องของเว็บไซต์นี้เป็นตารางสำหรับโปรแกรม ทำจากรายการเดียวกับที่หน้าเว็บแสดงทุกครั้งที่เผยแพร่ \
        ตัวเลขจึงตรงกัน ใช้ได้โดยไม่ต้องขอและไม่ต้องสมัคร</p>
        \(datasetSections(measured))
        \(wholeSection)
        \(formatSection)
        \(promiseSection)
        \(licenceSection(day))
        """
    }

    /// The datasets by category, and last those of all.
    private func datasetSections(_ measured: MeasuredFiles) -> [HTML] {
        (Category.allCases.map(Optional.some) + [nil]).compactMap { category in
            let datasets = Dataset.all.filter { $0.category == category }
            guard !datasets.isEmpty else { return nil }
            return """
                <section>
                <h2>\(category?.title ?? "ทุกหมวด")</h2>
                <ul class="entries">
                \(datasets.map { datasetLine($0, measured) })
                </ul>
                </section>

                """
        }
    }

    private func datasetLine(_ dataset: Dataset, _ measured: MeasuredFiles) -> HTML {
        """
        <li><a href="\(url: .dataset(dataset))">\(dataset.title.th)</a><br>
        \(dataset.description.th)
        <span class="meta"><span>\(rowCount(dataset.table(of: disclosure)))</span>\
        \(DatasetFormat.allCases.map { " <span>\(datasetFile(dataset, $0, measured))</span>" as HTML })</span></li>

        """
    }

    /// A link to a dataset's file with its size.
    private func datasetFile(_ dataset: Dataset, _ format: DatasetFormat, _ measured: MeasuredFiles) -> HTML {
        let size = measured[dataset.fileAddress(format)].map { " \(self.format.size($0.bytes))" } ?? ""
        return """
            <a href="\(url: .file(of: dataset, format))">\(format.name)\(size)</a>
            """
    }

    /// How many rows there are, in words where there is none.
    func rowCount(_ table: DatasetTable) -> String {
        table.count == 0 ? "ยังไม่มีข้อมูล" : "\(format.number(table.count)) แถว"
    }

    /// What describes or holds all of it.
    private var wholeSection: HTML {
        """
        <section>
        <h2>ทั้งหมดพร้อมคำอธิบาย</h2>
        <ul class="entries">
        \(catalogues.map(catalogueLine))
        </ul>
        </section>

        """
    }

    private func catalogueLine(_ catalogue: Catalogue) -> HTML {
        """
        <li><a href="\(url: catalogue.link.address)">\(catalogue.link.title)</a> \(catalogue.meaning)</li>

        """
    }

    /// The catalogues and files beside the datasets, those alone that are there.
    private var catalogues: [Catalogue] {
        let procurement = disclosure.procurement
        return [
            Catalogue(
                "datapackage.json", Dataset.packageAddress,
                "ชนิด เงื่อนไข และความหมายของทุกคอลัมน์ (Data Package 2.0; งบประมาณมีชนิดคอลัมน์ตาม Fiscal Data Package)"),
            Catalogue("catalog.jsonld", DCATCatalogue.address, "บัญชีชุดข้อมูลตามมาตรฐาน DCAT 3 (DCAT-AP 3.0.1)"),
            Catalogue("gdcatalog.json", GDCatalogue.address, "คำอธิบายชุดข้อมูลตามบัญชีข้อมูลภาครัฐ (GD Catalog)"),
        ]
            + [procurement.recordsAddress].compactMap(\.self).map {
                Catalogue("ocds/records.json", $0, "การจัดซื้อจัดจ้างทั้งหมดตามมาตรฐาน OCDS 1.1")
            }
            + procurement.years.compactMap { year in
                year.releasesAddress.map {
                    Catalogue(
                        "ocds/releases-\(year.year.buddhistYear).json", $0,
                        "ประกาศของปีงบประมาณ \(format.year(year.year)) ตามมาตรฐาน OCDS 1.1")
                }
            }
            + [Catalogue(LedgerBook.fileName, LedgerBook.address, "ทะเบียนการเผยแพร่ ใช้ตรวจว่าไม่มีการแก้ย้อนหลัง")]
    }

    private var formatSection: HTML {
        """
        <section class="prose">
        <h2>รูปแบบของข้อมูล</h2>
        <ul>
        <li>CSV เป็น UTF-8 มีเครื่องหมายนำ (BOM) ตาม RFC 4180 แถวแรกเป็นชื่อคอลัมน์ เปิดด้วยโปรแกรมตารางได้ทันที \
        ข้อความที่ขึ้นต้นด้วย <code>=</code> <code>+</code> <code>-</code> หรือ <code>@</code> \
        มีช่องว่างนำหน้าหนึ่งช่อง เพื่อไม่ให้โปรแกรมตารางคำนวณ</li>
        <li>JSON เป็นรายการของแถว ค่าเดียวกันทุกช่อง ข้อความตรงตามต้นฉบับ ช่องว่างเป็น <code>null</code></li>
        <li>วันที่เป็น ค.ศ. แบบ <code>2025-01-15</code> ปีงบประมาณเป็น พ.ศ. จำนวนเงินเป็นบาท มีทศนิยมสองตำแหน่ง ไม่มีจุลภาค \
        จริงหรือเท็จเป็น <code>true</code> กับ <code>false</code></li>
        <li>ค่าที่เป็นรหัส เช่น <code>method</code> มีคอลัมน์ลงท้าย <code>_th</code> บอกคำไทยคู่กัน</li>
        <li>รายการที่ถอนแล้วยังมีแถวอยู่ เหลือเพียงรหัส ที่อยู่ ชื่อ วันที่ และการถอน</li>
        <li>หน้าเว็บอื่นเรียกไฟล์ข้อมูลได้โดยตรง เมื่อเครื่องแม่ข่ายส่ง <code>Access-Control-Allow-Origin: *</code> \
        ตามไฟล์ตั้งค่าของโปรแกรม</li>
        </ul>
        </section>

        """
    }

    private var promiseSection: HTML {
        """
        <section class="prose">
        <h2>สิ่งที่จะไม่เปลี่ยน</h2>
        <ul>
        <li>ที่อยู่ของหน้าและไฟล์ข้อมูล ทุกชุดมีไฟล์เสมอ แม้ยังไม่มีแถว</li>
        <li>รหัสรายการ (<code>id</code>) ที่เผยแพร่แล้ว เมื่อย้ายหน้า ที่อยู่เดิมพาไปยังที่อยู่ใหม่</li>
        <li>ชื่อ ลำดับ ชนิด และความหมายของคอลัมน์ คอลัมน์ใหม่ต่อท้ายเท่านั้น โปรแกรมจึงควรอ่านตามชื่อ</li>
        <li>รูปแบบไฟล์ และรหัสที่ใช้อยู่ รหัสใหม่อาจเพิ่มขึ้น แต่รหัสเดิมไม่เปลี่ยนความหมาย</li>
        </ul>
        <p>ถ้าจำเป็นต้องเปลี่ยนสิ่งเหล่านี้ ชุดข้อมูลใหม่จะใช้ชื่อใหม่ ชุดเดิมยังอยู่อย่างน้อยหนึ่งปีงบประมาณ \
        และหน้านี้จะบอกไว้ก่อนเปลี่ยน</p>
        </section>

        """
    }

    private func licenceSection(_ day: CalendarDay?) -> HTML {
        """
        <section class="prose">
        <h2>สัญญาอนุญาตและการอ้างอิง</h2>
        <p>\(licenceLink) ใช้ ดัดแปลง และเผยแพร่ต่อได้ทุกวัตถุประสงค์ เมื่อบอกที่มา เช่น</p>
        <p class="note">\(site.name), «ชื่อชุดข้อมูล», \(day.map { "ข้อมูล ณ วันที่ \(format.longDay($0)), " as HTML })\
        \(site.baseURL.text)\(Dataset.folder)</p>
        </section>
        """
    }

    /// The terms of use, with the text that says them.
    var licenceLink: HTML {
        """
        <a\(attribute: "href", WebAddress(Licence.url))>\(Licence.title.th) (\(Licence.id))</a>
        """
    }
}

/// A file that describes or holds all data, and what it is.
private struct Catalogue {
    let link: Link
    let meaning: String

    init(_ title: String, _ address: String, _ meaning: String) {
        link = Link(title, WebAddress(path: address))
        self.meaning = meaning
    }
}
