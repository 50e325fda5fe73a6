import Findings
import Testing
import ThaiText

@testable import Records

/// The cells in which the forms put several values.
@Suite struct ImportCellTests {
    private static func cell(_ text: String) -> CellText? {
        CellText(
            Node(value: .scalar(text), line: 1, column: 0, length: 1), in: SourceText(file: "a.csv", text: text))
    }

    private static func vendors(_ text: String) -> [String] {
        guard let cell = cell(text) else { return [] }
        return VendorCell().vendors(in: cell).map { "\($0.name?.text ?? "?")|\($0.price?.text ?? "?")" }
    }

    @Test(arguments: [
        ("บริษัท ก จำกัด 12,000 บาท", ["บริษัท ก จำกัด|12,000"]),
        ("1. ร้าน ข ราคา 12,000.- บาท", ["ร้าน ข|12,000"]),
        ("หจก. ค / 9,500.00", ["หจก. ค|9,500.00"]),
        ("บริษัท ก จำกัด\n12,000.00", ["บริษัท ก จำกัด|12,000.00"]),
        ("บริษัท ก\nจำกัด (มหาชน)\n๑๒,๐๐๐ บาท", ["บริษัท ก จำกัด (มหาชน)|๑๒,๐๐๐"]),
        ("ร้าน ก 100 บาท / ร้าน ข 200 บาท", ["ร้าน ก|100", "ร้าน ข|200"]),
        ("ร้าน ก 100; ร้าน ข 200", ["ร้าน ก|100", "ร้าน ข|200"]),
        ("1) ร้าน ก 1,000 บาท 2) ร้าน ข 2,000 บาท", ["ร้าน ก|1,000", "ร้าน ข|2,000"]),
        ("ร้าน ก 1,000 บาท, ร้าน ข 2,000 บาท", ["ร้าน ก|1,000", "ร้าน ข|2,000"]),
        ("ร้าน ก\nร้าน ข\n100\n200", ["ร้าน ก|100", "ร้าน ข|200"]),
        ("- ร้าน ก เสนอราคา 4,900 บาท\n- ร้าน ข เป็นเงิน 5,000 บาทถ้วน", ["ร้าน ก|4,900", "ร้าน ข|5,000"]),
        ("ร้าน 99 การค้า 1,500.50 บาท", ["ร้าน 99 การค้า|1,500.50"]),
        ("หจก. ก/ข พาณิชย์ (12,000.00 บาท)", ["หจก. ก/ข พาณิชย์|12,000.00"]),
        ("ร้าน ก = 500", ["ร้าน ก|500"]),
        ("ร้าน 24/7 มินิมาร์ท 500 บาท", ["ร้าน 24/7 มินิมาร์ท|500"]),
        ("ร้าน 24/7 มินิมาร์ท 500", ["ร้าน 24/7 มินิมาร์ท|500"]),
        ("ร้าน ก เลขที่ 24, ซอย 5 1,500 บาท", ["ร้าน ก เลขที่ 24, ซอย 5|1,500"]),
        ("หจก. ก 9,500.00/ร้าน ข 9,800.00", ["หจก. ก|9,500.00", "ร้าน ข|9,800.00"]),
        ("ร้านช่าง99", ["ร้านช่าง99|?"]), ("ร้าน ก (500)", ["ร้าน ก|500"]),
        ("ร้าน ก", ["ร้าน ก|?"]),
        ("500 บาท", ["?|500"]),
        ("ร้าน ก 12,000 บาท (รวมภาษีมูลค่าเพิ่ม)", ["ร้าน ก|12,000", "(รวมภาษีมูลค่าเพิ่ม)|?"]),
        ("-", []), ("–\n-", []), ("", []),
    ])
    func namesArePartedFromPrices(text: String, expected: [String]) {
        #expect(Self.vendors(text) == expected)
    }

