/// Finds the house numbers of persons who are named beside them. A house that tells where work is done, and the address
/// of an office or a firm, are none.
struct HouseNumbers: Detector {
    let scan: ScannedText

    func sightings() -> [Sighting] {
        var sightings: [Sighting] = []
        for (index, group) in groups.ranges.enumerated() where group.count <= 4 {
            guard isHouseNumber(index), isAPersons(group) else { continue }
            let end = groups.run(from: index, digits: 8, where: isSlash).map { groups.range($0.groups) } ?? group
            let masked = text.bytes[end].contains(UInt8(ascii: "/")) ? "xx/x" : "xx"
            sightings.append(Sighting(kind: .houseNumber, range: text.range(end), masked: masked))
        }
        return sightings
    }

    private func isSlash(_ gap: Gap) -> Bool {
        if case .sign(UInt8(ascii: "/")) = gap { true } else { false }
    }

    private func isHouseNumber(_ index: Int) -> Bool {
        let (group, bytes) = (groups.ranges[index], text.bytes)
        if case .sign? = groups.gap(after: index - 1) { return false }
        let before = max(lines.line(of: group.lowerBound).lowerBound, group.lowerBound - 24)..<group.lowerBound
        if let label = Self.labels.last(in: before, of: bytes), isJoined(label.upperBound..<group.lowerBound) {
            return !Self.places.isIn(max(before.lowerBound, label.lowerBound - 12)..<label.lowerBound, of: bytes)
        }
        if !lines.meaning(ofColumnAt: group.lowerBound, among: .houseNumber).isEmpty {
            return isJoined(before.filter { bytes[$0].partsCells }.last.map { $0 + 1..<group.lowerBound } ?? before)
        }
        // 12/3 หมู่ 4
        guard isSlash(groups.gap(after: index) ?? .cell) else { return false }
        let second = groups.ranges[index + 1]
        let behind = second.upperBound..<min(bytes.count, second.upperBound + 10)
        guard let village = Self.villages.first(in: behind, of: bytes) else { return false }
        let isNext = bytes[second.upperBound..<village.lowerBound].allSatisfy { $0 == .space }
        return isNext && village.upperBound < bytes.count
            && (village.upperBound..<min(bytes.count, village.upperBound + 3)).contains { bytes[$0].isDigit }
            && !Self.otherNumbers.isIn(before, of: bytes)
    }

    private func isJoined(_ range: Range<Int>) -> Bool {
        text.bytes[range].allSatisfy {
            $0 == .space || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ".")
        }
    }

    /// Whether a person is named near it who is not himself the name of a place, and no office or firm.
    private func isAPersons(_ group: Range<Int>) -> Bool {
        guard scan.namesAPerson(around: group.lowerBound) else { return false }
        let near = lines.surroundings(of: group.lowerBound)
        let names = names.all(in: near)
        let persons = names.filter { name in
            !Self.landmarks.isIn(
                max(near.lowerBound, name.range.lowerBound - 6)..<name.range.lowerBound, of: text.bytes)
        }
        guard !persons.isEmpty || names.isEmpty else { return false }
        let line = lines.line(of: group.lowerBound).clamped(to: near)
        return !Self.offices.isIn(line, of: text.bytes)
    }

    private static let labels = WordSet("บ้านเลขที่ อยู่เลขที่ ที่อยู่เลขที่ ที่อยู่ อาศัยอยู่ที่ houseno address")
    static let headings = WordSet("บ้านเลขที่ ที่อยู่ houseno address")
    private static let villages = WordSet("หมู่ ม.")
    /// What comes before a house that only tells where something is.
    private static let places = WordSet("บริเวณ หน้า หลัง ข้าง ระหว่าง จาก ถึง สาย ซอย ใกล้ ติด ตั้ง")
    private static let landmarks = WordSet("บ้าน สาย ที่ดิน ที่นา นา สวน ไร่ ซอย คลอง ห้วย หนอง")
    private static let offices = WordSet(
        "ที่ทำการ สำนักงาน ที่ว่าการ ศูนย์ โรงเรียน โรงพยาบาล บริษัท บจก. บมจ. ห้างหุ้นส่วน หจก. ร้าน อู่ ตั้งอยู่ ก่อสร้าง ปรับปรุง ซ่อมแซม วางท่อ ขุดลอก ติดตั้ง สายทาง"
    )
    private static let otherNumbers = WordSet("เลขที่สัญญา คำสั่ง ประกาศ หนังสือ ครั้งที่ สัญญาเลขที่ ที่")
}
