import Findings
import Records
import ThaiText

extension Fixture {
    static let imports: [Fixture] = [
        .table("a table without headings", "⟦P601⟧1,ซื้อกระดาษ,5000\n2,ซื้อหมึกพิมพ์,9000\n"),
        .table("a table of titles", "⟦P601⟧แบบ สขร.1\nองค์การบริหารส่วนตำบลตัวอย่าง\n"),
        .table("an empty table", "⟦P601⟧"),
        .table(
            "a header with other spacing and line ends", near: .noTableHeader,
            """
            no.,"งานที่จัดซื้อ
            หรือจัดจ้าง",วงเงินที่จะซื้อหรือจ้าง,ราคากลาง(บาท),วิธีซื้อ / จ้าง,ผู้เสนอราคา,ผู้ชนะ,เหตุผล,สัญญา
            \(row())
            """),
        .form(
            "a heading that is not known", header: "⟦P602⟧งบประมาณคงเหลือปลายปี", row() + ",5"),
        .form("a heading with a slip", header: "⟦P602⟧แหล่งงิน", row() + ",ข้อบัญญัติ"),
        .form("a cell without a heading", row() + ",,⟦P602⟧500"),
        .form(
            "further columns of the schema", near: .unknownColumn, header: "แหล่งเงิน,หน่วยงาน", row() + ",เงินสะสม,กองช่าง"),
        .form("two columns of one kind", header: "⟦P009⟧งบประมาณ", row() + ",5000"),
        .table(
            "a form without methods",
            """
            ⟦P103⟧ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง (บาท),สัญญา
            1,ซื้อกระดาษ,5000,1/2568 ลงวันที่ 8 ม.ค. 2568
            """),
        .form("a bidder without a price", row(bidders: "\"ร้าน ก 4000 บาท\n⟦P603⟧ร้าน ข\"")),
        .form("a price without a bidder", row(bidders: "\"ร้าน ก 4000 บาท\n⟦P603⟧4500\"")),
        .form("two winners", row(winner: "\"ร้าน ก 4000 บาท\n⟦P603⟧ร้าน ข 4000 บาท\"")),
        .form(
            "fewer prices than names", header: "ราคาที่เสนอ",
            row(bidders: "\"ร้าน ก\n⟦P603⟧ร้าน ข\"") + ",4000"),
        .form("prices without names", header: "ราคาที่เสนอ", row(bidders: "") + ",⟦P603⟧4000"),
        .form("a winner without its price", row(winner: "⟦P603⟧ร้าน ก")),
        .form("a winner's name in a column of its own", header: "⟦P009⟧winner.name", row() + ",ร้าน ก"),
        .form(
            "each name with its price", near: .unreadableVendor,
            row(bidders: "\"1. ร้าน ก 4,000 บาท\n2) ร้าน ข ราคา 4,500.- บาท\nหจก. ค / ๔,๙๐๐.๐๐\nร้าน ง\n5,000\"")),
        .form("a contract without a number", row(contract: "⟦P604⟧ลงวันที่ 8 มกราคม 2568")),
        .form("a contract without a day", row(contract: "⟦P604⟧12/2568")),
        .form(
            "an order with a short month", near: .unreadableContract, row(contract: "ใบสั่งซื้อเลขที่ ๕/๒๕๖๘ ลว. ๓ ต.ค. ๒๕๖๗")
        ),
        .form("a contract's year of two digits", row(contract: "\"เลขที่ 12/2568\nลงวันที่ ⟦P105⟧8/1/68\"")),
        .form("a name that tells no kind", row(work: "⟦P605⟧กระดาษถ่ายเอกสาร")),
        .form("a name of both kinds", row(work: "⟦P605⟧จัดซื้อจัดจ้างวัสดุสำนักงาน")),
        .form(
            "a kind in a column", near: .unknownTypeOfWork, header: "ประเภทการจัดหา",
            row(work: "กระดาษถ่ายเอกสาร") + ",ซื้อ"),
        .form("a winner without a day", row(start: "⟦P606⟧1", contract: "")),
        .form(
            "a winner's day in a column", near: .missingNoticeDay, header: "วันที่ประกาศ",
            row(contract: "-") + ",8 ม.ค. 2568"),
        .form("a winner's announcement", row(contract: "ประกาศผู้ชนะ ลงวันที่ 8 มกราคม 2568")),
        .form("a record that is there", header: "เลขที่โครงการ", row(start: "⟦P607⟧1") + ",67109000009"),
        .form(
            "another stage of a record that is there", near: .recordIsThere, header: "เลขที่โครงการ,วันที่ประกาศ",
            row(contract: "") + ",67109000009,2568-01-08"),
        .form("a row twice", row() + "\n" + row(start: "⟦P608⟧2")),
        .form(
            "two contracts of one number", near: .repeatedRow,
            row() + "\n" + row(start: "2", work: "จ้างพิมพ์เอกสาร")),
        .form(
            "two works with a contract of one number, vendor and day", near: .repeatedRow,
            row() + "\n" + row(start: "2", work: "ซื้อวัสดุคอมพิวเตอร์")),
        .form(
            "a purchase parted over two contracts", near: .repeatedRow, header: "เลขที่โครงการ",
            row() + ",67109000001\n" + row(start: "2", contract: "13/2568 ลงวันที่ 8 มกราคม 2568") + ",67109000001"),
        .form(
            "one row of a project twice", header: "เลขที่โครงการ",
            row() + ",67109000001\n" + row(start: "⟦P608⟧2") + ",67109000001"),
        .list("a day outside the row's year", listRow(year: "⟦P609⟧2569")),
        .list("a day within the row's year", near: .dayOutsideYear, listRow()),
        .list("a contract that the list does not tell", listRow(status: "⟦P610⟧สิ้นสุดระยะสัญญา")),
        .list(
            "a contract in a further column", near: .untoldContract, header: ",เลขที่และวันที่ของสัญญา",
            listRow(status: "สิ้นสุดระยะสัญญา") + ",1/2568 ลงวันที่ 8 มกราคม 2568"),
        .list("two vendors in one cell", listRow(vendor: "\"ร้าน ก, ⟦P603⟧ร้าน ข\"")),
        .list(
            "a joint venture", near: .unreadableVendor, listRow(vendor: "กิจการร่วมค้า บริษัท ก จำกัด และบริษัท ข จำกัด")),
        .form(
            "a person's ID number among bidders and winners",
            row(
                bidders: "\"⟦P122⟧นาย ก 1103700000003 4,000.00 บาท\"",
                winner: "\"⟦P122⟧นาย ก ๑ ๑๐๓๗ ๐๐๐๐๐ ๐๐ ๓ 4,000.00 บาท\"")),
        .list("a person's ID number in the list", listRow(vendor: "⟦P122⟧นาย ก 1-1037-00000-00-3")),
        .form(
            "columns in another order further down",
            row() + "\n⟦P104⟧ที่,งานที่จัดซื้อหรือจัดจ้าง,ราคากลาง (บาท),วงเงินที่จะซื้อหรือจ้าง (บาท)\n" + row(start: "2")),
        .form("amounts that cannot be read", row(budget: "⟦P107⟧ห้าพัน", bidders: "\"ร้าน ก ⟦P107⟧4,00.00 บาท\"")),
        .form("a winner that is not a bidder", row(winner: "⟦P301⟧ร้าน ข 4000 บาท")),
        .form("a method that is none", row(method: "⟦P109⟧วิธีตกลงราคา")),
        .form("no median price above the limit", row(budget: "\"⟦P103⟧600,000.00\"", median: "-", method: "คัดเลือก")),
        .form("a unit that is not the organisation's", header: "หน่วยงาน", row() + ",⟦P119⟧กองสาธารณสุข"),
        .form("a cell never closed", row(contract: "⟦P104⟧\"12/2568 ลงวันที่ 8 มกราคม 2568")),
        .form("no rows, as in a month in which nothing was bought", ""),
    ]

