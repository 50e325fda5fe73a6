import Disclosure
import Records
import ThaiText

extension OCDS.ReleaseMapping {
    /// A cancelled award has no value, since nothing is agreed.
    func award(_ choice: OCDS.Choice) -> OCDS.Award {
        let isCancelled = choice.agreements.isEmpty
        let id = choice.supplier.id
        return OCDS.Award(
            id: id,
            description: choice.agreements.compactMap(\.reason).last ?? choice.winner.reason,
            status: isCancelled ? .cancelled : .active,
            date: dayOfChoice(choice)?.startMoment,
            value: isCancelled ? nil : OCDS.Value(choice.agreements.sum(\.winner.price)),
            suppliers: [choice.supplier.reference],
            documents: documents(of: .award, id),
            amendments: amendments(of: .award, id))
    }

    func contract(_ signed: OCDS.SignedContract) -> OCDS.Contract {
        let contract = signed.contract
        let id = contract.id
        return OCDS.Contract(
            id: id,
            awardID: signed.awardID,
            title: "สัญญาหรือข้อตกลงเลขที่ \(contract.number)",
            status: isOver(signed.agreement) ? .terminated : .active,
            period: OCDS.Period(startDate: contract.start?.startMoment, endDate: contract.end?.endMoment),
            value: OCDS.Value(contract.amount),
            dateSigned: contract.signed.startMoment,
            documents: documents(of: .contract, id),
            implementation: OCDS.Implementation(
                milestones: inspections(of: .implementation, id), documents: documents(of: .implementation, id)),
            amendments: amendments(of: .contract, id))
    }

    /// When the choice was announced, or its contract signed before that; with no contract, the day of the agreement.
    private func dayOfChoice(_ choice: OCDS.Choice) -> CalendarDay? {
        let signed = choice.contracts.map(\.contract.signed)
        if signed.isEmpty, let agreement = choice.agreements.first { return agreement.date }
        let announced = purchase.standing.first { notice in
            notice.winner.map { mapping.party($0.name, $0.taxID).id == choice.supplier.id } ?? false
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
