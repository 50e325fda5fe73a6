import ThaiText

/// Finds the ID numbers of natural persons. A number of 13 digits that checks out is one in ten, so it also depends on
/// how it is grouped and what stands before it or over its column.
struct IDNumbers: Detector {
    let scan: ScannedText

    /// Grouping that tells by itself how likely a number is.
    private enum Form {
        /// x-xxxx-xxxxx-xx-x, in whatever way it is parted.
        case usual
        /// Some of these groups in one, parted by signs, or all digits apart.
        case parted
        case bare
        /// Parted in another way, or by the borders of cells.
        case odd
    }

    func sightings() -> [Sighting] {
        var sightings: [Sighting] = []
        var index = 0
        while index < groups.ranges.count {
            if let found = number(from: index) {
                sightings.append(found.sighting)
                index = found.last
            }
            index += 1
        }
        return sightings
    }

    private func number(from first: Int) -> (sighting: Sighting, last: Int)? {
        guard let digit = text.bytes[groups.ranges[first]].first,
            (UInt8(ascii: "1")...UInt8(ascii: "8")).contains(digit),
            let run = groups.run(from: first, digits: 13, where: { _ in true }), run.digits == 13
        else { return nil }
        let number = groups.digits(run.groups)
        let checksOut = NationalID.owner(of: number) == .naturalPerson
        // Few numbers check out, and looking for labels takes the most time: of digits apart it is done once a row.
        guard checksOut || run.groups.count < 13 || groups.gap(after: first - 1) == nil else { return nil }
        let (range, form) = (groups.range(run.groups), form(run.groups))
        guard checksOut || form != .odd else { return nil }
        let digits = String(decoding: number, as: UTF8.self)
        switch label(before: range) {
        case .idNumber:
            guard checksOut || !Self.isPlaceholder(digits) else { return nil }
        case .otherNumber:
            guard checksOut, form == .usual, !groups.isPartOfNumber(run.groups) else { return nil }
        case nil:
            guard checksOut, form != .odd, !groups.isPartOfNumber(run.groups),
                form == .usual || !groups.isPartOfName(run.groups) && !isOtherwiseExplained(range, digits),
                !scan.isName || !isAProgramsName(range),
                !standsInARowOfFigures(run.groups)
            else { return nil }
        }
        let sighting = Sighting(kind: .idNumber, range: text.range(range), masked: NationalID.masked(digits))
        return (sighting, run.groups.upperBound)
    }

    private func form(_ range: ClosedRange<Int>) -> Form {
        let gaps = groups.gaps(between: range)
        if gaps.isEmpty { return .bare }
        guard range.count <= 5 || range.count == 13 else { return .odd }
        let sizes = groups.sizes(range)
        // Files are named so after their places in a row and the contracts' numbers in e-GP, which have 12 digits.
        if scan.isName, sizes == [1, 12] { return .odd }
        let lineBreaks = gaps.count { if case .lineBreak? = $0 { true } else { false } }
        let spaces = gaps.count { if case .space? = $0 { true } else { false } }
        let signs = gaps.count { if case .sign? = $0 { true } else { false } }
        let isTight = lineBreaks + spaces + signs == gaps.count && lineBreaks <= 1 && spaces + signs > 0
        if sizes == [1, 4, 5, 2, 1] { return isTight ? .usual : .odd }
        if sizes.count == 13 { return spaces == 12 || signs == 12 ? .parted : .odd }
        var ends = Set<Int>()
        for size in sizes.dropLast() { ends.insert((ends.max() ?? 0) + size) }
        return signs == gaps.count && sizes[0] == 1 && ends.isSubset(of: [1, 5, 10, 12]) ? .parted : .odd
    }

    // MARK: What stands around it

    private enum Label { case idNumber, otherNumber }

    /// What the nearest words before a number on its line say it is, else those over its column, else those at the end
    /// of the line above where it begins its own.
    private func label(before range: Range<Int>) -> Label? {
        let line = lines.line(of: range.lowerBound)
        let before = max(line.lowerBound, range.lowerBound - 100)..<range.lowerBound
        if let label = label(in: before) { return label }
        let column = lines.meaning(ofColumnAt: range.lowerBound, among: [.idNumber, .otherNumber])
        if !column.isEmpty { return column.contains(.idNumber) ? .idNumber : .otherNumber }
        let number = lines.number(of: range.lowerBound)
        let begins = text.bytes[before].allSatisfy { !$0.isThai && !$0.isLatin && !$0.isDigit }
        guard begins, before.lowerBound == line.lowerBound, number > 0 else { return nil }
        let above = lines.ranges[number - 1]
        return label(in: max(above.lowerBound, above.upperBound - 100)..<above.upperBound)
    }

    private func label(in range: Range<Int>) -> Label? {
        let bytes = text.bytes
        // «(13 หลัก)» may stand between, another number not.
        let id = (Self.idWords.last(in: range, of: bytes) ?? Self.shortIDWord(in: range, of: bytes)).flatMap { word in
            longestNumber(in: word.upperBound..<range.upperBound) <= 2 ? word : nil
        }
        let other = Self.otherWords.last(in: range, of: bytes).flatMap { word in
            let between = word.upperBound..<range.upperBound
            // A folder's name does not say what each file in it is named after.
            return between.count <= 40 && longestNumber(in: between) == 0 && !names.areIn(between)
                && !(scan.isName && bytes[between].contains(.slash)) ? word : nil
        }
        switch (id?.upperBound, other?.upperBound) {
        case (nil, nil): return nil
        case (let id, let other): return (id ?? -1) >= (other ?? -1) ? .idNumber : .otherNumber
        }
    }

