import Findings
import Testing
import ThaiText

@testable import Records

/// Tables of procurement as officials keep them, imported.
@Suite struct ImportTests {
    /// As a Thai spreadsheet program saves the form: titles over merged cells, Thai digits, cells of several lines,
    /// the columns' numbers under the header, sums and signatures below.
    private static let form = TableText(rows: [
        ["แบบ สขร.1", "", "", "", "", "", "", "", ""],
        ["สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือนตุลาคม ๒๕๖๗", "", "", "", "", "", "", "", ""],
        ["องค์การบริหารส่วนตำบลตัวอย่าง, อำเภอเมืองตัวอย่าง", "", "", "", "", "", "", "", ""],
        ["", "", "", "", "", "", "", "", ""],
        [
            "ลำดับที่", "งานที่จัดซื้อหรือจัดจ้าง", "วงเงินที่จะซื้อ\nหรือจ้าง (บาท)", "ราคากลาง (บาท)", "วิธีซื้อหรือจ้าง",
            "รายชื่อผู้เสนอราคา\nและราคาที่เสนอ", "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง", "เหตุผลที่คัดเลือกโดยสรุป",
            "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง",
        ],
        ["(๑)", "(๒)", "(๓)", "(๔)", "(๕)", "(๖)", "(๗)", "(๘)", "(๙)"],
        [
            "๑", "ซื้อวัสดุสำนักงาน", "๑๒,๕๐๐.๐๐", "๑๒,๕๐๐.๐๐", "วิธีเฉพาะเจาะจง", "๑. ร้านตัวอย่างพาณิชย์\n๑๒,๐๐๐.๐๐ บาท",
            "ร้านตัวอย่างพาณิชย์\n๑๒,๐๐๐.๐๐ บาท", "ราคาต่ำสุด", "ใบสั่งซื้อเลขที่ ๕/๒๕๖๘\nลว. ๓ ต.ค. ๒๕๖๗",
        ],
        [
            "๒", "จ้างก่อสร้างถนนคอนกรีต\nหมู่ที่ ๓", "๑,๙๘๐,๐๐๐", "๑,๙๗๕,๐๐๐.๕๐", "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-Bidding)",
            "1) บริษัท ก จำกัด 1,900,000.- บาท\n2) หจก. ข (สำนักงานใหญ่) ราคา 1,950,000 บาท / บริษัท ค จำกัด 1,960,000 บาท",
            "บริษัท ก จำกัด\n1,900,000.00", "เสนอราคาต่ำสุด", "๑๒/๒๕๖๘ ลงวันที่ ๘ ตุลาคม ๒๕๖๗",
        ],
        ["", "รวมทั้งสิ้น ๒ รายการ", "๑,๙๙๒,๕๐๐.๐๐", "", "", "", "๑,๙๑๒,๐๐๐.๐๐", "", ""],
        ["", "", "", "", "", "(ลงชื่อ)..................ผู้รายงาน", "", "", ""],
        ["", "", "", "", "", "(นายตัวอย่าง ใจดี)", "", "", ""],
    ])

