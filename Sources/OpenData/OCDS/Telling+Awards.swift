import Disclosure
import Records
import ThaiText

extension OCDS.Telling {
    /// A cancelled award has no value, since nothing is agreed.
    func tellAward(_ choice: OCDS.Choice, in award: inout JSONObject) {
        let isCancelled = choice.agreements.isEmpty
        let id = choice.supplier.id
        award.set("id", id)
        award.set("description", choice.agreements.compactMap(\.reason).last ?? choice.winner.reason)
        award.set("status", (isCancelled ? OCDS.AwardStatus.cancelled : .active).rawValue)
        award.set("date", dayOfChoice(choice)?.startMoment)
        if !isCancelled { award.set("value", choice.agreements.sum(\.winner.price).asValue) }
        award.set("suppliers", [choice.supplier]) { $1.refer(in: &$0) }
        tellDocuments(of: .award, id, in: &award)
        tellAmendments(of: .award, id, in: &award)
    }

    func tellContract(_ signed: OCDS.SignedContract, in json: inout JSONObject) {
        let contract = signed.contract
        let id = contract.id
        json.set("id", id)
        json.set("awardID", signed.awardID)
        json.set("title", "สัญญาหรือข้อตกลงเลขที่ \(contract.number)")
        json.set("status", (isOver(signed.agreement) ? OCDS.ContractStatus.terminated : .active).rawValue)
        json.set("period") { period in
            period.set("startDate", contract.start?.startMoment)
            period.set("endDate", contract.end?.endMoment)
        }
        json.set("value", contract.amount.asValue)
        json.set("dateSigned", contract.signed.startMoment)
        tellDocuments(of: .contract, id, in: &json)
        json.set("implementation") { implementation in
            tellInspections(of: .implementation, id, in: &implementation)
            tellDocuments(of: .implementation, id, in: &implementation)
        }
        tellAmendments(of: .contract, id, in: &json)
    }

    /// When the choice was announced, or its contract signed before that; with no contract, the day of the agreement.
    private func dayOfChoice(_ choice: OCDS.Choice) -> CalendarDay? {
        let signed = choice.contracts.map(\.contract.signed)
        if signed.isEmpty, let agreement = choice.agreements.first { return agreement.date }
        let announced = purchase.standing.first { notice in
            notice.winner.map { teller.party($0.name, $0.taxID).id == choice.supplier.id } ?? false
        }
        return (signed + [announced?.date].compactMap(\.self)).min()
    }

    /// Whether an inspection or a cancellation of it followed the newest notice that states it.
    private func isOver(_ agreement: Agreement) -> Bool {
        purchase.standing.reversed().prefix { $0.id != agreement.notice.id }.contains { notice in
            [.inspection, .cancellation].contains(notice.stage)
                && (notice.contract == nil || notice.contract?.id == agreement.contract?.id)
        }
    }
}
