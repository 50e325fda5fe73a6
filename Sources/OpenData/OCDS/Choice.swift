import Disclosure
import Records
import ThaiText

extension OCDS {
    /// Who was chosen, and what was agreed with them: an award and its contracts.
    struct Choice {
        let supplier: Party
        /// As the newest notice has it.
        let winner: Winner
        /// None where the choice was cancelled.
        let agreements: [Agreement]

        /// One a supplier, in the order of the agreements; where a cancellation ended the choice, the one that it ended.
        static func all(of purchase: Purchase, by mapping: Mapping) -> [Choice] {
            if purchase.agreements.isEmpty {
                guard let winner = purchase.figure(\.winner)?.value else { return [] }
                return [Choice(supplier: mapping.party(winner.name, winner.taxID), winner: winner, agreements: [])]
            }
            return purchase.agreements.reduce(into: []) { choices, agreement in
                let winner = agreement.winner
                let supplier = mapping.party(winner.name, winner.taxID)
                let index = choices.firstIndex { $0.supplier.id == supplier.id } ?? choices.endIndex
                let before = index < choices.endIndex ? choices[index].agreements : []
                let choice = Choice(supplier: supplier, winner: winner, agreements: before + [agreement])
                choices.replaceSubrange(index..<min(index + 1, choices.endIndex), with: [choice])
            }
        }

        var contracts: [SignedContract] {
            agreements.compactMap { agreement in
                agreement.contract.map { SignedContract(contract: $0, agreement: agreement, awardID: supplier.id) }
            }
        }
    }

    /// A contract, the agreement that it is, and the award that it comes from.
    struct SignedContract {
        let contract: Records.Contract
        let agreement: Agreement
        let awardID: String
    }
}

extension Contract {
    /// Its number as an id: the same however it is spelled.
    var id: String { plainNumber }
}
