import Findings
import ThaiText

extension Finding {
    static func noTableHeader(_ source: SourceText) -> Finding {
        Finding(
            .noTableHeader, at: source.place(line: 1, scalar: 0),
            message: Bilingual(
                th: "ไม่พบแถวหัวตารางที่รู้จัก",
                en: "no row of the table has headings that are known"),
            fix: Bilingual(
                th: "ใส่หัวคอลัมน์ตามแบบ สขร.1 ให้ครบทั้งเก้าคอลัมน์: \(formHeadings)",
                en: "give it the nine headings of form สขร.1: \(formHeadings)"))
    }

    private static let formHeadings = MonthlyFormColumn.allCases.map(\.heading).joined(separator: ", ")

    static func unknownColumn(_ heading: String, at place: Place, nearest: String?) -> Finding {
        let heading = opening(heading)
        return Finding(
            .unknownColumn, at: place,
            message: Bilingual(
                th: "ไม่รู้จักหัวคอลัมน์ «\(heading)»", en: "the heading «\(heading)» is not known"),
            fix: .didYouMean(
                nearest,
                else: Bilingual(
                    th: "เปลี่ยนเป็นหัวคอลัมน์ของแบบหรือชื่อหัวข้อในคู่มือ หรือลบคอลัมน์นี้ออกถ้าไม่ต้องการนำเข้า",
                    en: "use a heading of the form or a key's name, or delete the column if it is not wanted")))
    }

    static func strayCell(at place: Place) -> Finding {
        Finding(
            .unknownColumn, at: place,
            message: Bilingual(th: "ช่องนี้ไม่มีหัวคอลัมน์", en: "this cell has no heading"),
            fix: Bilingual(
                th: "ใส่หัวคอลัมน์ให้ หรือลบช่องนี้ (ข้อความที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด \"…\")",
                en: "give its column a heading, or delete it (a text with commas needs \"…\" around it)"))
    }

    /// The beginning of a cell, enough to know it by.
    private static func opening(_ text: String) -> String {
        text.prefix(60).replacing("\n", with: " ").trimmingWhitespace()
    }

    static func unreadableVendor(_ text: String, at place: Place) -> Finding {
        let text = opening(text)
        return Finding(
            .unreadableVendor, at: place,
            message: Bilingual(
                th: "แยกชื่อกับราคาใน «\(text)» ไม่ได้", en: "name and price cannot be told apart in «\(text)»"),
            fix: Bilingual(
                th: "เขียนรายละหนึ่งบรรทัด ชื่อแล้วตามด้วยราคา เช่น บริษัท ก จำกัด 12,000.00 บาท",
                en: "write each on a line of its own, the name and then the price: บริษัท ก จำกัด 12,000.00 บาท"))
    }

    static func severalWinners(at place: Place) -> Finding {
        Finding(
            .unreadableVendor, at: place,
            message: Bilingual(
                th: "ช่องนี้มีผู้ได้รับการคัดเลือกมากกว่าหนึ่งราย", en: "more than one winner stands in this cell"),
            fix: Bilingual(
                th: "แยกเป็นแถวละราย แต่ละแถวมีราคาและสัญญาของรายนั้น",
                en: "give each a row of its own, with its price and its contract"))
    }

    static func unreadableContract(_ text: String, at place: Place) -> Finding {
        let text = opening(text)
        return Finding(
            .unreadableContract, at: place,
            message: Bilingual(
                th: "แยกเลขที่กับวันที่ของสัญญาใน «\(text)» ไม่ได้",
                en: "the contract's number and day cannot be told apart in «\(text)»"),
            fix: Bilingual(
                th: "เขียนเป็น 12/2568 ลงวันที่ 8 มกราคม 2568 ถ้ายังไม่ลงนามให้เขียน ประกาศผู้ชนะ ลงวันที่ 8 มกราคม 2568",
                en: "write 12/2568 ลงวันที่ 8 มกราคม 2568, or ประกาศผู้ชนะ ลงวันที่ 8 มกราคม 2568 if none is signed yet"))
    }

