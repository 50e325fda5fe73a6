/// Finds the numbers of bank accounts that are not an organisation's.
struct BankAccounts: Detector {
    let scan: ScannedText

    func sightings() -> [Sighting] {
        var sightings: [Sighting] = []
        var index = 0
        while index < groups.ranges.count {
            if !isWithin(index),
                let run = groups.run(from: index, digits: 15, where: mayBe), run.digits >= 10, isAccount(run.groups)
            {
                let range = groups.range(run.groups)
                if !isAnOrganisations(range) {
                    let last = String(decoding: groups.digits(run.groups).suffix(3), as: UTF8.self)
                    sightings.append(
                        Sighting(
                            kind: .bankAccount, range: text.range(range),
                            masked: "xxx-x-xx\(last.prefix(2))-\(last.suffix(1))"))
                }
                index = run.groups.upperBound
            }
            index += 1
        }
        return sightings
    }

    /// Whether a group is one of many digits apart, of which not the first.
    private func isWithin(_ index: Int) -> Bool {
        index > 0 && groups.ranges[index].count == 1 && groups.ranges[index - 1].count == 1
            && groups.gap(after: index - 1).map(mayBe) == true
    }

    private func mayBe(_ gap: Gap) -> Bool {
        switch gap {
        case .sign(let sign): sign == .dash
        case .space: true
        default: false
        }
    }

    private func isAccount(_ range: ClosedRange<Int>) -> Bool {
        let (number, bytes) = (groups.range(range), text.bytes)
        guard !groups.isPartOfNumber(range), !groups.isPartOfName(range) else { return false }
        let line = lines.line(of: number.lowerBound)
        let before = max(line.lowerBound, number.lowerBound - 60)..<number.lowerBound
        // The usual grouping beside a bank's name says it without a label.
        let words = [3, 1, 5, 1] == groups.sizes(range) ? [Self.labels, Self.banks] : [Self.labels]
        for words in words {
            if let word = words.last(in: before, of: bytes),
                !bytes[word.upperBound..<number.lowerBound].contains(where: \.isDigit)
            {
                return !Self.ledgers.isIn(before, of: bytes)
            }
        }
        return !lines.meaning(ofColumnAt: number.lowerBound, among: .bankAccount).isEmpty
    }

    /// Whether the account's owner is named and is no person.
    private func isAnOrganisations(_ range: Range<Int>) -> Bool {
        var near = lines.surroundings(of: range.lowerBound)
        let number = lines.number(of: range.lowerBound)
        // The owner's name may stand on the next line.
        if !lines.isRow(number), number + 1 < lines.ranges.count {
            near =
                near.lowerBound..<max(near.upperBound, min(lines.ranges[number + 1].upperBound, near.upperBound + 200))
        }
        return Self.organisations.isIn(near, of: text.bytes) && !names.areIn(near)
    }

    static let labels = WordSet(
        """
        เลขที่บัญชี บัญชีเลขที่ เลขบัญชี หมายเลขบัญชี เลขที่บช. บช.เลขที่ เลขที่บ/ช บ/ช บช. บัญชีธนาคาร บัญชีเงินฝาก accountno accountno. accountnumber account
        accno accno. a/c a/cno.
        """)
    private static let banks = WordSet(
        """
        ธนาคาร ธ.กรุงไทย กรุงไทย กสิกรไทย ไทยพาณิชย์ ธ.ก.ส. ธกส ออมสิน กรุงศรี ทหารไทย ธนชาต ทีทีบี อาคารสงเคราะห์ ธอส ktb kbank scb bbl bay ttb gsb baac
        """)
    /// Accounts in books, which have numbers too.
    private static let ledgers = WordSet("แยกประเภท ผังบัญชี รหัสบัญชี")
    private static let organisations = WordSet(
        """
        อบต. อบจ. องค์การบริหารส่วน เทศบาล กองทุน โรงเรียน ศูนย์พัฒนาเด็ก คณะกรรมการ มูลนิธิ สมาคม สหกรณ์ บริษัท บจก. บมจ. ห้างหุ้นส่วน หจก. เงินฝากธนาคาร
        เงินฝากกระแสรายวัน เงินรับฝาก วัด สำนักงาน กรมส่งเสริม กรมบัญชีกลาง กรมสรรพากร คลังจังหวัด กลุ่ม
        """)
}