    @Test(arguments: [
        ("12/2568 ลงวันที่ 8 มกราคม 2568", "12/2568|8 มกราคม 2568"),
        ("เลขที่ 12/2568 ลงวันที่ 8 มกราคม 2568", "12/2568|8 มกราคม 2568"),
        ("ใบสั่งซื้อเลขที่ ๕/๒๕๖๘ ลว. ๓ ต.ค. ๒๕๖๗", "ใบสั่งซื้อ ๕/๒๕๖๘|๓ ต.ค. ๒๕๖๗"),
        ("เลขที่ 12/2568\nวันที่ 8/1/2568", "12/2568|8/1/2568"),
        ("สัญญาเลขที่ : ก 3/2568 ลงวันที่: 8 ม.ค. 2568", "ก 3/2568|8 ม.ค. 2568"),
        ("สัญญาจ้างเลขที่ 3/2568 (ลงวันที่ 8 ม.ค. 2568)", "สัญญาจ้าง 3/2568|8 ม.ค. 2568"),
        ("เลขที่ ใบสั่งจ้างเลขที่ 3/2568 ลงวันที่ 8 ม.ค. 2568", "ใบสั่งจ้างเลขที่ 3/2568|8 ม.ค. 2568"),
        ("12/2568\n8 ม.ค. 2568", "12/2568|8 ม.ค. 2568"),
        ("12/2568, 8 ม.ค. 68", "12/2568|8 ม.ค. 68"),
        ("12/2568 2568-01-08", "12/2568|2568-01-08"),
        ("ประกาศผู้ชนะ ลงวันที่ 9 ธันวาคม 2567", "|9 ธันวาคม 2567"),
        ("12/2568", nil), ("ลงวันที่ 8 ม.ค. 2568", nil), ("8 ม.ค. 2568", nil), ("อยู่ระหว่างจัดทำสัญญา", nil),
    ])
    func numbersArePartedFromDays(text: String, expected: String?) throws {
        let content = ContractCell().content(of: try #require(Self.cell(text)))
        let found: String? =
            switch content {
            case .contract(let number, let signed): "\(number.text ?? "")|\(signed.text ?? "")"
            case .announcement(let day): "|\(day.text ?? "")"
            case nil: nil
            }
        #expect(found == expected)
    }

    @Test(arguments: [
        ("ซื้อวัสดุสำนักงาน", ProcurementType.goods), ("จัดซื้อรถยนต์", .goods), ("จ้างเหมาบริการ", .services),
        ("จัดจ้างทำป้าย", .services),
        ("โครงการก่อสร้างถนน", .construction), ("จ้างเหมาก่อสร้างอาคาร", .construction), ("ปรับปรุงถนนลูกรัง", .construction),
        ("เช่าเครื่องถ่ายเอกสาร", .rental), ("จ้างที่ปรึกษาจัดทำแผน", .consultancy), ("จ้างออกแบบอาคาร", .design),
        ("ค่าจ้างเหมารถรับส่ง", .services),
    ])
    func theNameTellsTheKind(name: String, type: ProcurementType) {
        #expect(TypeOfWork.of(name) == type)
    }

    @Test(arguments: ["กระดาษ", "จัดซื้อจัดจ้างวัสดุ", "โครงการอบรม", ""])
    func aNameMayTellNothing(name: String) {
        #expect(TypeOfWork.of(name) == nil)
    }

    @Test(arguments: [
        ("๔๙๘,๐๐๐ บาท", "budget", "498000"), ("12,000.-", "price", "12000"), ("12,000.50 บาทถ้วน", "amount", "12000.50"),
        ("ไม่ใช้งบประมาณ", "budget", "0"), ("12,00", "budget", "12,00"), ("๘ ม.ค. ๒๕๖๘", "signed", "2568-01-08"),
        ("8/1/2568", "date", "2568-01-08"), ("8/1/68", "date", "8/1/68"), ("วิธี e-Bidding", "method", "e-bidding"),
        ("ประกวดราคาอิเล็กทรอนิกส์", "method", "e-bidding"), ("วิธีคัดเลือก", "method", "selective"),
        ("ตกลงราคา", "method", "ตกลงราคา"), ("๖๗๑๐๙๐๐๐๐๐๑", "project", "67109000001"), ("12/๒๕๖๘", "number", "12/๒๕๖๘"),
    ])
    func valuesAreWrittenAsTheSchemaWritesThem(text: String, key: String, expected: String) {
        let value = Node(value: .scalar(text), line: 1, column: 0, length: 1)
        #expect(CanonicalValue.of(value, for: key).text == expected)
    }
}
