import Findings
import ThaiText

/// Turns a row of an imported table into a mapping of a notice's keys, each value where it stands in the table, so that
/// the schema reads and reports it like any other.
struct NoticeMapping {
    /// The day of notices for which the table has none.
    let day: CalendarDay?
    let vendorCell = VendorCell()
    private let contractCell = ContractCell()

    init(day: CalendarDay?) { self.day = day }

    /// The mapping, by English keys; what could not be taken apart is reported and left out.
    func mapping(of row: ImportRow, _ decoding: inout Decoding) -> Node {
        var keys = NoticeKeys(row)
        for (column, cell) in row.ordered {
            switch column {
            case .member(_, of: "bidders"), .member("name", of: "winner"), .group, .status, .known: break
            case .key(let key): keys.put(key, cell.value, column)
            case .member(let member, let key): keys.put(member, of: key, cell.value, column)
            }
        }
        putWinner(row, &keys, &decoding)
        putBidders(row, &keys, &decoding)
        let announced = putContract(row, &keys, &decoding)
        if keys["notice"] == nil { putStage(row, announced: announced, &keys, &decoding) }
        if keys["date"] == nil { putDate(row, announced: announced, &keys, &decoding) }
        if keys["type"] == nil { putType(&keys, &decoding) }
        if keys.has("contract"), keys["amount", of: "contract"] == nil { putAmount(row, &keys, &decoding) }
        return keys.mapping
    }

    /// Puts what is known of the contract; returns the day on which the winner was announced, where none is signed yet.
    private func putContract(_ row: ImportRow, _ keys: inout NoticeKeys, _ decoding: inout Decoding) -> Node? {
        if let cell = row[.contract] {
            switch cell.isShort ? contractCell.content(of: cell) : nil {
            case .announcement(let day):
                return day
            case .contract(let number, let signed):
                keys.put("number", of: "contract", number, .contract)
                keys.put("signed", of: "contract", signed, .contract)
            case nil:
                decoding.refuse("contract", .unreadableContract(cell.text, at: decoding.place(cell.value)))
            }
        }
        if let number = keys["number", of: "contract"], ContractCell.announces(number) {
            let day = keys["signed", of: "contract"]
            keys.remove("contract")
            return day
        }
        return nil
    }

    /// What was agreed is the contract's amount where no column says otherwise.
    private func putAmount(_ row: ImportRow, _ keys: inout NoticeKeys, _ decoding: inout Decoding) {
        if let price = keys["price", of: "winner"] {
            keys.put("amount", of: "contract", price, .winner)
        } else {
            // The winner's cell has been reported, or is missed.
            keys.remove("contract")
            decoding.refuse("contract")
        }
    }

    private func putStage(
        _ row: ImportRow, announced: Node?, _ keys: inout NoticeKeys, _ decoding: inout Decoding
    ) {
        let status = Folding.key(row[.status]?.text ?? "")
        let stage: NoticeStage
        if keys.has("contract") || row[.contract] != nil && announced == nil {
            stage = .contract
        } else if Self.planned.contains(where: status.begins) {
            stage = .plan
        } else if Self.cancelled.contains(where: status.begins) {
            stage = .cancellation
        } else {
            let hasWinner = row[.winner] != nil || row[Self.winnerName] != nil
            stage = hasWinner || announced != nil ? .winner : .invitation
            if let cell = row[.status], Self.contracted.contains(where: status.begins) {
                decoding.report(.untoldContract(at: decoding.place(cell.value)))
            }
        }
        let place = (row[.contract] ?? row[.status])?.value ?? row.start
        keys.put("notice", place.replacing(with: stage.rawValue), .contract)
    }

    private static let planned = ["ยังไม่ได้ดำเนินการ", "ยังไม่ดำเนินการ", "แผน"]
    private static let cancelled = ["ยกเลิก"]
    private static let contracted = [
        "อยู่ระหว่างการดำเนินการและตรวจรับ", "อยู่ระหว่างดำเนินการและตรวจรับ", "อยู่ระหว่างการดำเนินการตามสัญญา",
        "อยู่ระหว่างดำเนินการตามสัญญา",
        "อยู่ระหว่างตรวจรับ", "สิ้นสุด", "ดำเนินการแล้วเสร็จ", "แล้วเสร็จ", "เสร็จสิ้น", "ลงนามในสัญญา", "ลงนามสัญญา", "ทำสัญญา", "ตรวจรับ",
        "เบิกจ่าย",
    ]

    private func putDate(
        _ row: ImportRow, announced: Node?, _ keys: inout NoticeKeys, _ decoding: inout Decoding
    ) {
        if let day = announced ?? keys["signed", of: "contract"] {
            keys.put("date", day, .contract)
        } else if row[.contract] != nil {
            // A contract's cell that could not be read has been reported.
            decoding.refuse("date")
        } else if let day, let year = keys["fiscal_year"], let stated = FiscalYear(parsing: year.text ?? ""),
            !stated.contains(day)
        {
            decoding.refuse("date", .dayOutsideYear(day, stated, at: decoding.place(year)))
        } else if let day {
            keys.put("date", row.start.replacing(with: day.dashedThai), .contract)
        } else {
            decoding.refuse("date", .missingNoticeDay(at: decoding.place(row.start)))
        }
    }

    private func putType(_ keys: inout NoticeKeys, _ decoding: inout Decoding) {
        guard let title = keys["title"] else { return decoding.refuse("type") }
        if let type = TypeOfWork.of(title.text ?? "") {
            keys.put("type", title.replacing(with: type.rawValue), .title)
        } else {
            decoding.refuse("type", .unknownTypeOfWork(at: decoding.place(title)))
        }
    }
}
