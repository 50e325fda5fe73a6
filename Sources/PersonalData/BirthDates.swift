import ThaiText

/// Finds the days on which persons were born.
struct BirthDates: Detector {
    let scan: ScannedText

    func sightings() -> [Sighting] {
        groups.ranges.indices.compactMap { index in
            let start = groups.ranges[index].lowerBound
            guard let end = dateEnd(from: index), isBirth(start) else { return nil }
            let part = start..<end
            return Sighting(kind: .birthDate, range: text.range(part), masked: masked(part))
        }
    }

    /// Where a date ends that begins with a group: 5/1/2510, 2510-01-05, 5 มกราคม พ.ศ. 2510.
    private func dateEnd(from index: Int) -> Int? {
        guard groups.ranges[index].count <= 4, groups.ranges[index].count != 3 else { return nil }
        if let run = groups.run(from: index, digits: 8, where: isSign), run.groups.count == 3 {
            let sizes = groups.sizes(run.groups)
            let isDate = sizes[1] <= 2 && (sizes[0] == 4 ? sizes[2] <= 2 : sizes[0] <= 2 && [2, 4].contains(sizes[2]))
            return isDate ? groups.range(run.groups).upperBound : nil
        }
        guard groups.ranges[index].count <= 2, index + 1 < groups.ranges.count else { return nil }
        let year = groups.ranges[index + 1]
        let between = groups.ranges[index].upperBound..<year.lowerBound
        guard between.count <= 24, [2, 4].contains(year.count), Self.months.isIn(between, of: text.bytes) else {
            return nil
        }
        return year.upperBound
    }

    private func isSign(_ gap: Gap) -> Bool { if case .sign = gap { true } else { false } }

    private func isBirth(_ start: Int) -> Bool {
        let line = lines.line(of: start)
        let before = max(line.lowerBound, start - 40)..<start
        if let word = Self.labels.last(in: before, of: text.bytes) {
            return !text.bytes[word.upperBound..<start].contains(where: \.isDigit)
        }
        if let word = Self.verbs.last(in: before, of: text.bytes) {
            return start - word.upperBound <= 4 && scan.namesAPerson(around: start)
        }
        return !lines.meaning(ofColumnAt: start, among: .birthDate).isEmpty
    }

    private func masked(_ part: Range<Int>) -> String {
        let isByNumbers = text.bytes[part].allSatisfy { $0.isDigit || $0.isPunctuation || $0 == .space }
        return isByNumbers ? "xx/xx/xxxx" : "xx xxxx xxxx"
    }

    static let labels = WordSet(
        """
        วันเกิด วันเดือนปีเกิด วันเดือนปีที่เกิด วัน/เดือน/ปีเกิด วัน/เดือน/ปี/เกิด วัน-เดือน-ปีเกิด ว/ด/ปเกิด ว.ด.ป.เกิด ว.ด.ป.ที่เกิด ว/ด/ป.เกิด วดป.เกิด วดปเกิด วัน,เดือน,ปีเกิด ปีเกิด
        dateofbirth birthdate birthday dob
        """)
    /// What may also be said of a fire or a flood, and so wants a person.
    private static let verbs = WordSet("เกิดวันที่ เกิดเมื่อวันที่ เกิดเมื่อ เกิดวัน born")
    private static let months = WordSet(
        ThaiMonth.allCases.flatMap { [$0.name, $0.abbreviation, $0.abbreviation.filter { $0 != "." }] }
            .joined(separator: " ")
            + " january february march april may june july august september october november december")
}
