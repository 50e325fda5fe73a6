/// Finds the mobile numbers of persons who are named beside them.
struct MobileNumbers: Detector {
    let scan: ScannedText
    /// Ten digits each.
    let publicNumbers: Set<String>

    func sightings() -> [Sighting] {
        all().compactMap { number in
            let range = groups.range(number.groups)
            guard !publicNumbers.contains(number.digits), scan.namesAPerson(around: range.lowerBound) else {
                return nil
            }
            return Sighting(
                kind: .mobileNumber, range: text.range(range), masked: "xxx-xxx-x\(number.digits.suffix(3))")
        }
    }

    /// Every mobile number, whether a person is named beside it or not.
    func all() -> [(groups: ClosedRange<Int>, digits: String)] {
        var numbers: [(groups: ClosedRange<Int>, digits: String)] = []
        var index = 0
        while index < groups.ranges.count {
            if let number = number(from: index) {
                numbers.append(number)
                index = number.groups.upperBound
            }
            index += 1
        }
        return numbers
    }

    private func number(from first: Int) -> (groups: ClosedRange<Int>, digits: String)? {
        let size = groups.ranges[first].count
        let start = groups.ranges[first].lowerBound
        // 06, 08 and 09 are mobile networks'; abroad +66 stands for the 0.
        let isNational = text.bytes[start] == .zero && (size == 3 || size == 10 || size == 2)
        let isAbroad =
            text.bytes[start...].starts(with: "66".utf8) && (size == 2 || size == 11 || size == 4)
            && (size != 11 || start > 0 && text.bytes[start - 1] == UInt8(ascii: "+"))
        guard isNational || isAbroad, let run = groups.run(from: first, digits: isNational ? 10 : 11, where: mayBe)
        else { return nil }
        var digits = String(decoding: groups.digits(run.groups), as: UTF8.self)
        if isAbroad { digits = "0" + digits.dropFirst(2) }
        guard digits.count == 10, digits.hasPrefix("06") || digits.hasPrefix("08") || digits.hasPrefix("09"),
            run.groups.count <= 4, !isPart(run.groups)
        else { return nil }
        return (run.groups, digits)
    }

    private func mayBe(_ gap: Gap) -> Bool {
        switch gap {
        case .sign(let sign): sign == .dash || sign == UInt8(ascii: ".")
        case .space: true
        default: false
        }
    }

    /// Whether more digits belong to it: in 081-234-5678-9 the last are those of a second line.
    private func isPart(_ range: ClosedRange<Int>) -> Bool {
        if groups.isPartOfName(range) { return true }
        guard groups.isPartOfNumber(range) else { return false }
        if case .sign? = groups.gap(after: range.lowerBound - 1), range.lowerBound > 0,
            text.bytes[groups.ranges[range.lowerBound].lowerBound - 1] != .space
        {
            return true
        }
        let next = range.upperBound + 1
        return next < groups.ranges.count && groups.ranges[next].count > 2
    }
}
