import Disclosure
import Records
import ThaiText

extension OCDS {
    /// Maps a purchase at one time to a release, with the documents of some of its notices.
    struct ReleaseMapping {
        let mapping: Mapping
        let purchase: Purchase
        let choices: [Choice]
        /// Who offered something, each once.
        let bidders: [Party]
        let placed: [PlacedAnnouncement]

        init(_ purchase: Purchase, told: [Announcement], by mapping: Mapping) {
            self.mapping = mapping
            self.purchase = purchase
            let choices = Choice.all(of: purchase, by: mapping)
            self.choices = choices
            bidders = Self.bidders(of: purchase, by: mapping)
            placed = told.map { PlacedAnnouncement($0, choices: choices, by: mapping) }
        }

        func release(id: String, date: CalendarDay, tag: ReleaseTag) -> Release {
            Release(
                ocid: mapping.ocid(of: purchase),
                id: id,
                date: date.startMoment,
                tag: [tag],
                parties: parties,
                buyer: mapping.organisation.reference,
                planning: planning,
                tender: tender,
                awards: choices.map(award).nilIfEmpty,
                contracts: choices.flatMap(\.contracts).map(contract).nilIfEmpty)
        }

        private var planning: Planning? {
            Planning(
                budget: Budget(description: purchase.source, amount: (purchase.budget?.value).map(Value.init)),
                documents: documents(of: .planning))
        }

        private static func bidders(of purchase: Purchase, by mapping: Mapping) -> [Party] {
            let agreements = purchase.agreements
            let all = agreements.isEmpty ? purchase.bidders?.value ?? [] : agreements.flatMap(\.bidders)
            var seen: Set<String> = []
            return all.map { mapping.party($0.name, $0.taxID) }.filter { seen.insert($0.id).inserted }
        }
    }
}

extension Collection {
    /// Nil in its stead where there is nothing in it: the standard's schema wants no empty list.
    var nilIfEmpty: Self? { isEmpty ? nil : self }
}
