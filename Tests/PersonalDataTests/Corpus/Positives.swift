/// Texts in which one person's ID number stands.
struct Positive: Sendable {
    let name: String
    let text: String
    /// The last three digits.
    let ending: String

    /// Where ‹› stands the number comes. Of a context without a label, nothing but the number tells what it is.
    private static let contexts: [(text: String, hasLabel: Bool)] = [
        ("เลขประจำตัวประชาชน ‹›", true),
        ("นายสมมุติ ตัวอย่างดี เลขประจำตัวประชาชน (13 หลัก): ‹› อายุ 45 ปี", true),
        ("ข้าพเจ้า นางสาวจำลอง นามสมมุติ ถือบัตรประจำตัวประชาชนเลขที่ ‹› ออกให้ ณ ที่ว่าการอำเภอเมืองตัวอย่าง", true),
        ("เลขที่บัตรประชาชน‹›วันหมดอายุ 5 ม.ค. 2570", true),
        ("ID Card No. ‹› (Thai)", true),
        ("เลขประจ าตัวประชาชน ‹›", true),
        ("เลขประจําตัวผู้เสียภาษีอากร ‹›", true),
        ("เลขบัตร ปชช. ‹›", true),
        ("พร้อมเพย์ ‹› ชื่อบัญชี นายสมมุติ ตัวอย่างดี", true),
        ("| ที่ | ชื่อ-สกุล | เลขประจำตัวประชาชน |\n|---|---|---|\n| 1 | นายสมมุติ ตัวอย่างดี | ‹› |", true),
        ("ลำดับ\tชื่อ\tเลขบัตรประชาชน\n1\tนายสมมุติ ตัวอย่างดี\t‹›", true),
        ("เลขประจำตัวประชาชน\n‹›\nชื่อ นายสมมุติ ตัวอย่างดี", true),
        ("โครงการจ้างเหมาเลขที่โครงการ 67109000001 ผู้รับจ้าง นายสมมุติ ตัวอย่างดี บัตรประชาชน ‹›", true),
        ("‹›", false),
        ("นายสมมุติ ตัวอย่างดี ‹›", false),
        ("ผู้รับจ้าง นางจำลอง นามสมมุติ (‹›) ราคา 12,000.00 บาท", false),
        ("title: จ้างเหมาบริการ\nwinner: {name: นายสมมุติ ตัวอย่างดี, note: \"‹›\", price: 9000}", false),
        ("1,นายสมมุติ ตัวอย่างดี,‹›,9000,หมู่ 3", false),
        ("1;\"‹›\";นายสมมุติ ตัวอย่างดี", false),
        ("สัญญาเลขที่ 12/2568 ลงวันที่ 8 มกราคม 2568 กับนายสมมุติ ตัวอย่างดี ‹› ตกลงดังนี้", false),
        ("รายละเอียดตามสำเนาแนบท้าย[1] ‹›.", false),
        ("เจ้าหน้าที่พัสดุ นายสมมุติ ตัวอย่างดี ‹›", false),
        ("ใบสั่งจ้างให้นายสมมุติ ตัวอย่างดี ‹› ทำความสะอาด", false),
        ("ผู้มาติดต่อ:‹›:ห้อง 2", false),
        ("‹›@example.com", false),
    ]

    static let generated: [Positive] = {
        var numbers = MadeNumbers(seed: 6_1)
        return contexts.enumerated().flatMap { index, context in
            Spelling.all.compactMap { spelling -> Positive? in
                guard context.hasLabel || !spelling.needsLabel else { return nil }
                // A number over two lines, or over cells, cannot stand in a cell or before an @.
                let isCell = context.text.contains("|") || context.text.contains("\t") || context.text.contains(",‹›,")
                let id = numbers.id()
                let written = spelling.write(id)
                guard !(isCell && written.contains { "\n|\t".contains($0) }),
                    !(context.text.contains("@") && written.contains(" "))
                else { return nil }
                return Positive(
                    name: "\(spelling.name), context \(index)", text: context.text.replacing("‹›", with: written),
                    ending: "\(id.dropFirst(10).prefix(2))-\(id.suffix(1))")
            }
        }
    }()

    /// A slip in a digit where a label says what the number is.
    static let slips: [Positive] = {
        var numbers = MadeNumbers(seed: 6_2)
        return contexts.filter(\.hasLabel).flatMap { context in
            Spelling.all.prefix(21).map { spelling in
                let number = numbers.unchecked()
                return Positive(
                    name: "\(spelling.name) with a slip",
                    text: context.text.replacing("‹›", with: spelling.write(number)),
                    ending: "\(number.dropFirst(10).prefix(2))-\(number.suffix(1))")
            }
        }
    }()
}
