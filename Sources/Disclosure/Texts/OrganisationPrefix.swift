import Records

/// What stands before the name of a local administrative organisation, in full or short.
struct OrganisationPrefix: Sendable {
    let type: OrganisationType
    private let word: [UInt8]
    private let isAbbreviation: Bool
    /// Whether its letters are so few that they occur within other words.
    private let isShort: Bool

    private init(
        _ word: String, _ type: OrganisationType, isAbbreviation: Bool = false, isShort: Bool = false
    ) {
        self.type = type
        self.word = Array(word.utf8)
        self.isAbbreviation = isAbbreviation
        self.isShort = isShort
    }

    private static let all = [
        OrganisationPrefix("องค์การบริหารส่วนตำบล", .subdistrictAdministration),
        OrganisationPrefix("องค์การบริหารส่วนจังหวัด", .provincialAdministration),
        OrganisationPrefix("เทศบาลตำบล", .subdistrictMunicipality),
        OrganisationPrefix("เทศบาลเมือง", .townMunicipality),
        OrganisationPrefix("เทศบาลนคร", .cityMunicipality),
        OrganisationPrefix("อบต", .subdistrictAdministration, isAbbreviation: true),
        OrganisationPrefix("อบจ", .provincialAdministration, isAbbreviation: true),
        OrganisationPrefix("ทต", .subdistrictMunicipality, isAbbreviation: true, isShort: true),
        OrganisationPrefix("ทม", .townMunicipality, isAbbreviation: true, isShort: true),
        OrganisationPrefix("ทน", .cityMunicipality, isAbbreviation: true, isShort: true),
    ]

    /// Words that may stand right before an abbreviation without a space: whose it is, or what of it is meant.
    private static let before = ["นายก", "ปลัด", "สภา", "ของ", "โดย", "จาก", "กับ", "และ", "หรือ", "ที่ทำการ", "สมาชิก"]
        .map { Array($0.utf8) }

    /// What comes after U+0E00 of the characters that prefixes begin with.
    private static let firsts = (0..<128).map { first in all.contains { $0.word.thai(at: 0) == UInt8(first) } }

    /// Calls `found` with each prefix of a text, where it begins and where what it stands before begins.
    static func scan(_ text: [UInt8], _ found: (_ type: OrganisationType, _ start: Int, _ end: Int) -> Void) {
        let (all, firsts) = (Self.all, Self.firsts)
        // Nearly all time of the check is spent here, so without bounds checks.
        text.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset + 5 < bytes.count {
                guard bytes[offset] == 0xE0 else {
                    offset += 1
                    continue
                }
                let first = Int((bytes[offset + 1] & 1) << 6 | bytes[offset + 2] & 0x3F)
                var next = offset + 3
                if firsts[first] {
                    for prefix in all where prefix.begins(bytes, offset) {
                        guard let end = prefix.end(in: text, at: offset) else { continue }
                        found(prefix.type, offset, end)
                        next = end
                        break
                    }
                }
                offset = next
            }
        }
    }

    /// Whether its second character is there, by the last byte.
    private func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        bytes[offset + 2] == word[2] && bytes[offset + 5] == word[5]
    }

    /// Where the name would begin, were the prefix the one that begins at an offset.
    private func end(in text: [UInt8], at start: Int) -> Int? {
        guard let end = text.end(of: word, at: start) else { return nil }
        guard isAbbreviation else { return text.skippingMarks(from: end) }
        let isDotted = end < text.count && text[end] == UInt8(ascii: ".")
        let behind = isDotted ? end + 1 : end
        let next = text.skippingMarks(from: behind)
        if isShort || !isDotted {
            guard isDotted || next > behind, standsApart(in: text, at: start) else { return nil }
        }
        return next
    }

    /// Whether no letter before it makes it part of another word, as in กทม. or ตรวจสอบต่อ.
    private func standsApart(in text: [UInt8], at start: Int) -> Bool {
        guard text.thai(at: start - 3)?.isThaiLetter == true else {
            return start == 0 || text[start - 1] != UInt8(ascii: ".")
        }
        return Self.before.contains { text.ends(with: $0, before: start) }
    }

    /// Whether a prefix is part of a web or mail address, or of a committee's abbreviation such as ก.อบต.
    static func isWithinAnother(_ text: [UInt8], at start: Int) -> Bool {
        guard start > 0 else { return false }
        if text[start - 1].isASCIILetter || text.ends(with: committee, before: start) { return true }
        var word = start
        while word > 0, start - word < 200, !separators.contains(text[word - 1]) { word -= 1 }
        let before = text.text(word..<start)
        return before.contains("www.") || before.contains("://") || before.contains("@")
    }

    private static let committee = Array("ก.".utf8)
    private static let separators = Array(" \t\n\"'()[]<>|,;".utf8)
}

extension [UInt8] {
    /// The offset of the next character that is neither blank nor a mark of emphasis.
    fileprivate func skippingMarks(from start: Int) -> Int {
        var offset = skippingBlanks(from: start)
        while offset < count, self[offset] == UInt8(ascii: "*") || self[offset] == UInt8(ascii: "_") {
            offset = skippingBlanks(from: offset + 1)
        }
        return offset
    }
}