    private func longestNumber(in range: Range<Int>) -> Int {
        var (longest, length) = (0, 0)
        for byte in text.bytes[range] {
            length = byte.isDigit ? length + 1 : 0
            longest = max(longest, length)
        }
        return longest
    }

    /// Whether a number without a label is an amount, an article's bar code, or stands in a web address.
    private func isOtherwiseExplained(_ range: Range<Int>, _ digits: String) -> Bool {
        let bytes = text.bytes
        let behind = range.upperBound..<min(bytes.count, range.upperBound + 8)
        if let unit = Self.units.first(in: behind, of: bytes),
            bytes[range.upperBound..<unit.lowerBound].allSatisfy({ $0 == .space })
        {
            return true
        }
        if Self.isThaiBarcode(digits) { return true }
        var start = range.lowerBound
        while start > max(0, range.lowerBound - 300), bytes[start - 1] > .space, bytes[start - 1] < 0x7F { start -= 1 }
        return Self.webAddresses.isIn(start..<range.lowerBound, of: bytes)
    }

    /// Whether the groups are neighbours of further figures, from which single spaces part them too.
    private func standsInARowOfFigures(_ range: ClosedRange<Int>) -> Bool {
        guard groups.gaps(between: range).contains(where: { if case .space? = $0 { true } else { false } }) else {
            return false
        }
        func isFigure(after index: Int, group: Int) -> Bool {
            guard case .space? = groups.gap(after: index) else { return false }
            return groups.ranges[group].count < 9
        }
        return isFigure(after: range.lowerBound - 1, group: range.lowerBound - 1)
            || isFigure(after: range.upperBound, group: range.upperBound + 1)
    }

    /// 1234567890123 and the like, as forms show how to fill them in.
    private static func isPlaceholder(_ digits: String) -> Bool {
        "12345678901234567890".contains(digits) || Set(digits).count == 1
    }

    /// An article number of 13 digits (EAN) that begins as Thai ones do and has their check digit.
    private static func isThaiBarcode(_ digits: String) -> Bool {
        guard digits.hasPrefix("885") else { return false }
        let sum = digits.utf8.enumerated().reduce(0) { $0 + Int($1.element - .zero) * ($1.offset % 2 == 0 ? 1 : 3) }
        return sum % 10 == 0
    }

    static let idWords = WordSet(
        """
        เลขประจำตัวประชาชน เลขที่ประจำตัวประชาชน เลขบัตรประชาชน เลขที่บัตรประชาชน เลขบัตรประจำตัว เลขที่บัตรประจำตัว บัตรประชาชน บัตรประจำตัวประชาชน
        บัตรประจำตัว เลขประชาชน เลขบัตร เลขปชช ปชช. เลขปปช บัตรปชช เลขประจำตัว13หลัก เลข13หลัก เลขประจำตัวผู้เสียภาษี เลขผู้เสียภาษี
        ประจำตัวผู้เสียภาษี เลขประจำตัวคน เลขประจำตัวบุคคล เลขประจำตัวนักเรียน เลขประจำตัวเด็ก พร้อมเพย์ promptpay idcard idno idnumber
        citizenid citizenno nationalid nationalidnumber personalid identificationno identificationnumber identificationcard taxid taxno
        taxpayerid taxidentificationnumber
        """)
    private static let shortIDWords = WordSet("id pid cid nid")

    /// A word that names other things too where it stands in a web address, as in `?id=`.
    private static func shortIDWord(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        guard let word = shortIDWords.last(in: range, of: bytes) else { return nil }
        return word.upperBound < bytes.count && bytes[word.upperBound] == UInt8(ascii: "=") ? nil : word
    }

    static let otherWords = WordSet(
        """
        เลขที่เอกสาร เลขเอกสาร เลขที่โครงการ เลขโครงการ รหัสโครงการ บาร์โค้ด บาร์โคด barcode เลขที่ใบสั่ง ใบสั่งซื้อ ใบสั่งจ้าง เลขที่สัญญา เลขคุมสัญญา
        เลขที่คุม เลขคุม สัญญาเลขที่ ใบเสร็จ ใบกำกับ ใบแจ้งหนี้ เลขที่อ้างอิง เลขอ้างอิง หมายเลขอ้างอิง รหัสอ้างอิง อ้างอิง เลขที่บัญชี บัญชีเลขที่ เลขบัญชี
        เลขที่ฎีกา ฎีกา เลขครุภัณฑ์ รหัสครุภัณฑ์ รหัสพัสดุ เลขพัสดุ เลขที่หนังสือ เลขที่คำขอ คำขอเลขที่ เลขที่รับ เลขรับ หมายเลขเครื่อง เลขเครื่อง หมายเลขตัวถัง ตัวถัง มิเตอร์ มาตรวัด
        ผู้ใช้ไฟ ผู้ใช้น้ำ โฉนด ระวาง gfmis egp e-gp ธุรกรรม รายการโอน รหัสงบประมาณ รหัสแหล่งของเงิน รหัสแหล่งเงิน รหัสสินค้า รหัสผู้ขาย รหัสวัสดุ รหัสอ้างอิง รหัสศูนย์
        รหัสหน่วยงาน รหัสเอกสาร รหัสยืนยัน เลขที่ประกาศ เลขที่คำสั่ง เลขที่แบบ เลขที่เช็ค เช็คเลขที่ เลขที่ธนบัตร กรมธรรม์ อนุญาตเลขที่ ใบอนุญาต เลขที่อนุญาต
        ref refno reference serial serialno s/n sn isbn issn ean gtin sku imei tracking timestamp epoch token hash invoice
        receipt order orderno po purchaseorder documentno docno version build
        """)
    private static let units = WordSet("บาท ฿ สตางค์ ล้าน หน่วย ลิตร กก. กิโล ตัน เมตร baht thb")
    private static let webAddresses = WordSet("://  www.")
}