    @Test(arguments: [",", ";", "\t"] as [Character])
    func theFormOfAThaiSpreadsheetProgram(separator: Character) throws {
        let text = Self.form.text(separator: separator)
        for bytes in [Encoding.windows874(Encoding.crlf(text)), Encoding.withMark(text), Array(text.utf8)] {
            let reading = Self.read(bytes)
            #expect(reading.findings == [])
            #expect((reading.rowCount, reading.skippedLines) == (2, 7))
            let notices = try Self.notices(reading)
            #expect(notices.map(\.title) == ["ซื้อวัสดุสำนักงาน", "จ้างก่อสร้างถนนคอนกรีต หมู่ที่ ๓"])
            #expect(notices.map(\.stage) == [.contract, .contract])
            #expect(notices.map(\.type) == [.goods, .construction])
            #expect(notices.map(\.method) == [.specific, .eBidding])
            #expect(notices.map(\.budget) == [Money(baht: 12_500), Money(baht: 1_980_000)])
            #expect(notices[1].medianPrice == Money(satang: 197_500_050))
            #expect(notices[0].bidders == [Bidder(name: "ร้านตัวอย่างพาณิชย์", price: Money(baht: 12_000))])
            #expect(
                notices[1].bidders == [
                    Bidder(name: "บริษัท ก จำกัด", price: Money(baht: 1_900_000)),
                    Bidder(name: "หจก. ข (สำนักงานใหญ่)", price: Money(baht: 1_950_000)),
                    Bidder(name: "บริษัท ค จำกัด", price: Money(baht: 1_960_000)),
                ])
            #expect(notices[1].winner?.reason == "เสนอราคาต่ำสุด")
            #expect(notices.map(\.contract?.number) == ["ใบสั่งซื้อเลขที่ ๕/๒๕๖๘", "๑๒/๒๕๖๘"])
            #expect(notices.map(\.contract?.signed.iso8601) == ["2024-10-03", "2024-10-08"])
            #expect(notices.map(\.date.iso8601) == ["2024-10-03", "2024-10-08"])
            #expect(notices.map(\.contract?.amount) == [Money(baht: 12_000), Money(baht: 1_900_000)])
            #expect(notices.map(\.id.path).allSatisfy { $0.hasPrefix("procurement/2568/") })
        }
    }

    @Test func headingsOverTwoColumnsNameTheColumnsUnderThem() throws {
        var table = TableText.form(
            [
                "1", "ซื้อหมึกพิมพ์", "5000", "5000", "คัดเลือก", "ร้าน ก 4,000.00 บาท", "ร้าน ก", "4000.00", "ราคาต่ำสุด",
                "12/2568",
                "8 ม.ค. 2568",
            ],
            [
                "2", "ซื้อกระดาษ", "5000", "5000", "คัดเลือก", "ร้าน ข 4,500.00 บาท", "ร้าน ข", "4500.00", "ราคาต่ำสุด",
                "ประกาศผู้ชนะ", "9 ม.ค. 2568",
            ],
            ["", "วิธีคัดเลือก 2 รายการ", "", "", "", "", "", "8500.00", "", "", ""])
        table.rows[0].insert("", at: 7)
        table.rows[0].append("")
        table.rows.insert(["", "", "", "", "", "", "ชื่อ", "ราคา (บาท)", "", "เลขที่", "วันที่"], at: 1)
        let reading = Self.read(table.bytes)
        #expect(reading.findings == [])
        #expect(reading.skippedLines == 1)
        let notices = try Self.notices(reading)
        #expect(notices.map(\.stage) == [.contract, .winner])
        #expect(notices.map(\.date.iso8601) == ["2025-01-08", "2025-01-09"])
        #expect(notices.map(\.winner?.price) == [Money(baht: 4000), Money(baht: 4500)])
        #expect(notices.map(\.contract?.number) == ["12/2568", nil])
    }

    @Test func aTableWithPricesInColumnsOfTheirOwn() throws {
        let reading = Self.read(
            Array(
                """
                ที่;รายการ;วงเงินงบประมาณ;ราคากลาง;วิธีจัดซื้อจัดจ้าง;รายชื่อผู้เสนอราคา;;ผู้ได้รับการคัดเลือก;;เหตุผลที่คัดเลือก;เลขที่และวันที่ของสัญญาฯ
                ;;(บาท);(บาท);;ชื่อ;ราคาที่เสนอ;ชื่อ;ราคาที่ตกลง;;
                1;จัดซื้อครุภัณฑ์;12,000.00;12,000;เฉพาะเจาะจง;ร้าน ก;11,500;ร้าน ก;11,500;;CNTR-001/68 ลว 5 ก.พ. 2568
                ;;;;;ร้าน ข;11,900;;;;
                ;รวม;12,000.00;;;;;;11,500;;
                """.utf8))
        #expect(reading.findings == [])
        let notice = try #require(Self.notices(reading).first)
        #expect(notice.bidders.map(\.name) == ["ร้าน ก", "ร้าน ข"])
        #expect(notice.bidders.map(\.price) == [Money(baht: 11_500), Money(baht: 11_900)])
        #expect(notice.contract?.number == "CNTR-001/68")
        #expect(notice.contract?.amount == Money(baht: 11_500))
    }

    @Test func eachBidderInARowOfItsOwn() throws {
        let reading = Self.read(
            TableText.form(
                ["1", "ซื้อหมึกพิมพ์", "5000", "5000", "คัดเลือก", "ร้าน ก 4,000 บาท", "ร้าน ก", "ราคาต่ำสุด", "12/2568"],
                ["", "", "", "", "", "ร้าน ข 4,500 บาท", "4,000 บาท", "", "ลงวันที่ 8 ม.ค. 2568"],
                ["2", "จ้างถ่ายเอกสาร", "900", "900", "คัดเลือก", "ร้าน ค 900", "ร้าน ค 900", "", "1/2568 ลว 9 ม.ค. 2568"]
            ).bytes)
        #expect(reading.findings == [])
        let notices = try Self.notices(reading)
        #expect(notices.map { $0.bidders.map(\.name) } == [["ร้าน ก", "ร้าน ข"], ["ร้าน ค"]])
        #expect(notices.map(\.contract?.number) == ["12/2568", "1/2568"])
    }

    @Test func severalMonthsOnOneSheet() throws {
        let row = ["1", "ซื้อหมึกพิมพ์", "5000", "-", "คัดเลือก", "ร้าน ก 4000", "ร้าน ก 4000", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
        var next = row
        next[8] = "13/2568 ลงวันที่ 8 ก.พ. 2568"
        let heading = MonthlyFormColumn.allCases.map(\.heading)
        let reading = Self.read(
            TableText.form(
                row, ["รวม", "", "5000"], ["ผู้รายงาน"], ["เดือนกุมภาพันธ์ 2568"], heading, next, ["", "", ""],
                ["หมายเหตุ ไม่มี"]
            ).bytes)
        #expect(reading.findings == [])
        #expect((reading.records.count, reading.skippedLines) == (2, 5))
    }

    @Test func aMonthInWhichNothingWasBought() {
        let reading = Self.read(TableText.form(["-", "ไม่มีการจัดซื้อจัดจ้างในเดือนนี้"]).bytes)
        #expect(reading.findings == [])
        #expect((reading.rowCount, reading.skippedLines, reading.isReadable) == (0, 1, true))
    }

    @Test func theListOfSixteenColumns() throws {
        func row(_ status: String, _ work: String, _ price: String, _ vendor: String, _ project: String) -> [String] {
            [
                "1", "2568", "องค์การบริหารส่วนตำบลตัวอย่าง", "เมืองตัวอย่าง", "ตัวอย่าง", "มหาดไทย", "อบต.", work, "480,000.00",
                "ข้อบัญญัติ", status, "เฉพาะเจาะจง", "470,000.00", price, vendor, project,
            ]
        }
        let table = TableText.list(
            row("สิ้นสุดระยะสัญญา", "จ้างก่อสร้างถนน", "450,000.00", "บริษัท ก จำกัด", "๖๗๑๐๙๐๐๐๐๐๑"),
            row("ยังไม่ได้ดำเนินการ", "ซื้อเครื่องพิมพ์", "-", "-", ""),
            row("ยกเลิกการดำเนินการ", "เช่ารถยนต์", "", "", ""),
            row("อยู่ระหว่างกระบวนการจัดซื้อจัดจ้าง", "จ้างที่ปรึกษาจัดทำแผน", "", "", ""))
        let undated = Self.read(table.bytes)
        #expect(
            undated.findings.filter { $0.severity == .error }.map(\.code)
                == Array(repeating: .missingNoticeDay, count: 4))
        #expect(undated.records.isEmpty && undated.isReadable)

        let reading = Self.read(table.bytes, day: CalendarDay(year: 2025, month: 1, day: 15))
        #expect(reading.findings.map(\.code) == [.untoldContract])
        let notices = try Self.notices(reading)
        #expect(notices.map(\.stage) == [.winner, .plan, .cancellation, .invitation])
        #expect(notices.map(\.type) == [.construction, .goods, .rental, .consultancy])
        #expect(Set(notices.map(\.date.iso8601)) == ["2025-01-15"])
        #expect(Set(notices.map(\.record.fiscalYear)) == [FiscalYear(2568)])
        let outside = Self.read(table.bytes, day: CalendarDay(year: 2025, month: 10, day: 15))
        #expect(
            outside.findings.filter { $0.severity == .error }.map(\.code) == Array(repeating: .dayOutsideYear, count: 4)
        )
        #expect(notices[0].id.path == "procurement/2568/67109000001-winner")
        #expect(notices[0].bidders == [Bidder(name: "บริษัท ก จำกัด", price: Money(baht: 450_000))])
        #expect(reading.records[0].text.contains("ระบุเฉพาะผู้ได้รับการคัดเลือก"))
        #expect(!reading.records[1].text.contains("ระบุเฉพาะผู้ได้รับการคัดเลือก"))
    }

    @Test(arguments: [
        ["title", "date", "notice", "method", "type", "budget", "source", "inspection.date", "inspection.time"],
        [
            "ชื่อเรื่อง", "วันที่ประกาศ", "ประเภทประกาศ", "วิธี", "ประเภทการจัดหา", "วงเงินงบประมาณ", "แหล่งเงิน", "กำหนดตรวจรับ วันที่",
            "กำหนดตรวจรับ เวลา",
        ],
    ])
    func theSchemasOwnKeys(headings: [String]) throws {
        let reading = Self.read(
            TableText(rows: [
                headings,
                [
                    "ตรวจรับวัสดุ", "8 ม.ค. 2568", "ตรวจรับ", "e-bidding", "ซื้อ", "5,000 บาท", "เงินสะสม", "10/1/2568",
                    "10.00 น.",
                ],
            ]).bytes)
        #expect(reading.findings == [])
        let notice = try #require(Self.notices(reading).first)
        #expect((notice.stage, notice.method, notice.type) == (.inspection, .eBidding, .goods))
        #expect(notice.inspection?.date.iso8601 == "2025-01-10")
        #expect(notice.inspection?.time?.hour == 10)
        #expect(notice.source == "เงินสะสม")
    }

    @Test func everyHeadingOfTheFormsAndKeysIsKnown() {
        for heading in MonthlyFormColumn.allCases.map(\.heading) + PurchaseListColumn.allCases.map(\.heading) {
            #expect(ImportHeadings.procurement.column(heading) != nil, "\(heading)")
            #expect(ImportHeadings.procurement.column(heading.replacing("(บาท)", with: "")) != nil, "\(heading)")
        }
        for field in RecordKind.notice.fields where field.name != "attachments" {
            let names =
                field.type.members.isEmpty
                ? [field.name, field.alias]
                : field.type.members.flatMap {
                    ["\(field.name).\($0.name)", "\(field.alias) \($0.alias)", "\(field.alias)\($0.alias)"]
                }
            for name in names { #expect(ImportHeadings.procurement.column(name) != nil, "\(name)") }
        }
    }

    /// A record keeps its name when its row is imported again, alone, in another order, or with another date.
    @Test func namesOfRecordsAreStable() {
        let rows = [
            ["1", "ซื้อหมึกพิมพ์", "5000", "", "คัดเลือก", "ร้าน ก 4000", "ร้าน ก 4000", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"],
            ["2", "จ้างถ่ายเอกสาร", "900", "", "คัดเลือก", "ร้าน ค 900", "ร้าน ค 900", "", ""],
        ]
        let day = CalendarDay(year: 2025, month: 1, day: 15)
        let all = Self.read(TableText.form(rows[0], rows[1]).bytes, day: day).records.map(\.path)
        #expect(Set(all).count == 2)
        #expect(Self.read(TableText.form(rows[1]).bytes, day: day?.adding(days: 3)).records.map(\.path) == [all[1]])
        #expect(Self.read(TableText.form(rows[0]).bytes, file: "other.csv").records.map(\.path) == [all[0]])
        let again = Self.read(
            TableText.form(rows[0], rows[1]).bytes, day: day,
            existing: Set(all.compactMap { RecordID(String($0.dropLast(3))) }))
        #expect(again.findings.map(\.code) == [.recordIsThere, .recordIsThere])
        #expect(again.records.isEmpty)
    }

    /// Rows of one project keep names of their own, which a correction beside them does not change.
    @Test func rowsOfOneProjectHaveNamesOfTheirOwn() {
        func row(_ project: String, _ number: String, budget: String = "5000") -> [String] {
            ["ซื้อหมึกพิมพ์", budget, "คัดเลือก", "ร้าน ก 4000", "ร้าน ก 4000", "\(number) ลงวันที่ 8 ม.ค. 2568", project]
        }
        func paths(_ rows: [String]...) -> [String] {
            let headings = ["title", "budget", "method", "bidders", "winner", "contract", "project"]
            return Self.read(TableText(rows: [headings] + rows).bytes).records.map(\.path)
        }
        let parted = paths(row("67109000001", "1/2568"), row("67109000001", "2/2568"), row("67109000002", "3/2568"))
        #expect(Set(parted).count == 3)
        #expect(
            parted.prefix(2).allSatisfy {
                $0.wholeMatch(of: /procurement\/2568\/67109000001-contract-[a-p]{8}\.md/) != nil
            })
        #expect(parted.last == "procurement/2568/67109000002-contract.md")
        let bad = row("67109000001", "2/2568", budget: "ห้าพัน")
        #expect(paths(bad, row("67109000001", "1/2568")) == [parted[0]], "the row that is left out is still there")
        #expect(paths(row("67109000001", "1/2568")) == ["procurement/2568/67109000001-contract.md"])
    }

    @Test func amendmentsOfOneProjectAreToldApartByTheirDays() {
        let headings = ["title", "date", "notice", "method", "type", "budget", "project"]
        let rows = ["8 ม.ค. 2568", "9 ม.ค. 2568"].map { day in
            ["แก้ไขประกาศ", day, "เปลี่ยนแปลง", "คัดเลือก", "ซื้อ", "5000", "67109000001"]
        }
        let reading = Self.read(TableText(rows: [headings] + rows).bytes)
        #expect(reading.findings == [])
        #expect(Set(reading.records.map(\.path)).count == 2)
    }

    @Test func aPurchaseBehindATotalIsNotPassedOver() {
        var row = ["3", "ซื้อหมึกพิมพ์", "5000", "", "", "ร้าน ก 4000", "ร้าน ก 4000", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
        let reading = Self.read(TableText.form(["", "รวม", "9000"], row).bytes)
        #expect(reading.findings.map(\.code) == [.missingKey])
        #expect((reading.rowCount, reading.skippedLines) == (1, 1))
        row[2] = ""
        #expect(Self.read(TableText.form(["", "รวม", "9000"], row).bytes).rowCount == 0)
    }

    /// Both rows of a header that stands over each page are passed over.
    @Test func aHeaderOfTwoRowsMayStandAgain() {
        let upper = ["รายการ", "งบประมาณ", "วิธีซื้อหรือจ้าง", "รายชื่อผู้เสนอราคา", "", "ผู้ได้รับการคัดเลือก", "", "สัญญา"]
        let lower = ["", "", "", "ชื่อ", "ราคาที่เสนอ", "ชื่อ", "ราคาที่ตกลง", ""]
        func row(_ number: Int) -> [String] {
            ["ซื้อหมึกพิมพ์", "5000", "คัดเลือก", "ร้าน ก", "4000", "ร้าน ก", "4000", "\(number)/2568 ลงวันที่ 8 ม.ค. 2568"]
        }
        let reading = Self.read(TableText(rows: [upper, lower, row(1), upper, lower, row(2)]).bytes)
        #expect(reading.findings == [])
        #expect((reading.records.count, reading.skippedLines) == (2, 2))
    }

    /// What would take much time or memory is refused before it does.
    @Test(.timeLimit(.minutes(1))) func tablesOfNothing() {
        let header = MonthlyFormColumn.allCases.map(\.heading).joined(separator: ",") + "\n"
        for filling in ["\n", ","] {
            let rest = String(repeating: filling, count: 1_000_001)
            #expect(Self.read(Array((header + rest).utf8)).findings.map(\.code) == [.tooLong])
            // The header is looked for near the beginning only; a line as long is refused before.
            let refusal: FindingCode = filling == "\n" ? .noTableHeader : .tooLong
            #expect(Self.read(Array((rest + header).utf8)).findings.map(\.code) == [refusal])
        }
        let wide = header.dropLast() + (0..<200).map { ",คอลัมน์ \($0)" }.joined() + "\n"
        let reading = Self.read(Array(wide.utf8))
        #expect(reading.findings.map(\.code) == [.tooLong])
        #expect(!reading.isReadable)
    }

    /// Warnings do not count as mistakes, of which there may only be so many.
    @Test func manyWarningsKeepNoRowOut() {
        let rows = (0..<400).map { number in
            ["จ้างก่อสร้างถนน", "900", "คัดเลือก", "ร้าน ก", "800", "สิ้นสุดระยะสัญญา", "6710900\(1000 + number)"]
        }
        let headings = ["title", "budget", "method", "ผู้ชนะ ชื่อ", "ผู้ชนะ ราคา", "สถานะการจัดซื้อจัดจ้าง", "project"]
        let reading = Self.read(
            TableText(rows: [headings] + rows).bytes, day: CalendarDay(year: 2025, month: 1, day: 15))
        #expect(reading.findings.count { $0.code == .untoldContract } == 400)
        #expect(reading.records.count == 400)
    }

    /// A person's number is neither published nor repeated in what is said of it.
    @Test(arguments: [
        "1103700000003", "๑๑๐๓๗๐๐๐๐๐๐๐๓", "1-1037-00000-00-3", "1 1037 00000 00 3", "1103700000003 4000 บาท",
    ])
    func noIDNumberIsTaken(number: String) {
        let name = "นาย ก \(number)"
        let reading = Self.read(
            TableText.form(
                ["1", "ซื้อหมึกพิมพ์", "5000", "", "คัดเลือก", "ร้าน ก 4000", name, "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
            ).bytes)
        #expect(reading.findings.map(\.code) == [.badTaxID])
        #expect(reading.findings.allSatisfy { $0.place.excerpt == nil && !"\($0.message)".contains("1037") })
        #expect(reading.records.isEmpty)
    }

    @Test func missingValuesAreFilledIntoCells() {
        let reading = Self.read(
            TableText.form(
                ["1", "ซื้อหมึกพิมพ์", "600000", "", "คัดเลือก", "ร้าน ก 4000", "ร้าน ก 4000", "", "1/2568 ลงวันที่ 8 ม.ค. 2568"]
            ).bytes)
        #expect(reading.findings.map(\.code) == [.missingKey])
        #expect(reading.findings.allSatisfy { $0.fix.th.contains("หัวคอลัมน์ «ราคากลาง»") })
    }

    @Test func onlyBadRowsAreLeftOut() {
        let good = ["1", "ซื้อหมึกพิมพ์", "5000", "", "คัดเลือก", "ร้าน ก 4000", "ร้าน ก 4000", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
        var bad = good
        bad[2] = "ห้าพัน"
        let reading = Self.read(TableText.form(bad, good, bad).bytes)
        #expect(reading.findings.map(\.code) == [.badMoney, .badMoney])
        #expect(reading.findings.map(\.place.line) == [2, 4])
        #expect((reading.rowCount, reading.records.count, reading.isReadable) == (3, 1, true))
        #expect(reading.records[0].text.contains("แถวที่ 3 ของไฟล์ `สขร1.csv`"))
    }

    @Test func aTableFullOfMistakesIsNotReportedToItsEnd() {
        let bad = ["1", "ซื้อหมึกพิมพ์", "ห้าพัน", "", "คัดเลือก", "ร้าน ก 4000", "ร้าน ก 4000", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
        let reading = Self.read(
            TableText(rows: [MonthlyFormColumn.allCases.map(\.heading)] + Array(repeating: bad, count: 300)).bytes)
        #expect(reading.findings.count == 101)
        #expect(reading.records.isEmpty && !reading.isReadable)
    }

    @Test func noMorePurchasesAreTakenAtOnceThanAMonthHas() {
        let row = ["1", "ซื้อหมึกพิมพ์", "5000", "", "คัดเลือก", "ร้าน ก 4000", "ร้าน ก 4000", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
        func reading(_ count: Int) -> TableReading {
            let rows = (1...count).map { number in row.indices.map { $0 == 1 ? "ซื้อหมึกพิมพ์ \(number)" : row[$0] } }
            return Self.read(TableText(rows: [MonthlyFormColumn.allCases.map(\.heading)] + rows).bytes)
        }
        #expect(reading(500).findings == [])
        #expect(reading(500).records.count == 500)
        let refused = reading(501)
        #expect(refused.findings.map(\.code) == [.tooLong])
        #expect(refused.findings.allSatisfy { $0.message.en.contains("501") && $0.message.en.contains("500") })
        #expect(!refused.isReadable)
    }

    @Test func noMoreBiddersAreTakenAtOnceThanSoManyPurchasesHave() {
        func reading(_ purchases: Int) -> TableReading {
            let bidders = (1...50).map { "ร้าน \($0) ก 4000" }.joined(separator: "\n")
            let rows = (1...purchases).map { number in
                [
                    "\(number)", "ซื้อหมึกพิมพ์ \(number)", "5000", "", "คัดเลือก", bidders, "ร้าน 1 ก 4000", "",
                    "12/2568 ลงวันที่ 8 ม.ค. 2568",
                ]
            }
            return Self.read(TableText(rows: [MonthlyFormColumn.allCases.map(\.heading)] + rows).bytes)
        }
        #expect(reading(100).records.count == 100)
        let refused = reading(101)
        #expect(refused.findings.map(\.code) == [.tooLong])
        #expect(refused.findings.map(\.place.line) == [1 + 100 * 50 + 1])
        #expect(refused.findings.allSatisfy { $0.message.en.contains("5000") })
        #expect(!refused.isReadable)
    }

    /// Cells that would take long to look through are refused instead, those too that are just not too long for it.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "ร้าน ก 100 / ", "1\n", "12/2568 ", " ลง ", "(1) 1,000 ", "บาท 1", "1;", "(", "1 บาท ", "1 ", "ร้าน,",
        ],
        [49_000, 300_000])
    func endlessCells(part: String, length: Int) {
        let cell = String(repeating: part, count: length / part.utf8.count)
        for column in [MonthlyFormColumn.bidders, .winner, .contract, .work, .method] {
            var row = ["1", "ซื้อหมึกพิมพ์", "50", "", "คัดเลือก", "ร้าน ก 40", "ร้าน ก 40", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
            row[column.rawValue] = cell
            let reading = Self.read(TableText.form(row).bytes)
            #expect(reading.records.isEmpty)
            #expect(reading.findings.allSatisfy { $0.message.th.count < 500 || column == .method })
        }
    }

    /// Rows that go on with the one above are not gathered without end.
    @Test(.timeLimit(.minutes(1))) func endlessRows() {
        let row = ["1", "ซื้อหมึกพิมพ์", "50", "", "คัดเลือก", "ร้าน ก 40", "ร้าน ก 40", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
        let more = Array(repeating: ["", "", "", "", "", "ร้าน ข 50"], count: 20_000)
        let reading = Self.read(TableText(rows: [MonthlyFormColumn.allCases.map(\.heading), row] + more).bytes)
        #expect(reading.findings.map(\.code) == [.unreadableVendor])
        #expect((reading.rowCount, reading.records.count) == (1, 0))
    }

    @Test func aRowTooLongForARecordIsRefused() {
        var row = ["1", "ซื้อหมึกพิมพ์", "50", "", "คัดเลือก", "ร้าน ก 40", "ร้าน ก 40", "", "12/2568 ลงวันที่ 8 ม.ค. 2568"]
        row[MonthlyFormColumn.reason.rawValue] = String(repeating: "ก", count: 30_000)
        let reading = Self.read(TableText.form(row).bytes)
        #expect(reading.findings.map(\.code) == [.tooLong])
        #expect(reading.records.isEmpty)
    }

    @Test func warningsKeepNoRowOut() throws {
        let reading = Self.read(
            TableText.form(
                [
                    "1", "จ้างก่อสร้างถนน", "600,000", "600,000", "เฉพาะเจาะจง", "หจก. ก 590,000", "หจก. ก 590,000", "",
                    "2/2568 ลว. 8 ม.ค. 2568",
                ]
            ).bytes)
        #expect(reading.findings.map(\.code) == [.specificAboveLimit])
        #expect(try Self.notices(reading).count == 1)
    }

    /// What is imported of a table, as its files are read again.
    static func notices(_ reading: TableReading) throws -> [RecordOf<Notice>] {
        try reading.records.map { imported in
            let path = try #require(RecordPath.read(imported.path, file: imported.path).value)
            let again = RecordReader(units: Fixture.units).read(
                Array(imported.text.utf8), path: path, file: imported.path, files: NoFiles(), names: [])
            #expect(again.findings.filter { $0.severity == .error } == [], "\(imported.text)")
            return try #require(again.record.flatMap { RecordOf<Notice>($0) })
        }
    }

    static func read(
        _ bytes: [UInt8], day: CalendarDay? = nil, existing: Set<RecordID> = [], file: String = "/tmp/สขร1.csv"
    ) -> TableReading {
        ProcurementImport(units: Fixture.units, day: day, existing: existing).read(bytes, file: file)
    }
}