    static func unknownTypeOfWork(at place: Place) -> Finding {
        Finding(
            .unknownTypeOfWork, at: place,
            message: Bilingual(
                th: "ชื่องานไม่บอกว่าเป็นการซื้อ จ้าง หรือเช่า",
                en: "the work's name does not say whether it is bought, done for pay, or rented"),
            fix: Bilingual(
                th: "ขึ้นต้นชื่องานด้วย ซื้อ จ้าง จ้างก่อสร้าง หรือ เช่า หรือเพิ่มคอลัมน์ «ประเภทการจัดหา»",
                en: "begin the name with ซื้อ, จ้าง, จ้างก่อสร้าง or เช่า, or add a column «type»"))
    }

    static func missingNoticeDay(at place: Place) -> Finding {
        Finding(
            .missingNoticeDay, at: place,
            message: Bilingual(
                th: "แถวนี้ไม่มีวันที่ประกาศและไม่มีวันที่ของสัญญา",
                en: "the row has neither a day of publication nor that of a contract"),
            fix: Bilingual(
                th: "เพิ่มคอลัมน์ «วันที่ประกาศ» หรือสั่งใหม่โดยเติม --date เช่น --date 2568-01-15 ซึ่งใช้กับทุกแถวที่ไม่มีวันที่",
                en: "add a column «date», or give --date, such as --date 2568-01-15, for all rows without one"))
    }

    static func dayOutsideYear(_ day: CalendarDay, _ year: FiscalYear, at place: Place) -> Finding {
        Finding(
            .dayOutsideYear, at: place,
            message: Bilingual(
                th: "วันที่ \(day.dashedThai) ของ --date ไม่อยู่ในปีงบประมาณ \(year.buddhistYear) ของแถวนี้",
                en: "the day \(day.dashedThai) of --date is not in the row's fiscal year \(year.buddhistYear)"),
            fix: Bilingual(
                th:
                    "สั่งใหม่ด้วย --date ระหว่าง \(year.first.dashedThai) ถึง \(year.last.dashedThai) ถ้าตารางมีหลายปีให้แยกไฟล์ละปี",
                en: "give a --date from \(year.first.dashedThai) to \(year.last.dashedThai); "
                    + "part a table of several years into one a year"))
    }

    static func untoldContract(at place: Place) -> Finding {
        Finding(
            .untoldContract, at: place,
            message: Bilingual(
                th: "แถวนี้ทำสัญญาแล้ว แต่ตารางไม่บอกสัญญา เว็บไซต์จึงจะแสดงว่าอยู่ระหว่างกระบวนการจัดซื้อจัดจ้าง",
                en: "the row's contract is signed, but the table does not tell it: the site will say that the purchase "
                    + "is still under way"),
            fix: Bilingual(
                th: "เพิ่มคอลัมน์ «เลขที่และวันที่ของสัญญา» แล้วนำเข้า หรือเขียนประกาศสัญญาของงานนี้ต่อหลังนำเข้า",
                en: "add a column «เลขที่และวันที่ของสัญญา», or write the contract's notice after the import"))
    }

    static func otherHeader(at place: Place) -> Finding {
        Finding(
            .wrongShape, at: place,
            message: Bilingual(
                th: "หัวตารางแถวนี้เรียงคอลัมน์ต่างจากหัวตารางแรก",
                en: "the columns of this header stand in another order than those of the first"),
            fix: Bilingual(
                th: "แยกตารางนี้เป็นอีกไฟล์ หรือเรียงคอลัมน์ให้ตรงกับหัวตารางแรก",
                en: "put this table into a file of its own, or its columns into the first one's order"))
    }

