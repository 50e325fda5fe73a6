import Records

extension WorstInput {
    private static let tableBytes = 1 << 20

    private static func lines(_ name: String, _ text: @escaping @Sendable () -> String) -> WorstInput {
        WorstInput("lines-" + name, .record) {
            "3---\ntitle: ก\ndate: 2568-01-15\nreport: ordinance\nlines: {file: lines.csv}\n---\n\n%%%\n" + text()
        }
    }

    private static func scores(
        _ name: String, maximum: Int = 100, _ text: @escaping @Sendable () -> String
    ) -> WorstInput {
        WorstInput("scores-" + name, .record) {
            "1---\ntitle: ก\ndate: 2568-01-15\ntopic: assessment-results\nfiscal_year: 2568\n"
                + "scores: {unit: ก, maximum: \(maximum), rows: {file: lines.csv}}\n---\n\n%%%\n" + text()
        }
    }

    private static let budget = "program,category,name,budget,transfer,spent\n"
    private static let form =
        "งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,ราคากลาง,วิธีซื้อหรือจ้าง,รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง\n"
    private static let purchase =
        "ซื้อวัสดุสำนักงาน,\"12,500\",\"12,500\",เฉพาะเจาะจง,\"ร้านตัวอย่าง 12,000 บาท\",\"ร้านตัวอย่าง 12,000 บาท\",ราคาต่ำสุด,5/2568 ลว. 3 ต.ค. 2567\n"

    private static let importBytes = ProcurementImport.largest

    private static func table(_ name: String, _ text: @escaping @Sendable () -> String) -> WorstInput {
        WorstInput("import-" + name, .table) { String(decoding: text().utf8.prefix(importBytes), as: UTF8.self) }
    }

    static let tables: [WorstInput] = [
        lines("good") { budget + filling("การศึกษา,งบลงทุน,โต๊ะ,\"1,500.50\",,100\n", tableBytes - 100) },
        lines("short") { budget + filling("งบกลาง,งบกลาง,ก,1,,\n", tableBytes - 100) },
        lines("bad") { budget + filling("x,y,z,a,b,c\n", tableBytes - 100) },
        lines("unknown-column") { "colour," + budget + filling("x,งบกลาง,งบกลาง,ก,1,,\n", tableBytes - 100) },
        lines("near-column") {
            "spents,transferr,namee,budgett," + budget + filling("1,1,1,1,งบกลาง,งบกลาง,ก,1,,\n", tableBytes - 100)
        },
        lines("columns") { (0..<700_000).map { "c\($0)," }.joined() + "program\n1\n" },
        lines("columns-rows") {
            "program" + (0..<3000).map { ",c\($0)" }.joined() + "\n"
                + filling(many("1,", 3000) + "1\n", tableBytes - 40_000)
        },
        lines("commas") { budget + filling(",", tableBytes - 100) },
        lines("newlines") { budget + filling("\n", tableBytes - 100) },
        lines("comma-rows") { budget + filling(",,,,,\n", tableBytes - 100) },
        lines("quoted-newlines") { budget + "งบกลาง,งบกลาง,\"" + filling("\n", tableBytes - 200) + "\",1,,\n" },
        lines("quoted-rows") { budget + filling("\"\n\",\"\n\"\n", tableBytes - 100) },
        lines("long-cell") { budget + "งบกลาง,งบกลาง," + filling("ก", tableBytes - 200) + ",1,,\n" },
        lines("long-bad-line") { budget + filling("x", tableBytes - 200) + ",y,z,a,b,c\n" },
        lines("marks-line") { budget + filling("ก\u{E48}", tableBytes - 200) + ",y,z,a,b,c\n" },
        lines("joined-line") { budget + filling("👩\u{200D}", tableBytes - 200) + ",y,z,a,b,c\n" },
        lines("unclosed") { budget + "\"" + filling("a\n", tableBytes - 100) },
        lines("surplus") { budget + filling("งบกลาง,งบกลาง,ก,1,,,x\n", tableBytes - 100) },
        lines("money") { budget + "งบกลาง,งบกลาง,ก," + filling("9", tableBytes - 200) + ",,\n" },
        lines("totals") { budget + filling("รวม,,,1,,\n", tableBytes - 100) },
        scores("good") { "ตัวชี้วัด,คะแนน\n" + filling("ก,1\n", tableBytes - 100) },
        table("good") { form + filling(purchase, tableBytes - 2000) },
        table("bad-rows") { form + filling("ก,ข,ค,ง,จ,ฉ,ช,ซ\n", tableBytes - 2000) },
        table("continued") { form + purchase + filling(",,,,ร้าน ก 1 บาท,,,\n", tableBytes - 2000) },
        table("footers") { form + purchase + filling("รวมทั้งสิ้น\n", tableBytes - 2000) },
        table("headers") { filling(form, tableBytes - 2000) },
        table("vendors") {
            form + "ก,1,1,เฉพาะเจาะจง,\"" + filling("ร้าน 1 บาท\n", 49_000) + "\",ร้าน 1 บาท,ก,5/2568 ลว. 3 ต.ค. 2567\n"
        },
        table("vendor-signs") {
            form
                + filling(
                    "ก,1,1,เฉพาะเจาะจง,\"ร้าน" + filling(",/;และ", 49_000) + "\",\"ร้าน" + filling(",/;และ", 49_000)
                        + "\",ก,5/2568\n", tableBytes - 2000)
        },
        table("vendor-digits") {
            form
                + filling(
                    "ก,1,1,เฉพาะเจาะจง,\"" + filling("1,1", 49_000) + "\",\"" + filling("1.1,", 49_000)
                        + "\",ก,5/2568\n", tableBytes - 2000)
        },
        table("contract-words") {
            form
                + filling(
                    "ก,1,1,เฉพาะเจาะจง,ก 1 บาท,ก 1 บาท,ก,\"" + filling("ลงวันที่", 49_000) + "\"\n", tableBytes - 2000)
        },
        table("contract-digits") {
            form
                + filling(
                    "ก,1,1,เฉพาะเจาะจง,ก 1 บาท,ก 1 บาท,ก,\"" + filling("1 1 / ", 49_000) + "\"\n", tableBytes - 2000)
        },
        table("newlines") { form + filling("\n", tableBytes - 2000) },
        table("cells") { form + filling(",", 990_000) },
        table("rows-of-cells") { form + filling(",,,,,,,\n", 990_000) },
        table("quoted-newlines") {
            form + "\"" + filling("\n", 990_000) + "\",1,1,เฉพาะเจาะจง,ก 1 บาท,ก 1 บาท,ก,5/2568\n"
        },
        table("quotes") { form + filling("\"\"", tableBytes - 2000) },
        table("titles") { filling("ก\n", 64 * 1024) + form },
        table("no-header") { filling("ก,ข,ค,ง\n", tableBytes - 2000) },
        table("marks") { form + filling("ก\u{E48}\u{301}", tableBytes - 2000) },
        table("amounts") {
            form + "ก," + filling("9", tableBytes - 2000) + ",1,เฉพาะเจาะจง,ก 1 บาท,ก 1 บาท,ก,5/2568\n"
        },
        table("windows") { form },
    ]

