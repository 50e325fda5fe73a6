/// Reads cells that name vendors with their prices: one a line, numbered, or parted by «/», «;» or the word บาท.
struct VendorCell {
    /// A vendor as far as the cell tells.
    struct Vendor {
        var name: Node?
        var price: Node?
    }

    /// An amount, and what shows it to be one. Not static, since a `Regex` is not `Sendable`.
    private let price = #/([0-9๐-๙]+(?:,[0-9๐-๙]+)*(?:\.[0-9๐-๙]+)?)(\s*(?:[.,/]?\s?-\s*)?(?:บาท(?:ถ้วน)?|[.,/]-)\)?)?/#
        .matchingSemantics(.unicodeScalar)
    private let number = #/(?:\(?[0-9๐-๙]{1,2}(?:\)\.?|\.(?![0-9๐-๙]))|[-–•*])\s*/#.matchingSemantics(.unicodeScalar)

    /// More than any purchase has.
    private static let mostVendors = 500
    /// More than the prices of a long cell have.
    private static let mostDigits = 2_000

    /// The vendors in the order of the cell; a price that stands below its name belongs to it. None of a cell that is
    /// too long to be looked through.
    func vendors(in cell: CellText) -> [Vendor] {
        guard cell.isShort, cell.text.unicodeScalars.count(where: Self.isDigit) <= Self.mostDigits else { return [] }
        var vendors: [Vendor] = []
        for line in cell.lineTexts {
            var start = line.startIndex
            for price in prices(in: line) {
                guard vendors.count < Self.mostVendors else { return [] }
                let names = names(in: line[start..<price.start])
                for name in names.dropLast() { add(name, price: nil, in: cell, to: &vendors) }
                add(names.last ?? "", price: price.amount, in: cell, to: &vendors)
                start = price.end
            }
            for name in names(in: line[start...]) { add(name, price: nil, in: cell, to: &vendors) }
        }
        return vendors
    }

    /// The names of a cell that has no prices; none of a cell that is too long to be looked through.
    func names(in cell: CellText) -> [Node] {
        guard cell.isShort else { return [] }
        let names = cell.lineTexts.flatMap(names)
        return names.count <= Self.mostVendors ? names.map(cell.node) : []
    }

    private func names(in text: Substring) -> [Substring] { Self.parts(text).map(name).filter { !$0.isEmpty } }

    /// A text cut where another vendor's name begins: behind a sign or «และ», with a word for a kind of vendor. A text
    /// that does not begin with one itself, such as กิจการร่วมค้า, is one name.
    private static func parts(_ text: Substring) -> [Substring] {
        guard kinds.contains(where: text.drop { !$0.isLetter }.begins) else { return [text] }
        var parts: [Substring] = []
        var start = text.startIndex
        // Where what may part two names began, as long as only blanks and signs have followed it.
        var parting: Substring.Index?
        var index = text.startIndex
        while index < text.endIndex {
            let scalar = text.unicodeScalars[index]
            if text[index...].begins(with: and) {
                parting = index
                index = text.utf8.index(index, offsetBy: and.utf8.count)
                continue
            }
            if scalar == "," || scalar == "/" || scalar == ";" {
                parting = parting ?? index
            } else if let end = parting, !scalar.properties.isWhitespace {
                if kinds.contains(where: text[index...].begins) {
                    parts.append(text[start..<end])
                    start = index
                }
                parting = nil
            }
            index = text.unicodeScalars.index(after: index)
        }
        return parts + [text[start...]]
    }
    private static let and = "และ"
    private static let kinds = [
        "บริษัท", "บจก.", "บมจ.", "ห้างหุ้นส่วน", "ห้างฯ", "หจก.", "หสม.", "ร้าน", "นาย", "นาง", "น.ส.",
    ]

    private func add(_ name: Substring, price: Substring?, in cell: CellText, to vendors: inout [Vendor]) {
        let price = price.map(cell.node)
        if name.isEmpty, let waiting = vendors.firstIndex(where: { $0.price == nil }) {
            vendors[waiting].price = price
        } else if let last = vendors.indices.last, vendors[last].price == nil, let above = vendors[last].name,
            Self.goOn.contains(where: name.begins)
        {
            vendors[last].name = above.replacing(with: "\(above.text ?? "") \(name)")
            vendors[last].price = price
        } else {
            vendors.append(Vendor(name: name.isEmpty ? nil : cell.node(name), price: price))
        }
    }

    /// The amounts that end a vendor: those that say so and one that stands last; where none of a line says so, also
    /// those before what parts vendors. Any other number belongs to a name: ร้าน 24/7, ซอย 5.
    private func prices(in line: Substring) -> [(amount: Substring, start: Substring.Index, end: Substring.Index)] {
        let matches = line.matches(of: price).map { match in
            let (whole, amount, sign) = match.output
            return (amount: amount, start: whole.startIndex, end: whole.endIndex, saysSo: sign != nil)
        }
        let saysSo = matches.contains(where: \.saysSo)
        return matches.compactMap { amount, start, end, isShown in
            let rest = line[end...].drop(while: Self.isBlank)
            let isLast = rest.isEmpty || rest == ")"
            // A number at the end of a word, such as a model's, is no price.
            let isInWord = isLast && line[..<start].last?.isLetter == true
            let looksLikeMoney = amount.contains { $0 == "," || $0 == "." } || rest.startIndex > end
            let isParted = rest.first == ";" || rest.first == "/" && looksLikeMoney
            guard isShown || isLast && !isInWord || isParted && !saysSo else { return nil }
            return (amount, start, isLast ? line.endIndex : end)
        }
    }

    /// A name without its number, and without the words and signs that lead over to its price.
    private func name(_ text: Substring) -> Substring {
        var text = text.drop { Self.isBlank($0) || Self.separators.contains($0) }
        if let match = text.prefixMatch(of: number) { text = text[match.range.upperBound...] }
        var isBare = false
        while !isBare {
            isBare = true
            if let last = text.last, Self.isBlank(last) || Self.leadingSigns.contains(last) {
                text.removeLast()
                isBare = false
            } else if let word = Self.leadingWords.first(where: text.ends) {
                text = text[..<text.utf8.index(text.endIndex, offsetBy: -word.utf8.count)]
                isBare = false
            }
        }
        return text.drop(while: Self.isBlank)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("๐"..."๙").contains(scalar)
    }

    private static func isBlank(_ character: Character) -> Bool { character.isWhitespace }

    private static let separators: Set<Character> = ["/", ";", ","]
    private static let leadingSigns: Set<Character> = ["/", ";", ",", ":", "=", "-", "–", "("]
    private static let leadingWords = [
        "เสนอราคา", "ราคาที่เสนอ", "ราคาที่ตกลงซื้อหรือจ้าง", "ราคาที่ตกลงซื้อ", "ราคาที่ตกลงจ้าง", "ราคาที่ตกลง", "ในราคา", "ราคา",
        "เป็นเงิน", "จำนวนเงิน", "จำนวน", "วงเงิน",
    ]
    /// With what the second line of a long name begins.
    private static let goOn = ["จำกัด", "(", "มหาชน"]
}
