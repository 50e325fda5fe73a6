/// Reads a cell that names a contract and its day, or the day on which a winner was announced.
struct ContractCell {
    enum Content {
        case contract(number: Node, signed: Node)
        /// No contract is signed yet.
        case announcement(Node)
    }

    /// A day at the end of a cell that no word announces. Not static, since a `Regex` is not `Sendable`.
    private let lastDay =
        #/(?:^|[\s,(])([0-9๐-๙]{1,2}(?:\s*/\s*[0-9๐-๙]{1,2}\s*/|\s*[ก-ฮ][^0-9๐-๙]*)\s*[0-9๐-๙]+|[0-9๐-๙]{4}-[0-9๐-๙-]+)[\s)]*$/#
        .matchingSemantics(.unicodeScalar)
    /// In characters, more than any day takes.
    private static let longestDay = 40

    /// Nil where number and day cannot be told apart.
    func content(of cell: CellText) -> Content? {
        guard let (before, dayText) = announcedDay(in: cell.text) ?? bareDay(in: cell.text) else { return nil }
        let (number, day) = (cell.node(before), cell.node(dayText))
        if Self.announces(number) { return .announcement(day) }
        let bareNumber = Self.number(number.text ?? "")
        return bareNumber.isEmpty ? nil : .contract(number: number.replacing(with: bareNumber), signed: day)
    }

    /// Whether what stands in a number's place says that a winner was announced.
    static func announces(_ number: Node) -> Bool {
        announcements.contains { (number.text ?? "").begins(with: $0) }
    }

    private static let announcements = ["ประกาศผู้ชนะ", "ประกาศผลผู้ชนะ", "ประกาศผู้ได้รับการคัดเลือก", "ประกาศผลผู้ได้รับการคัดเลือก"]

    /// What stands before and behind the first word for «dated» that a digit follows.
    private func announcedDay(in text: String) -> (Substring, Substring)? {
        for index in text.unicodeScalars.indices {
            let rest = text[index...]
            guard let word = Self.words.first(where: rest.begins) else { continue }
            // The short ones end other words too, such as ข้อตกลง.
            if !word.hasSuffix("วันที่"), text[..<index].last?.isLetter == true { continue }
            let day = rest.behind(word).drop { $0.isWhitespace || $0 == ":" || $0 == "." }
            if day.first?.isNumber == true { return (text[..<index], day.trimming(Self.isEdge)) }
        }
        return nil
    }

    /// The longer ones first, since the first that fits is taken.
    private static let words = [
        "ลงนามวันที่", "ลงนามเมื่อวันที่", "ลงวันที่", "ณ วันที่", "เมื่อวันที่", "วันที่", "ลว.", "ลว", "ลงนาม", "ลง",
    ]

    private func bareDay(in text: String) -> (Substring, Substring)? {
        text.suffix(Self.longestDay).firstMatch(of: lastDay).map { match in
            (text[..<match.output.1.startIndex], match.output.1.trimming(Self.isEdge))
        }
    }

    /// The number without the words for «number» that lead it; those within it stay, since orders and contracts are
    /// counted apart: ใบสั่งซื้อเลขที่ 5/2568.
    private static func number(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isWhole = words.contains("(") && words.contains(")")
        // A bracket by itself stood around the day; a pair belongs to the number: 1/2568 (พิเศษ).
        func trimmed(_ text: Substring) -> Substring { text.trimming { isEdge($0) && !(isWhole && "()".contains($0)) } }
        var number = trimmed(words[...])
        while let label = labels.first(where: number.begins) { number = trimmed(number.behind(label)) }
        return String(number)
    }

    private static let labels = ["สัญญาเลขที่", "สัญญา เลขที่", "เลขที่สัญญา ", "เลขที่สัญญา:", "เลขที่"]

    private static func isEdge(_ character: Character) -> Bool {
        character.isWhitespace || [":", ".", ",", "(", ")"].contains(character)
    }
}

extension Substring {
    /// Without the characters at either end for which the condition holds.
    fileprivate func trimming(_ isSurplus: (Character) -> Bool) -> Substring {
        let start = drop(while: isSurplus)
        let end = start.lastIndex { !isSurplus($0) }
        return end.map { start[...$0] } ?? start
    }
}