    /// As many whole rows as a table may have, with the form's header over them.
    private static func full(_ name: String, _ row: @escaping @Sendable (Int) -> String) -> WorstInput {
        table("full-" + name) {
            var text = form
            for number in 0..<500 {
                let next = row(number)
                guard text.utf8.count + next.utf8.count <= importBytes else { break }
                text += next
            }
            return text
        }
    }

    private static func purchases(_ name: String, bidders: String) -> WorstInput {
        full(name) { number in
            "ซื้อวัสดุ \(number),\"12,500\",\"12,500\",เฉพาะเจาะจง,\"\(bidders)\",\"ร้าน ก 1 บาท\",ราคาต่ำสุด,"
                + "\(number)/2568 ลว. 3 ต.ค. 2567\n"
        }
    }

    /// Just within the caps.
    static let fullTables: [WorstInput] = [
        lines("full") { budget + many("งบกลาง,งบกลาง,ก,1,1,0\n", 4_990) },
        lines("full-thai-digits") { budget + many("งบกลาง,งบกลาง,ก,\"๑,๑๑๑,๑๑๑.๑๑\",๑,๐\n", 4_990) },
        lines("full-ids") { budget + many("งบกลาง,งบกลาง,1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1,1,1,0\n", 4_990) },
        lines("full-cells") { budget + many(",,,,,\n", 33_000) },
        lines("full-newlines") { budget + many("\n", 199_000) },
        lines("full-lines") { budget + many("งบกลาง,งบกลาง,\(many("ก", 5_400)),1,1,0\n", 60) },
        lines("full-flags") { budget + many("งบกลาง,งบกลาง,\(many("🇹", 4_000)),1,1,0\n", 60) },
        lines("full-marks") { budget + many("งบกลาง,งบกลาง,ก\(many("\u{E48}\u{323}", 3_200)),1,1,0\n", 60) },
        lines("full-bad-lines") { budget + many("งบกลาง,งบกลาง,ก,1,1,\(many("ก", 5_400))\n", 60) },
        lines("full-quoted") { budget + many("งบกลาง,งบกลาง,\"\(many("\n", 190))ก\",1,1,0\n", 990) },
        lines("full-header") { many("a,", 8_100) + "program\n" + many(many("1,", 8_000) + "1\n", 3) },
        lines("full-header-near") { many("progran,", 2_000) + "program\n" + many(many("1,", 2_000) + "1\n", 14) },
        lines("full-header-again") { many("program,", 2_000) + "program\n" + many(many("1,", 2_000) + "1\n", 14) },
        lines("full-header-empty") { "program" + many(",", 16_000) + "\n" + many(many(",", 15_900) + "1\n", 10) },
        scores("full") { "ตัวชี้วัด,2567,2568\n" + (0..<9_900).map { "ก\($0),1,2\n" }.joined() },
        scores("full-above", maximum: 1) { "ตัวชี้วัด,2567,2568\n" + (0..<9_900).map { "ก\($0),9,9\n" }.joined() },
        scores("full-again") { "ตัวชี้วัด,2567,2568\n" + many("ก,9,9\n", 9_900) },
        scores("full-years") {
            "ตัวชี้วัด" + (2400...2690).map { ",\($0)" }.joined() + "\n"
                + (0..<100).map { "ก\($0)" + many(",1", 291) + "\n" }.joined()
        },
        purchases("rows", bidders: "ร้าน ก 1 บาท"),
        purchases("bidders", bidders: many("ร้าน ก 1 บาท\n", 26)),
        purchases("long-bidders", bidders: many("ร้าน ก 1 บาท\n", 190)),
        purchases("short-bidders", bidders: many("ก 1\n", 190)),
        purchases("most-bidders", bidders: many("ก 1บาท", 500)),
        purchases("signs", bidders: "ร้าน" + many(",/;", 2_600)),
        purchases("words", bidders: "ร้าน" + many("และ", 870)),
        purchases("digits", bidders: many("1,1.", 1_970)),
        purchases("most-digits", bidders: many("1,1.", 990) + many("ก", 1_300)),
        purchases("blanks", bidders: "ร้าน" + many(" ", 7_900) + "ก"),
        purchases("flags", bidders: "ร้าน" + many("🇹", 1_970)),
        full("contracts") { _ in "ก,1,1,เฉพาะเจาะจง,ก 1 บาท,ก 1 บาท,ก,\(many("ลงวันที่", 330))\n" },
        table("full-continued") { form + purchase + many(",,,,ร้าน ก 1 บาท,,,\n", 24_000) },
        table("full-headers") { many(form, 900) },
        table("full-footers") { form + purchase + many("รวมทั้งสิ้น\n", 29_900) },
        table("full-titles") { many("ก\n", 16_000) + form + purchase },
        table("full-cells") { form + many(",,,,,,,\n", 24_000) },
        table("full-bad-rows") { form + many("ก,ข,ค,ง,จ,ฉ,ช,ซ\n", 500) },
    ]

