/// Finds lists of persons who receive welfare, or who are ill or disabled: several names under words that say so. Those
/// who hand it out or sign are named with their posts and do not count.
struct WelfareLists: Detector {
    let scan: ScannedText
    /// Folded.
    let title: FoldedText

    /// At most one: the first list, from its first name to its last.
    func sightings() -> [Sighting] {
        let titled = Self.subjects.isIn(title.bytes.indices, of: title.bytes)
        // Most texts have none of these words.
        guard titled || Self.subjects.isIn(text.bytes.indices, of: text.bytes) else { return [] }
        var list = titled ? announced(in: title.bytes.indices, of: title.bytes, reach: 0) : nil
        var (depth, silence) = (0, 0)
        for number in lines.ranges.indices {
            let line = lines.ranges[number]
            let word = Self.subjects.first(in: line, of: text.bytes)
            let isOther = Self.otherLists.isIn(line, of: text.bytes)
            let heading = text.bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
            if heading > 0 { depth = heading }
            if word == nil, isOther || heading > 0 && !(list.map { goesOn($0, under: line, heading) } ?? false) {
                if list?.isEnough ?? false { break }
                list = titled && !isOther ? RecipientList() : nil
            }
            if let word {
                let statement = max(line.lowerBound, word.lowerBound - 40)..<line.upperBound
                var announced = announced(in: statement, of: text.bytes, reach: depth)
                if heading > 0 { announced.reach = heading }
                if list?.join(announced) == nil { list = announced }
                silence = 0
            }
            guard list != nil else { continue }
            if lines.isBlank(number) {
                silence = 0
                continue
            }
            let persons = recipients(on: number)
            let item = persons.isEmpty && word == nil ? item(on: line) : nil
            let isBesides = persons.isEmpty && item == nil
            list?.read(persons, item, saysOtherwise: isBesides && Self.otherThings.isIn(line, of: text.bytes))
            silence = persons.isEmpty && item?.name == nil ? silence + 1 : 0
            if silence > Self.longestSilence, !titled {
                if list?.isEnough ?? false { break }
                list = nil
            }
        }
        guard let list, list.isEnough, let first = list.names.first, let last = list.names.last else { return [] }
        let range = text.range(first.lowerBound..<last.upperBound)
        return [Sighting(kind: .welfareRecipients, range: range, masked: "\(list.names.count)")]
    }

    /// In lines without a name, after which the words are no longer what a list is about.
    private static let longestSilence = 12

    /// A list as far as the words say that are about it.
    private func announced(in words: Range<Int>, of bytes: [UInt8], reach: Int) -> RecipientList {
        let isOfNames = Self.nameLists.isIn(words, of: bytes)
        return RecipientList(
            isAnnounced: isOfNames || Self.announcements.isIn(words, of: bytes), isOfNames: isOfNames,
            reach: isOfNames ? reach : nil)
    }

    /// Whether a list does not end at a heading: by villages is how such lists are laid out.
    private func goesOn(_ list: RecipientList, under heading: Range<Int>, _ level: Int) -> Bool {
        guard !Self.posts.isIn(heading, of: text.bytes) else { return false }
        return list.reach.map { level > $0 } ?? false || PlaceNames.areAll(of: heading, in: text.bytes)
    }

    /// The item of a numbered list that a line is; one with a post is no recipient's.
    private func item(on line: Range<Int>) -> NumberedItem? {
        let item = NumberedItem(line, of: text.bytes)
        return item?.name != nil && Self.posts.isIn(line, of: text.bytes) ? NumberedItem(name: nil) : item
    }

    /// The persons of a line that may be recipients.
    private func recipients(on number: Int) -> [Range<Int>] {
        let line = lines.ranges[number]
        let names = names.all(in: line).filter(\.isFull)
        guard !names.isEmpty else { return nameInColumn(on: number).map { [$0] } ?? [] }
        // Of a row or an item of a list, all that stands in it is about its person.
        if names.count == 1, Self.posts.isIn(line, of: text.bytes) { return [] }
        // The post of who signs stands below the name.
        if names.count == 1, text.bytes[..<names[0].range.lowerBound].last == UInt8(ascii: "("), signs(number) {
            return []
        }
        return names.enumerated().compactMap { index, name in
            let end = index + 1 < names.count ? names[index + 1].range.lowerBound : line.upperBound
            let start = index > 0 ? names[index - 1].range.upperBound : line.lowerBound
            let before = max(start, name.range.lowerBound - 30)..<name.range.lowerBound
            let behind = name.range.upperBound..<min(end, name.range.upperBound + 60)
            return Self.posts.isIn(behind, of: text.bytes) || Self.posts.isIn(before, of: text.bytes) ? nil : name.range
        }
    }