    /// A table to import, while a record of project 67109000009's contract is there.
    private static func table(_ name: String, near: FindingCode? = nil, _ text: String) -> Fixture {
        Fixture(name, at: "import.csv", near: near, text)
    }

    /// Rows under the headings of form สขร.1, and further ones.
    private static func form(
        _ name: String, near: FindingCode? = nil, header further: String? = nil, _ rows: String
    ) -> Fixture {
        let form =
            "ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง (บาท),ราคากลาง (บาท),วิธีซื้อหรือจ้าง,รายชื่อผู้เสนอราคาและราคาที่เสนอ,"
            + "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"
        return .table(name, near: near, form + (further.map { "," + $0 } ?? "") + "\n\(rows)\n")
    }

    /// A row under the headings of the list of 16 columns, imported with a day of the fiscal year 2568.
    private static func list(
        _ name: String, near: FindingCode? = nil, header further: String = "", _ row: String
    ) -> Fixture {
        let list = PurchaseListColumn.allCases.map(\.heading).joined(separator: ",") + further
        var fixture = Fixture.table(name, near: near, "\(list)\n\(row)\n")
        fixture.day = CalendarDay(year: 2025, month: 1, day: 15)
        return fixture
    }

    private static func listRow(
        year: String = "2568", status: String = "อยู่ระหว่างกระบวนการจัดซื้อจัดจ้าง", vendor: String = "ร้าน ก"
    ) -> String {
        "1,\(year),อบต.,เมือง,จังหวัด,มหาดไทย,อปท.,ซื้อวัสดุ,5000,ข้อบัญญัติ,\(status),เฉพาะเจาะจง,5000,4000,\(vendor),67109000001"
    }

    private static func row(
        start: String = "1", work: String = "ซื้อวัสดุสำนักงาน", budget: String = "5000", median: String = "5000",
        method: String = "เฉพาะเจาะจง", bidders: String = "\"ร้าน ก 4,000.00 บาท\"",
        winner: String = "\"ร้าน ก 4,000.00 บาท\"", contract: String = "12/2568 ลงวันที่ 8 มกราคม 2568"
    ) -> String {
        [start, work, budget, median, method, bidders, winner, "ราคาต่ำสุด", contract].joined(separator: ",")
    }
}
