import Records
import ThaiText

/// A local administrative organisation that a text names.
struct OrganisationMention: Sendable {
    let type: OrganisationType
    /// Folded, without what stands before it.
    let name: String
    /// Prefix and name, in UTF-8 offsets.
    let range: Range<Int>
}

/// Finds the names of other organisations than one's own, and one's province's, in texts. A provincial organisation deals
/// with those within its province every day, so that only other provincial ones are strange to it.
struct OrganisationScan: Sendable {
    /// The folded names that are one's own, without spaces, and the first of them as it is typed.
    private let own: [(type: OrganisationType, key: String)]
    private let typed: [UInt8]

    /// Nil where the site's name tells no place.
    init?(_ site: Site) {
        let name = Array(site.name.utf8)
        var (types, start) = ([site.type], 0)
        OrganisationPrefix.scan(name) { type, _, end in
            if start == 0 { (types, start) = ([type, site.type], end) }
        }
        // The district and the province may stand behind it.
        let end = (start..<name.count).first { name.continues(at: $0, with: Self.behindAName) } ?? name.count
        typed = Array(name[start..<max(start, name.skippingBlanksBack(from: end))])
        let place = Folding.key(typed.text(typed.indices))
        guard !place.isEmpty else { return nil }
        let province = Array(site.province.utf8)
        let provinceStart = Self.province.compactMap { province.end(of: $0, at: 0) }.first ?? 0
        own =
            types.map { ($0, place) }
            + [(.provincialAdministration, Folding.key(province.text(provinceStart..<province.count)))]
    }

    private static let behindAName = [UInt8].words("อำเภอ จังหวัด อ. จ. (")
    private static let province = [UInt8].words("จังหวัด จ.")

    /// The names in the order in which they stand.
    func mentions(in text: [UInt8]) -> [OrganisationMention] {
        var mentions: [OrganisationMention] = []
        OrganisationPrefix.scan(text) { type, start, nameStart in
            guard own[0].type != .provincialAdministration || type == .provincialAdministration else { return }
            let end =
                if own[0].type == type, let ownEnd = text.end(of: typed, at: nameStart) {
                    Self.namesakeEnd(in: text, from: ownEnd)
                } else {
                    nameEnd(in: text, from: nameStart, of: type)
                }
            if let end, !OrganisationPrefix.isWithinAnother(text, at: start) {
                let name = Folding.key(text.text(nameStart..<end))
                mentions.append(OrganisationMention(type: type, name: name, range: start..<end))
            }
        }
        return mentions
    }

    /// Where a name ends that begins at an offset and is neither one's own nor a word that goes on.
    private func nameEnd(in text: [UInt8], from start: Int, of type: OrganisationType) -> Int? {
        guard text.thai(at: start)?.beginsThaiSyllable == true else { return nil }
        let rest = text.text(start..<text.lineEnd(from: start, atMost: Self.longestLook))
        let key = Folding.key(rest)
        if own.contains(where: { $0.type == type && !$0.key.isEmpty && key.utf8.starts(with: $0.key.utf8) }) {
            return nil
        }
        guard !GenericWords.begin(Folding.fold(rest)) else { return nil }
        let limit = start + rest.utf8.count
        var (end, letters) = (start, 0)
        while end < limit, text.thai(at: end)?.isThaiLetter == true {
            if letters >= Self.shortestName, text.continues(at: end, with: Self.endings) { break }
            end += 3
            letters += 1
        }
        // A few letters with a full stop are an abbreviation.
        let isAbbreviation = letters <= 3 && end < text.count && text[end] == UInt8(ascii: ".")
        return letters >= Self.shortestName && !isAbbreviation ? end : nil
    }

    /// Where the name of a neighbour ends that begins with one's own and goes on at an offset with where or how large
    /// the place is; nil where what follows belongs to the sentence, as in «น้อยกว่า».
    private static func namesakeEnd(in text: [UInt8], from start: Int) -> Int? {
        if let end = directions.lazy.compactMap({ text.end(of: $0, at: start) }).first {
            return text.endsAName(at: end) ? end : nil
        }
        guard let end = sizes.lazy.compactMap({ text.end(of: $0, at: start) }).first else { return nil }
        return text.endsAName(at: end) && !text.continues(at: end, with: predicates) ? end : nil
    }

    /// Of ใหม่ and นอก more texts go on, as in «เว็บไซต์ อบต.ตัวอย่างใหม่» and «นอกจังหวัด», than names.
    private static let directions = [UInt8].words("เหนือ ใต้ ตะวันออก ตะวันตก กลาง")
    private static let sizes = [UInt8].words("น้อย ใหญ่")
    /// What follows where a size is said of something.
    private static let predicates = [UInt8].words("กว่า ที่สุด เกิน มาก ลง ขึ้น ไม่ เป็น จึง จน แต่ เพราะ ๆ")

    /// In bytes: longer than any name.
    private static let longestLook = 240
    /// In letters and marks: แพ, นา.
    private static let shortestName = 2

    /// Where a name ends that is written together with what follows.
    fileprivate static let endings = [UInt8].words(
        """
        ได้ จะ และ หรือ ซึ่ง โดย เป็น จึง เพื่อ ของ อำเภอ จังหวัด เรื่อง ประจำ ให้ ต้อง ไม่ กับ มีความ มีหน้าที่ มีอำนาจ ร่วมกับ ขอเชิญ ขอแจ้ง ขอประชา
        ที่มี ที่ได้ ในการ ในเขต ในวัน ในปี กำหนด ดำเนิน จัด ตามแผน ตามที่ ตามระเบียบ ประกาศ ตั้งอยู่ ทุกคน ว่าด้วย
        """)
}

extension [UInt8] {
    /// Whether no letter follows, or a word that says something of the organisation.
    fileprivate func endsAName(at offset: Int) -> Bool {
        thai(at: offset)?.isThaiLetter != true || continues(at: offset, with: OrganisationScan.endings)
    }
}
