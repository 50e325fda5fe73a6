import Records

/// A range of years that a text names, such as «พ.ศ. 2566–2570».
struct YearRangeMention: Sendable {
    /// Both in พ.ศ. or both in ค.ศ.; a last year in two digits is one of the first one's century.
    let first: Int
    let last: Int
    /// From the first year's first digit to the last year's last one, in UTF-8 offsets.
    let range: Range<Int>

    /// Whether it is a slip of the pen: backwards, or longer than any plan.
    var isUnlikely: Bool { last < first || last - first + 1 > FiscalYearRange.longest }
}

/// Finds ranges of years in texts: `2570–2566`, `พ.ศ. ๒๕๗๐ ถึง ๒๕๖๖`, `ปี 2566-70`. Numbers that only look like years,
/// such as those of telephones, papers, standards and amounts, are told by what stands beside them.
enum YearRangeScan {
    /// The ranges that are slips of the pen.
    static func unlikely(in text: [UInt8]) -> [YearRangeMention] { mentions(in: text).filter(\.isUnlikely) }

    /// The ranges in the order in which they stand.
    static func mentions(in text: [UInt8]) -> [YearRangeMention] {
        var mentions: [YearRangeMention] = []
        var offset = 0
        while let start = text.nextDigit(from: offset) {
            let first = text.number(at: start)
            offset = first.end
            guard let era = era(first), text.beginsHere(start), !text.isLabelled(before: start, with: numbers),
                let mention = mention(in: text, from: start, first, era),
                text.isLabelled(before: start, with: years) || !text.isNumbered(before: start, by: numberings)
            else { continue }
            mentions.append(mention)
        }
        return mentions
    }

    private static func mention(
        in text: [UInt8], from start: Int, _ first: Number, _ era: ClosedRange<Int>
    ) -> YearRangeMention? {
        guard let dash = separator(in: text, at: text.skippingBlanks(from: first.end)) else { return nil }
        var next = text.skippingBlanks(from: dash.end)
        while let label = years.lazy.compactMap({ text.end(of: $0, at: next) }).first {
            next = text.skippingBlanks(from: label)
        }
        guard text.isDigit(at: next) else { return nil }
        let last = text.number(at: next)
        guard text.endsHere(last.end), !text.continues(at: last.end, with: units) else { return nil }
        if last.width == 4, era.contains(last.value) {
            return YearRangeMention(first: first.value, last: last.value, range: start..<last.end)
        }
        // Two digits right behind a dash, where the first is said to be a year; 01 to 12 may be a month.
        guard last.width == 2, last.value > 12, dash.isDash, dash.start == first.end, next == dash.end,
            text.isLabelled(before: start, with: years) || start > 0 && text[start - 1] == UInt8(ascii: "(")
        else { return nil }
        let year = first.value / 100 * 100 + last.value
        return YearRangeMention(first: first.value, last: year, range: start..<last.end)
    }

    /// The years that can be in one range with it; nil where the number is none.
    private static func era(_ number: Number) -> ClosedRange<Int>? {
        number.width == 4 ? [buddhist, christian].first { $0.contains(number.value) } : nil
    }

    private static let buddhist = 2400...2700
    private static let christian = 1900...2200

    private static func separator(in text: [UInt8], at start: Int) -> (start: Int, end: Int, isDash: Bool)? {
        if let end = dashes.lazy.compactMap({ text.end(of: $0, at: start) }).first { return (start, end, true) }
        return until.lazy.compactMap { text.end(of: $0, at: start) }.first.map { (start, $0, false) }
    }

    private static let dashes = [UInt8].words("- – — ‐ ‑ − ~")
    private static let until = [UInt8].words("ถึง จนถึง")
    /// How พ.ศ. and ค.ศ. end.
    fileprivate static let era = Array("ศ.".utf8)
    /// What says of a number that it is a year.
    private static let years = [UInt8].words("ปีงบประมาณ ปีการศึกษา ปี พ.ศ. พ.ศ ค.ศ. ค.ศ")
    /// What says of a number that it is none: it is one of a telephone, a paper, a page or a standard.
    private static let numbers = [UInt8].words(
        """
        โทร โทรศัพท์ โทรสาร แฟกซ์ สายด่วน เบอร์ หมายเลข เลขที่ เลข รหัส รุ่น หน้า มาตรฐาน มอก มกษ มผช มยผ มตช วสท ก.ท ทล
        tel Tel TEL fax Fax FAX phone Phone number No no ISO IEC ASTM TIS JIS BS EN DIN AASHTO
        """)
    /// What says so from a few words before.
    private static let numberings = [UInt8].words("โทร เลขที่ หมายเลข เบอร์")
    /// What says of two numbers that they are amounts.
    private static let units = [UInt8].words(
        """
        บาท สตางค์ คน ราย เมตร ม. ตร. ตาราง ลูกบาศก์ ลบ. ลิตร มิลลิ ซม. เซน มม. กม. กิโล กก. กรัม ตัน ไร่ หลัง ครัวเรือน
        ครอบครัว ตัว ชุด ชิ้น อัน แผ่น เล่ม วัตต์ ซีซี แคลอรี หน่วย ครั้ง เรื่อง น. องศา แรงม้า ต้น หมู่ ดวง จุด เครื่อง คัน วัน เดือน % cc
        kcal mm cm kg km
        """)
}

