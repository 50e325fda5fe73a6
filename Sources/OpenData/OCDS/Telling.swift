import Disclosure
import Records
import ThaiText

extension OCDS {
    /// A purchase at one time in the standard's terms, with the documents of some of its notices.
    struct Telling {
        let teller: Teller
        let purchase: Purchase
        let choices: [Choice]
        /// Who offered something, each once.
        let bidders: [Party]
        let placed: [PlacedAnnouncement]

        init(_ purchase: Purchase, told: [Announcement], by teller: Teller) {
            self.teller = teller
            self.purchase = purchase
            let choices = Choice.all(of: purchase, by: teller)
            self.choices = choices
            bidders = Self.bidders(of: purchase, by: teller)
            placed = told.map { PlacedAnnouncement($0, choices: choices, by: teller) }
        }

        func tell(id: String, date: CalendarDay, tag: ReleaseTag, in release: inout JSONObject) {
            release.set("ocid", teller.ocid(of: purchase))
            release.set("id", id)
            release.set("date", date.startMoment)
            release.set("tag", [tag.rawValue])
            release.set("initiationType", "tender")
            release.set("language", "th")
            tellParties(in: &release)
            release.set("buyer", teller.organisation.refer)
            release.set("planning", tellPlanning)
            release.set("tender", tellTender)
            release.set("awards", choices) { tellAward($1, in: &$0) }
            release.set("contracts", choices.flatMap(\.contracts)) { tellContract($1, in: &$0) }
        }

        private func tellPlanning(in planning: inout JSONObject) {
            planning.set("budget") { budget in
                budget.set("description", purchase.source)
                if let amount = purchase.budget?.value { budget.set("amount", amount.asValue) }
            }
            tellDocuments(of: .planning, in: &planning)
        }

        private static func bidders(of purchase: Purchase, by teller: Teller) -> [Party] {
            let agreements = purchase.agreements
            let all = agreements.isEmpty ? purchase.bidders?.value ?? [] : agreements.flatMap(\.bidders)
            var seen: Set<String> = []
            return all.map { teller.party($0.name, $0.taxID) }.filter { seen.insert($0.id).inserted }
        }
    }
}

extension Money {
    /// As an object of the standard.
    var asValue: (inout JSONObject) -> Void {
        { value in
            value.set("amount", self)
            value.set("currency", "THB")
        }
    }
}
