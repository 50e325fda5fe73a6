/// Names and paths in which one person's ID number stands.
extension Positive {
    private static let names = [
        "‹›", "‹›.txt", "contract-‹›.txt", "somchai_‹›.txt", "scan‹›.txt", "x.‹›.txt", "documents/somchai-‹›.md",
        "documents/‹›.md", "documents/2569/‹›.pdf", "documents/2569-11-21-‹›.md", "documents/01-‹›/index.md",
        "static/somchai‹›/2.jpg", "static/card-‹›-1.jpg", "20251121-‹›.pdf", "67119000001_‹›.pdf", "static/‹› (1).jpg",
        "copy_‹›_2569.pdf", "scan‹›copy.pdf", "receipt/somchai-‹›.pdf", "doc-‹›.pdf", "documents/สำเนาบัตร ‹›.pdf",
        "นายสมมุติ_‹›.docx", "idcard/‹›.jpg", "IDCARD‹›.PNG",
    ]

    static let inNames: [Positive] = {
        var numbers = MadeNumbers(seed: 6_5)
        return names.flatMap { name in
            Spelling.all.compactMap { spelling -> Positive? in
                let id = numbers.id()
                let written = spelling.write(id)
                // In a path a slash parts folders, and 1-123456789012 is the first of numbers in e-GP.
                guard !spelling.needsLabel, spelling.name != "one dash", !written.contains("/"), !written.contains("\n")
                else { return nil }
                return Positive(
                    name: "\(spelling.name) in a name", text: name.replacing("‹›", with: written),
                    ending: "\(id.dropFirst(10).prefix(2))-\(id.suffix(1))")
            }
        }
    }()
}

/// Names and paths in which nobody's ID number stands.
extension Negative {
    static let inNames: [Negative] = {
        var numbers = MadeNumbers(seed: 6_6)
        return nameFamilies.flatMap { family, count, make in
            (0..<count).map { Negative(family: family, text: make(&numbers, $0)) }
        }
    }()

    private static let nameFamilies: [(String, Int, @Sendable (inout MadeNumbers, Int) -> String)] = [
        (
            "times of a camera or program", 300,
            { n, i in
                let name = [
                    "IMG_‹›.jpg", "FB_IMG_‹›.jpg", "photo-‹›.png", "received_‹›.jpeg", "static/image‹›.webp",
                    "Screenshot_‹›.png",
                    "documents/a/messageImage_‹›.jpg", "line_‹›.jpg", "VID-‹›.mp4", "signal-‹›.jpg", "IMG_‹› (2).jpg",
                    "whatsapp image ‹›.jpeg",
                ][i % 12]
                return name.replacing("‹›", with: n.time())
            }
        ),
        (
            "times alone", 150,
            { n, i in ["‹›.jpg", "static/‹›.PNG", "documents/a/‹›.jpeg"][i % 3].replacing("‹›", with: n.time()) }
        ),
        (
            "days and times of day", 100,
            { n, i in
                let day = "202\(n.digits(1))\(n.number(10...12))\(n.number(10...28))"
                let name = ["IMG_‹›", "Screenshot_‹›", "scan-‹›", "PXL_‹›"][i % 4]
                return name.replacing("‹›", with: "\(day)_\(n.number(10...23))\(n.digits(4))") + ".jpg"
            }
        ),
        (
            "e-GP numbers", 200,
            { n, i in
                let project = "6\(n.number(6...9))\(n.number(10...12))9\(n.digits(6))"
                return [
                    "procurement/\(project).md", "contract-\(project)1.pdf",
                    "documents/\(n.number(1...8))/\(project)1.pdf",
                    "tor/\(n.number(1...8))-\(project)1.pdf",
                ][i % 4]
            }
        ),
        (
            "juristic persons", 100,
            { n, i in
                ["vendor-‹›.pdf", "vendors/‹›.md", "บริษัทตัวอย่าง_‹›.pdf"][i % 3].replacing("‹›", with: n.juristic())
            }
        ),
        (
            "labelled documents", 150,
            { n, i in
                ["invoice-‹›.pdf", "PO_‹›.pdf", "receipt ‹›.pdf", "serial-‹›.txt", "เลขที่สัญญา ‹›.pdf"][i % 5]
                    .replacing("‹›", with: n.chance())
            }
        ),
        (
            "parts of long numbers", 150,
            { n, i in
                [
                    "\(n.digits(9))_\(n.chance())_\(n.digits(19))_n.jpg", "scan\(n.chance())\(n.digits(1 + i % 5)).pdf",
                ][i % 2]
            }
        ),
        ("hashes", 100, { n, _ in "static/\(n.digits(7))a\(n.chance())f\(n.digits(9))c.pdf" }),
        ("Thai barcodes", 50, { n, _ in "product-\(barcode("885" + n.digits(9))).jpg" }),
        ("wrong check digit", 150, { n, i in "contract-\(Spelling.all[i % 16].write(n.unchecked())).pdf" }),
        (
            "dates and places in a row", 100,
            { n, i in
                "documents/25\(n.number(66...70))/\(n.number(10...12))/\(n.number(10...28))-\(n.digits(1 + i % 5)).md"
            }
        ),
    ]
}

extension MadeNumbers {
    /// A Unix time in milliseconds of the years 2020–2033 that a person's number could be by its check digit.
    fileprivate mutating func time() -> String { checking("1\(number(6...9))\(digits(10))") }
}