/// A run of digits in a text: its value, up to 9999, its digits, and where it ends.
private struct Number {
    var value = 0
    var width = 0
    var end: Int
}

extension [UInt8] {
    /// Where the next digit stands, Thai or Arabic.
    fileprivate func nextDigit(from start: Int) -> Int? {
        // Nearly all time of the check is spent here, so without bounds checks.
        withUnsafeBufferPointer { bytes in
            var offset = start
            while offset < bytes.count {
                let byte = bytes[offset]
                if byte == 0xE0, offset + 2 < bytes.count {
                    if bytes[offset + 1] == 0xB9, bytes[offset + 2] & 0xF0 == 0x90, bytes[offset + 2] < 0x9A {
                        return offset
                    }
                    offset += 3
                } else if byte &- 0x30 < 10 {
                    return offset
                } else {
                    offset += 1
                }
            }
            return nil
        }
    }

    fileprivate func isDigit(at offset: Int) -> Bool { digit(at: offset) != nil }

    private func digit(at offset: Int) -> (value: Int, bytes: Int)? {
        guard offset < count else { return nil }
        if self[offset].isASCIIDigit { return (Int(self[offset] & 0x0F), 1) }
        guard let thai = thai(at: offset), (0x50...0x59).contains(thai) else { return nil }
        return (Int(thai & 0x0F), 3)
    }

    fileprivate func number(at start: Int) -> Number {
        var number = Number(end: start)
        while let digit = digit(at: number.end) {
            number.value = Swift.min(number.value * 10 + digit.value, 10_000)
            number.width += 1
            number.end += digit.bytes
        }
        return number
    }

    /// Whether a number that begins at an offset is no part of a longer one, a word of Latin letters or an address.
    fileprivate func beginsHere(_ start: Int) -> Bool {
        guard start > 0 else { return true }
        switch self[start - 1] {
        case UInt8(ascii: "."): return ends(with: YearRangeScan.era, before: start)
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "_"), UInt8(ascii: "="): return false
        case let byte: return !byte.isASCIILetter && !isDash(before: start)
        }
    }

    /// Whether a number that ends at an offset is no part of a longer one, a word of Latin letters or an address.
    fileprivate func endsHere(_ end: Int) -> Bool {
        guard end < count else { return true }
        switch self[end] {
        case UInt8(ascii: "."), UInt8(ascii: ","):
            return !isDigit(at: end + 1) && !(end + 1 < count && self[end + 1].isASCIILetter)
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"): return false
        case let byte: return !byte.isASCIILetter && !isDash(before: end + 3)
        }
    }

    /// Whether one of the words stands before an offset, with no more than blanks, a colon, a full stop or `(` between.
    fileprivate func isLabelled(before offset: Int, with words: [[UInt8]]) -> Bool {
        var end = skippingBlanksBack(from: offset)
        if words.contains(where: { ends(with: $0, before: end) }) { return true }
        while end > 0, [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "(")].contains(self[end - 1]) {
            end = skippingBlanksBack(from: end - 1)
        }
        return words.contains { ends(with: $0, before: end) }
    }

    /// Whether one of the words stands up to some 24 letters before an offset on its line, without another number between.
    fileprivate func isNumbered(before offset: Int, by words: [[UInt8]]) -> Bool {
        var start = offset
        while start > 0, offset - start < 24 * 3, self[start - 1] != UInt8(ascii: "\n"), !isDigit(at: start - 1),
            start < 3 || !isDigit(at: start - 3)
        {
            start -= 1
        }
        return (start..<offset).contains { index in words.contains { end(of: $0, at: index) != nil } }
    }

    /// Whether a dash longer than a hyphen, U+2010 to U+2015, stands before an offset.
    private func isDash(before offset: Int) -> Bool {
        offset >= 3 && offset <= count && self[offset - 3] == 0xE2 && self[offset - 2] == 0x80
            && (0x90...0x95).contains(self[offset - 1])
    }
}
