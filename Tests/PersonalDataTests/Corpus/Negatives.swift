import Foundation

/// Texts in which nobody's ID number stands.
struct Negative: Sendable {
    let family: String
    let text: String

    static let all: [Negative] = {
        var numbers = MadeNumbers(seed: 6_3)
        return families.flatMap { name, count, make in
            (0..<count).map { Negative(family: name, text: make(&numbers, $0)) }
        }
    }()

    private static let labels = [
        "เลขที่เอกสาร", "เลขที่โครงการ", "เลขที่สัญญา", "เลขที่ใบสั่งซื้อ", "ใบสั่งจ้างเลขที่", "เลขคุมสัญญา", "ใบเสร็จรับเงินเลขที่",
        "เลขที่อ้างอิง",
        "หมายเลขอ้างอิง", "Ref.", "Reference No.", "เลขที่ฎีกา", "รหัสครุภัณฑ์", "เลขที่คำขอ", "Serial No.", "หมายเลขเครื่อง",
        "บาร์โค้ด", "Barcode:",
        "เลขที่เอกสาร GFMIS", "เลขที่ผู้ใช้ไฟฟ้า", "มาตรวัดน้ำ", "Tracking", "Invoice", "PO", "รหัสงบประมาณ", "รหัสแหล่งของเงิน",
        "เลขที่ใบกำกับภาษี",
        "เลขที่หนังสือ", "รหัสหน่วยงาน", "เลขที่ประกาศ",
    ]

