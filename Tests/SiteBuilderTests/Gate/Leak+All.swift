extension Leak {
    static let texts: [Leak] = [
        Leak("an ID number in a body", body: "ผู้รับจ้าง นายสมมุติ ตัวอย่างดี ⟦P701⟧1-9901-00000-00-2"),
        Leak(
            "an ID number in the front matter",
            ["documents/a.md": TestContent.document(more: "summary: บัตร ⟦P701⟧๑๙๙๐๑๐๐๐๐๐๐๐๒")]),
        Leak(
            "an ID number in a heading and in a table",
            body: "## ⟦P701⟧1990100000002\n\n| ก | ข |\n|---|---|\n| 1 | ⟦P701⟧1 9902 00000 00 4 |"),
        Leak("an ID number in a CSV", file: "list.csv", "ที่,ชื่อ,เลข\n1,นายสมมุติ,⟦P701⟧1990100000002\n"),
        Leak("an ID number in a text", file: "note.txt", "บรรทัดแรก\n\nเลข ⟦P701⟧1-9901-00000-00-2\n"),
        Leak("an ID number in static", ["static/verify.txt": "ok\n⟦P701⟧1990100000002\n"]),
        Leak("an ID number in site.yml", ["site.yml": TestContent.siteFile + "\n# ⟦P701⟧1990100000002\n"]),
        Leak("a labelled number with a slip", body: "เลขประจำตัวประชาชน ⟦P701⟧1-9901-00000-00-3"),
        Leak("a document's number", near: .personsID, body: "เลขที่เอกสาร 1990100000002 และ 0105563008656"),
        Leak("a masked number", near: .personsID, body: "นายสมมุติ ตัวอย่างดี x-xxxx-xxxxx-00-2"),
        Leak("a mobile number", body: "นายสมมุติ ตัวอย่างดี โทร ⟦P702⟧081-234-5678"),
        Leak("an office's mobile number", near: .mobileBesideName, body: "กองช่าง โทร 081-234-5678"),
        Leak(
            "an executive's number", near: .mobileBesideName,
            [
                "documents/executives.md": TestContent.document(
                    "ติดต่อ นายสมมุติ ตัวอย่างดี 081 234 5678", topic: "executives",
                    more: "people: [{name: นายสมมุติ ตัวอย่างดี, position: นายก, phone: 081-234-5678, side: political}]")
            ]),
        Leak("a house number", body: "นายสมมุติ ตัวอย่างดี บ้านเลขที่ ⟦P703⟧12/3 หมู่ 4"),
        Leak("a road's end", near: .houseNumber, body: "ถนนจากบ้านนายสมมุติ ตัวอย่างดี ถึงบ้านเลขที่ 12/3 หมู่ 4"),
        Leak("a bank account", body: "โอนเข้าเลขที่บัญชี ⟦P704⟧123-4-56789-0"),
        Leak("the office's account", near: .bankAccount, body: "ชื่อบัญชี อบต.ทดสอบ เลขที่บัญชี 123-4-56789-0"),
        Leak("a date of birth", body: "นายสมมุติ ตัวอย่างดี เกิดวันที่ ⟦P705⟧5 มกราคม 2510"),
        Leak("a year of birth to apply", near: .dateOfBirth, body: "ผู้ที่เกิดก่อนวันที่ 2 ตุลาคม 2509 ลงทะเบียนได้"),
        Leak("recipients", body: "รายชื่อผู้รับเบี้ยยังชีพ\n\n1. ⟦P706⟧นายสมมุติ ตัวอย่างดี\n2. นางจำลอง นามสมมุติ"),
        Leak(
            "recipients in a file whose title says so", file: "a.csv", title: "ผู้มีสิทธิรับเบี้ยยังชีพผู้สูงอายุ",
            "1,⟦P706⟧นายสมมุติ ตัวอย่างดี\n2,นางจำลอง นามสมมุติ\n3,นายตัวแทน จำลองกิจ\n"),
        Leak("how many recipients", near: .welfareRecipients, body: "จ่ายเบี้ยยังชีพผู้สูงอายุ 812 ราย คนพิการ 140 ราย"),
    ]
}
