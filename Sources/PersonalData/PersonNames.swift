/// The persons of a text, found by the titles in front of their names.
struct PersonNames {
    struct Name {
        /// Title and name.
        let range: Range<Int>
        /// Whether a surname follows the given name.
        let isFull: Bool
    }

    /// In order.
    private let all: [Name]

    init(_ bytes: [UInt8]) {
        var all: [Name] = []
        var index = 0
        while index < bytes.count {
            if let name = Self.name(at: index, in: bytes) {
                all.append(name)
                index = name.range.upperBound
            } else {
                index += 1
            }
        }
        self.all = all
    }

    /// Whether a name begins within a range.
    func areIn(_ range: Range<Int>) -> Bool {
        let first = first(from: range.lowerBound)
        return first < all.count && all[first].range.lowerBound < range.upperBound
    }

    /// The names that begin within a range, in order.
    func all(in range: Range<Int>) -> ArraySlice<Name> {
        all[first(from: range.lowerBound)...].prefix { $0.range.lowerBound < range.upperBound }
    }

    /// The position of the first name that begins at an index or behind it.
    private func first(from index: Int) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    static let headings = WordSet(
        "ชื่อ-สกุล ชื่อสกุล ชื่อ-นามสกุล ชื่อ-ชื่อสกุล ชื่อและสกุล ชื่อและนามสกุล ชื่อ/สกุล นามสกุล ชื่อตัว-ชื่อสกุล")

    /// The name whose title begins at an index.
    private static func name(at start: Int, in bytes: [UInt8]) -> Name? {
        let limit = bytes.count
        guard let title = titles.end(at: start, in: bytes), title < limit,
            // ทนาย, เจ้านาย, บ้านาย are words of their own.
            start == 0 || !clinging.contains(bytes[start - 1]) || bytes[start] != titleN
        else { return nil }
        let given = skipBorder(from: title, in: bytes, before: limit)
        guard !offices.begins(at: title, in: bytes), given < limit, bytes[given].beginsThai || bytes[given].isLatin
        else { return nil }
        let givenEnd = endOfWord(from: given, in: bytes, before: limit)
        guard givenEnd - given >= 2 else { return nil }
        let surname = skipBorder(from: givenEnd, in: bytes, before: limit)
        guard surname > givenEnd, surname < limit, bytes[surname].beginsThai || bytes[surname].isLatin,
            !afterNames.begins(at: surname, in: bytes)
        else { return Name(range: start..<givenEnd, isFull: false) }
        let end = endOfWord(from: surname, in: bytes, before: limit)
        return Name(range: start..<end, isFull: end - surname >= 2)
    }

    private static func endOfWord(from start: Int, in bytes: [UInt8], before limit: Int) -> Int {
        (start..<limit).first { !bytes[$0].isThai && !bytes[$0].isLatin } ?? limit
    }

    /// Spaces, and the border of one cell.
    private static func skipBorder(from start: Int, in bytes: [UInt8], before limit: Int) -> Int {
        var (offset, borders) = (start, 0)
        while offset < limit, borders <= 1,
            bytes[offset] == .space || bytes[offset].partsCells || bytes[offset] == UInt8(ascii: "\"")
        {
            if bytes[offset].partsCells { borders += 1 }
            offset += 1
        }
        return offset
    }

    private static let titleN: UInt8 = 0xB9
    /// ท and า: a word that ends so before นาย or นาง goes on with it.
    private static let clinging: Set<UInt8> = [0xB7, 0xD2]

    private static let titles = WordSet(
        """
        นาย นาง นางสาว น.ส. นส. ด.ช. ด.ญ. เด็กชาย เด็กหญิง คุณ mr mr. mrs mrs. miss ms ms.
        ว่าที่ร้อยตรี ว่าที่ร.ต. ว่าที่ร้อยโท ว่าที่ร.ท. ว่าที่ร้อยเอก ว่าที่ร.อ. ว่าที่พันตรี สิบตรี สิบโท สิบเอก จ่าสิบตรี จ่าสิบเอก ร้อยตรี ร้อยโท ร้อยเอก พันตรี พันโท พันเอก
        จ่าเอก จ่าโท จ่าตรี พันจ่าเอก ร้อยตำรวจตรี ร้อยตำรวจโท ร้อยตำรวจเอก พันตำรวจตรี พันตำรวจโท พันตำรวจเอก ดาบตำรวจ สิบตำรวจตรี สิบตำรวจโท สิบตำรวจเอก
        จ่าสิบตำรวจ ส.ต. ส.ท. ส.อ. จ.ส.ต. จ.ส.อ. ร.ต. ร.ท. ร.อ. พ.ต. พ.ท. พ.อ. จ.อ. พ.จ.อ. ร.ต.ต. ร.ต.ท. ร.ต.อ. พ.ต.ต. พ.ต.ท. พ.ต.อ. ด.ต. ส.ต.ต. ส.ต.ท.
        ส.ต.อ. จ.ส.ต. หม่อมหลวง หม่อมราชวงศ์ ม.ล. ม.ร.ว. นายแพทย์ แพทย์หญิง
        """)
    /// What goes on from such a title to a post, a place or a quality.
    private static let offices = WordSet(
        """
        กองค์ กเทศ กรัฐ กสมาคม กสภา กฯ กเมือง กอบ กอ.บ. กเทศบาล กเหล่า กพัทยา อำเภอ ทะเบียน ช่าง จ้าง หน้า ประกัน ตรวจ ท่า สถานี ด่าน ทหาร ตำรวจ ไปรษณีย์
        ทุน ประตู ก) ก( พราน แบบ พยาบาล เลิ้ง รอง เงือก กวัก งาม สมบัติ ภาพ ธรรม ค่า ประโยชน์ ลักษณะ วุฒิ ูปการ ครู หมอ
        """)
    /// What may follow a name and is no surname.
    private static let afterNames = WordSet(
        """
        โทร มือถือ เบอร์ หมายเลข ตำแหน่ง บ้านเลขที่ อายุ เลขที่ ที่อยู่ อยู่ หมู่ อำเภอ ตำบล จังหวัด ได้ เป็น และ กับ ซึ่ง โดย ถึง ที่ เกิด ในฐานะ ผู้ tel phone mobile
        """)
}

extension WordSet {
    /// Whether one of the words begins at an index.
    func begins(at start: Int, in bytes: [UInt8]) -> Bool { start < bytes.count && end(at: start, in: bytes) != nil }
}