    private static func grouped(_ number: String) -> String {
        let digits = Array(number)
        return digits.indices.reduce(into: "") { text, index in
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digits[index])
        }
    }

    private static func row(_ count: Int, by separator: String, _ figure: () -> String) -> String {
        (0..<count).map { _ in figure() }.joined(separator: separator)
    }

    private static let families: [(String, Int, @Sendable (inout MadeNumbers, Int) -> String)] = [
        (
            "amounts", 200,
            { n, _ in
                "วงเงิน \(grouped("\(n.number(1...9_999_999_999))")).\(n.digits(2)) บาท ราคากลาง \(grouped(n.chance())) บาท"
            }
        ),
        ("amounts without commas", 60, { n, _ in "งบประมาณรวม \(n.chance()) บาท" }),
        (
            "office phones", 150,
            { n, _ in
                "โทร. 0-\(n.number(2...7))\(n.digits(3))-\(n.digits(4)) ต่อ \(n.digits(3)) โทรสาร 0\(n.number(2...7))-\(n.digits(3))-\(n.digits(4))"
            }
        ),
        (
            "phones side by side", 100,
            { n, _ in "ติดต่อ 08\(n.digits(1))-\(n.digits(3))-\(n.digits(4)), 09\(n.digits(8)) 02\(n.digits(7)) 1669 191"
            }
        ),
        ("labelled documents", 300, { n, i in "\(labels[i % labels.count]) \(n.chance())" }),
        (
            "labelled documents, colon", 150,
            { n, i in "\(labels[i % labels.count]): \(n.chance()) ลงวันที่ 8 มกราคม 2568" }
        ),
        (
            "columns of documents", 60,
            { n, i in
                "ที่,รายการ,\(labels[i % labels.count]),จำนวนเงิน\n"
                    + (1...5).map { "\($0),ค่าวัสดุ,\(n.chance()),\(n.digits(4))" }.joined(separator: "\n")
            }
        ),
        (
            "e-GP projects", 150,
            { n, _ in
                "เลขที่โครงการ 6\(n.number(6...9))\(n.number(10...12))9\(n.digits(6)) เลขคุมสัญญา 6\(n.number(6...9))\(n.number(10...12))14\(n.digits(6))"
            }
        ),
        ("e-GP side by side", 100, { n, _ in "6\(n.digits(10)) 6\(n.digits(11)) 6\(n.digits(10))" }),
        (
            "juristic persons", 200,
            { n, i in
                "บริษัท ตัวอย่าง จำกัด เลขประจำตัวผู้เสียภาษี \(Spelling.all[i % Spelling.all.count].write(n.juristic()))"
            }
        ),
        ("juristic persons, bare", 80, { n, _ in "หจก. ตัวอย่าง \(n.juristic())" }),
        (
            "dates", 120,
            { n, _ in
                "ระหว่างวันที่ \(n.number(1...28))/\(n.number(1...12))/25\(n.number(60...70)) - \(n.number(1...28))/\(n.number(1...12))/25\(n.number(60...70)) เวลา \(n.number(8...16)).\(n.number(10...59)) น."
            }
        ),
        (
            "ISO times", 100,
            { n, _ in
                "2025-\(n.number(10...12))-\(n.number(10...28))T\(n.number(10...23)):\(n.number(10...59)):\(n.number(10...59)).\(n.digits(3))Z"
            }
        ),
        ("Thai barcodes", 120, { n, _ in barcode("885" + n.digits(9)) }),
        (
            "barcodes in their groups", 80,
            { n, _ in
                let code = barcode("\(n.number(4...8))" + n.digits(11))
                return "ปากกา \(code.prefix(1)) \(code.dropFirst().prefix(6)) \(code.dropFirst(7)) ราคา 15 บาท"
            }
        ),
        (
            "bank references", 120,
            { n, i in "โอนเงินแล้ว เลขที่รายการ \(n.digits(14 + i % 7)) เวลา 10:\(n.number(10...59))" }
        ),
        ("rows of figures", 200, { n, _ in row(n.number(8...16), by: ",") { n.digits(n.number(1...6)) } }),
        ("rows of single figures", 120, { n, _ in "สถิติ," + row(13, by: ",") { n.digits(1) } }),
        (
            "columns of a page", 150,
            { n, _ in "รวม   " + row(n.number(6...14), by: "    ") { n.digits(n.number(1...5)) } }
        ),
        ("figures side by side", 200, { n, _ in row(n.number(5...12), by: " ") { n.digits(n.number(1...6)) } }),
        (
            "usual groups among columns", 60,
            { n, _ in
                "\(n.number(1...8))    25\(n.digits(2))    \(n.digits(5))    \(n.digits(2))    \(n.digits(1))"
            }
        ),
        ("places", 100, { n, _ in "พิกัด \(n.number(6...20)).\(n.chance()), 10\(n.number(0...5)).\(n.chance())" }),
        ("decimals", 80, { n, _ in "ค่าเฉลี่ย \(n.number(0...99)).\(n.chance()) ร้อยละ" }),
        ("GUIDs", 100, { n, _ in "id \(n.digits(8))-\(n.digits(4))-4\(n.digits(3))-a\(n.digits(3))-\(n.digits(12))" }),
        ("hashes", 100, { n, _ in "sha256 \(n.digits(7))a\(n.chance())f\(n.digits(13))c\(n.digits(9))" }),
        (
            "web addresses", 120,
            { n, i in
                [
                    "https://www.example.go.th/file/\(n.chance())", "https://example.com/?id=\(n.chance())&p=2",
                    "[ดู](https://example.com/p/\(n.chance()).html)",
                ][i % 3]
            }
        ),
        (
            "names of pictures", 80,
            { n, i in
                ["FB_IMG_\(n.chance()).jpg", "received_\(n.chance()).jpeg", "IMG-\(n.chance())-WA0001.jpg"][i % 3]
            }
        ),
        ("within longer numbers", 300, { n, i in n.digits(1 + i % 4) + n.chance() + n.digits(i % 3) }),
        (
            "joined to more digits", 150,
            { n, i in
                [
                    "\(n.chance())-\(n.digits(3))", "\(n.digits(2))/\(n.chance())", "\(n.chance()).\(n.digits(2))",
                    "66-\(n.chance())",
                ][i % 4]
            }
        ),
        (
            "joined to letters", 100,
            { n, i in ["TH\(n.chance())", "INV-\(n.chance())", "\(n.chance())A", "PO_\(n.chance())"][i % 4] }
        ),
        (
            "masked", 60,
            { n, i in
                [
                    "x-xxxx-xxxxx-\(n.digits(2))-\(n.digits(1))", "1-23xx-xxxxx-\(n.digits(2))-\(n.digits(1))",
                    "\(n.digits(4))xxxxx\(n.digits(4))",
                ][i % 3]
            }
        ),
        ("wrong check digit", 150, { n, i in "หมายเลข \(Spelling.all[i % 19].write(n.unchecked()))" }),
        ("nine in front", 60, { n, _ in "เลขประจำตัวประชาชน 9\(n.digits(12))" }),
        (
            "ISBN", 60,
            { n, _ in "ISBN 978-\(n.digits(3))-\(n.digits(3))-\(n.digits(3))-\(n.digits(1)) และ 978\(n.digits(10))" }
        ),
        (
            "networks and versions", 60,
            { n, _ in
                "\(n.number(10...250)).\(n.number(10...250)).\(n.number(10...250)).\(n.number(10...250)):\(n.digits(4)) v\(n.digits(1)).\(n.digits(2)).\(n.digits(4))"
            }
        ),
        (
            "land and assets", 100,
            { n, _ in
                "โฉนดที่ดินเลขที่ \(n.digits(5)) เลขที่ดิน \(n.digits(3)) ระวาง \(n.digits(4)) ครุภัณฑ์ 416-\(n.digits(2))-\(n.digits(4))"
            }
        ),
        (
            "bank accounts", 60,
            { n, _ in "เลขที่บัญชี \(n.digits(3))-\(n.digits(1))-\(n.digits(5))-\(n.digits(1)) \(n.digits(3)) บาท" }
        ),
        (
            "fill this in", 20,
            { _, i in ["เลขประจำตัวประชาชน 1-2345-67890-12-3", "เลขประจำตัวประชาชน □-□□□□-□□□□□-□□-□"][i % 2] }
        ),
    ]

    static func barcode(_ twelve: String) -> String {
        let sum = twelve.utf8.enumerated().reduce(0) { $0 + Int($1.element - 48) * ($1.offset % 2 == 0 ? 1 : 3) }
        return twelve + "\((10 - sum % 10) % 10)"
    }

    /// The texts of the example content.
    static func example() throws -> [Negative] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../content")
            .standardizedFileURL
        let files =
            FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
        return try files.filter { ["md", "csv", "yml", "svg"].contains($0.pathExtension) }.sorted {
            $0.path() < $1.path()
        }
        .map { Negative(family: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8)) }
    }
}