    static let checklists: [WorstInput] = {
        let header = "item,group,group_title,title,topic,period\n"
        func list(_ name: String, _ text: @escaping @Sendable () -> String) -> WorstInput {
            WorstInput("checklist-" + name, .checklist, text)
        }
        return [
            list("whole") { header + (1...999).map { "O\($0),9.1,ก,ข,action-plan,standing\n" }.joined() },
            list("full") { header + many("O1,9.1,ก,ข,action-plan,standing\n", 4_990) },
            list("full-years") { "year,\(header)" + many("2569,,9.1,ก,ข,action-plan,standing\n2568,,,,,,\n", 4_000) },
            list("full-topics") { header + many("O1,1,ก,ข,\(many("action-plan;", 1_300)),standing\n", 60) },
            list("full-unknown-topics") { header + many("O1,1,ก,ข,\(many("action-plam;", 1_300)),standing\n", 60) },
            list("full-long-topics") { header + many("O1,1,ก,ข,\(many("ก", 5_400)),standing\n", 60) },
            list("repeated") { header + filling("O1,9.1,ก,ข,action-plan,standing\n", tableBytes - 100) },
            list("groups") { header + (1...999).map { "O\($0),\($0),ก\($0),ข,action-plan,standing\n" }.joined() },
            list("names") { header + (1...250_000).map { "O1,1,ก\($0),ข,action-plan,standing\n" }.joined() },
            list("topics") { header + "O1,1,ก,ข," + filling("action-plan;", tableBytes - 200) + ",standing\n" },
            list("unknown-topics") { header + "O1,1,ก,ข," + filling("action-plam;", tableBytes - 200) + ",standing\n" },
            list("unknown-topics-rows") { header + filling("O1,1,ก,ข,action-plam,standing\n", tableBytes - 200) },
            list("unknown-column") {
                "colours," + header + filling("x,O1,1,ก,ข,action-plan,standing\n", tableBytes - 200)
            },
            list("years") {
                "year," + header
                    + filling(
                        "2569,O1,1,ก,ข,action-plan,standing\n2568,O1,1,ก,ข,action-plan,standing\n", tableBytes - 200)
            },
            list("commas") { header + filling(",", tableBytes - 200) },
            list("newlines") { header + filling("\n", tableBytes - 200) },
            list("title") { header + "O1,1,ก," + filling("ก\u{E48}", tableBytes - 200) + ",action-plan,standing\n" },
            list("columns") { filling("a,", tableBytes - 200) },
        ]
    }()
}