    static func tooManyColumns(_ count: Int, limit: Int, at place: Place) -> Finding {
        Finding(
            .tooLong, at: place,
            message: Bilingual(
                th: "หัวตารางมี \(count) คอลัมน์ เกินที่รับได้คือ \(limit)",
                en: "the header has \(count) columns, more than \(limit)"),
            fix: Bilingual(th: "ลบคอลัมน์ที่ไม่ต้องการนำเข้า", en: "delete the columns that are not wanted"))
    }

    static func tooManyRows(_ count: Int, limit: Int, at place: Place) -> Finding {
        Finding(
            .tooLong, at: place,
            message: Bilingual(
                th: "ตารางมี \(count) รายการ เกินที่รับได้ครั้งละ \(limit)",
                en: "the table has \(count) purchases, more than the \(limit) that are taken at once"),
            fix: .partTheTable)
    }

    static func tooManyBidders(limit: Int, at place: Place) -> Finding {
        Finding(
            .tooLong, at: place,
            message: Bilingual(
                th: "ถึงแถวนี้ ตารางมีผู้เสนอราคาเกิน \(limit) ราย ซึ่งมากที่สุดที่รับได้ครั้งละไฟล์",
                en: "with this row the table has more than \(limit) bidders, the most that are taken at once"),
            fix: .partTheTable)
    }

    static func rowTooLong(at place: Place) -> Finding {
        Finding(
            .tooLong, at: place,
            message: Bilingual(
                th: "แถวนี้ยาวเกิน \(FrontMatter.largest / 1024) KiB ซึ่งเกินกว่าจะเป็นรายการเดียว",
                en: "the row is longer than \(FrontMatter.largest / 1024) KiB, too long for one record"),
            fix: Bilingual(
                th: "ย่อข้อความในช่องที่ยาว เช่น เหตุผลที่คัดเลือก", en: "shorten its long cells, such as the reason"))
    }

    static func recordIsThere(_ id: RecordID, at place: Place) -> Finding {
        Finding(
            .recordIsThere, at: place,
            message: Bilingual(
                th: "รายการของแถวนี้มีอยู่แล้วที่ \(id.path) จึงไม่เขียนทับ",
                en: "this row's record is there already, \(id.path), and is not overwritten"),
            fix: Bilingual(
                th: "แก้ไขในไฟล์นั้นโดยตรง หรือสั่งใหม่โดยเติม --skip-bad เพื่อนำเข้าเฉพาะแถวอื่น "
                    + "ถ้าแถวนี้เป็นอีกสัญญาหนึ่งของโครงการ ให้เขียนเป็นไฟล์ใหม่เอง",
                en: "change that file itself, or give --skip-bad to import the other rows only; write another "
                    + "contract of the same project into a file of its own"))
    }

    static func repeatedRow(_ id: RecordID, at place: Place, earlier: Place) -> Finding {
        Finding(
            .repeatedRow, at: place,
            message: Bilingual(
                th: "แถวนี้เป็นรายการเดียวกับแถวก่อนหน้า (\(id.path))",
                en: "this row is the same record as an earlier one (\(id.path))"),
            fix: Bilingual(
                th: "ลบแถวที่ซ้ำ (บรรทัดที่ \(earlier.line)) ถ้าเป็นคนละรายการ ให้เขียนชื่องาน ผู้ได้รับการคัดเลือก "
                    + "หรือเลขที่และวันที่ของสัญญาที่ต่างกันให้ครบทั้งสองแถว",
                en: "delete one of them (the other is on line \(earlier.line)); if they are two, write in both what "
                    + "they differ in: the name, the winner, or the contract's number and day"),
            related: [earlier])
    }
}

extension Bilingual {
    fileprivate static let partTheTable = Bilingual(
        th: "แบ่งเป็นหลายไฟล์ เช่น ไฟล์ละเดือนหรือไฟล์ละไตรมาส แล้วนำเข้าทีละไฟล์",
        en: "part it into several files, such as one a month or one a quarter, and import each")
}