    /// Whether a name in brackets is that of someone who signs: a post, or an empty line for the signature, is next to it.
    private func signs(_ number: Int) -> Bool {
        [number - 1, number + 1].contains {
            lines.ranges.indices.contains($0) && Self.posts.isIn(lines.ranges[$0], of: text.bytes)
        }
    }

    /// The cell of a name without a title, under a heading that says that names stand there.
    private func nameInColumn(on number: Int) -> Range<Int>? {
        guard lines.hasColumn(.personName, over: number), !Self.posts.isIn(lines.ranges[number], of: text.bytes) else {
            return nil
        }
        return lines.cells(of: number).first { cell in
            text.bytes[cell].contains(where: \.beginsThai)
                && text.bytes[cell].allSatisfy { $0.isThai || $0 == .space || $0 == UInt8(ascii: "\"") }
                && !lines.meaning(ofColumnAt: cell.lowerBound, among: .personName).isEmpty
        }
    }

    private static let subjects = WordSet(
        """
        เบี้ยยังชีพ เบี้ยผู้สูงอายุ เบี้ยคนพิการ เบี้ยผู้พิการ เบี้ยความพิการ คนพิการ ผู้พิการ ผู้ป่วยเอดส์ ผู้ป่วยโรคเอดส์ ผู้ติดเชื้อ ผู้ป่วยติดเตียง ผู้ป่วยติดบ้าน ผู้ป่วย สงเคราะห์ผู้สูงอายุ
        ผู้ด้อยโอกาส ผู้ยากไร้ ผู้มีรายได้น้อย ครัวเรือนยากจน ผู้ประสบปัญหาทางสังคม เด็กแรกเกิด ผู้มีภาวะพึ่งพิง ผู้มีสิทธิรับเงิน ผู้มีสิทธิได้รับเงิน ผู้รับการสงเคราะห์ ผู้ไร้ที่พึ่ง ครอบครัวอุปการะ
        """)
    private static let nameLists = WordSet("บัญชีรายชื่อ รายชื่อ รายนาม ทะเบียนผู้")
    private static let announcements = WordSet("ได้แก่ ดังนี้ ดังต่อไปนี้")
    /// What the items that follow are where they are no persons.
    private static let otherThings = WordSet(
        """
        เอกสาร หลักฐาน ขั้นตอน วิธีการ วิธี คุณสมบัติ สิ่งของ ชื่อหมู่บ้าน ชื่อชุมชน ชื่อตำบล ชื่อหน่วย ชื่อโรงเรียน ชื่อสถาน ชื่อศูนย์ ชื่อโครงการ หมู่บ้านที่มี หมู่บ้านเป้าหมาย หมู่บ้านในเขต
        """)
    /// What begins a list of others, such as who offers to look after the ill.
    private static let otherLists = WordSet(
        """
        ผู้เสนอราคา ผู้ยื่นข้อเสนอ ผู้ยื่นซอง ผู้ชนะ ผู้รับจ้าง ผู้มาประชุม ผู้ไม่มาประชุม ผู้เข้าร่วมประชุม ผู้เข้าประชุม ผู้สมัคร ผู้ผ่านการคัดเลือก ผู้บริหาร บุคลากร bidders winner people
        """)
    /// Who is named for the post, not for what is received.
    private static let posts = WordSet(
        """
        ตำแหน่ง นายกองค์การ นายกเทศ นายกอบ นายกสมาคม รองนายก ปลัด ผู้อำนวยการ ผอ. หัวหน้า นักพัฒนาชุมชน นักสังคม นักวิชาการ นักจัดการ นักวิเคราะห์ เจ้าพนักงาน
        เจ้าหน้าที่ กรรมการ ประธาน เลขานุการ เลขาฯ ผู้ช่วย ผู้ใหญ่บ้าน กำนัน สารวัตร สมาชิกสภา ส.อบต. ส.ท. อสม. อาสาสมัคร พนักงาน นายอำเภอ ผู้ว่าราชการ แพทย์ พยาบาล
        วิทยากร ครู ผู้ประสานงาน ผู้รับผิดชอบ ผู้จัดทำ ผู้ตรวจ ผู้อนุมัติ ผู้รายงาน ลงชื่อ ลงนาม ผู้รับจ้าง ผู้ขาย ผู้เสนอราคา ผู้ดูแลระบบ โดยนาย โดยนาง คณะทำงาน อนุกรรมการ
        """)
}
