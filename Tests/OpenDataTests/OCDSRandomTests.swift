import Foundation
import OpenData
import Records
import TestSupport
import Testing
import ThaiText

/// Purchases of any shape: what the standard asks holds, and the money is that of the monthly summaries.
@Suite struct OCDSRandomTests {
    static let closed: [String: Set<String>] = [
        "tender": ["planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn"],
        "award": ["pending", "active", "cancelled", "unsuccessful"],
        "contract": ["pending", "active", "cancelled", "terminated"],
    ]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func everyWorldIsTold(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let world = try OCDSWorld(generator.notices())
        let (releases, records) = (try world.releases(), try world.records())
        let procurement = world.disclosure.procurement
        #expect(releases.count == procurement.notices.count)
        #expect(Set(releases.map { $0["id"].text }) == Set(procurement.notices.map(\.id.path)))
        #expect(records.count == procurement.purchases.count)
        #expect(Set(records.map { $0["ocid"].text }).count == records.count)
        for release in releases + records.map({ $0["compiledRelease"] }) { check(release) }
        for record in records {
            let links = record["releases"].list.compactMap { $0["date"].text }
            #expect(links == links.sorted())
            #expect(record["compiledRelease"]["date"].text == links.last)
        }
        let agreed = procurement.years.sum(\.amount)
        #expect(records.map { agreedValue($0["compiledRelease"]) }.reduce(0, +) == Decimal(agreed.satang) / 100)
    }

    /// Of its contracts, and of the awards that have none.
    private func agreedValue(_ release: JSON) -> Decimal {
        let contracts = release["contracts"].list
        let signed = Set(contracts.map { $0["awardID"].text })
        let awards = release["awards"].list.filter { !signed.contains($0["id"].text) && $0["status"].text == "active" }
        return (contracts + awards).compactMap { $0["value"]["amount"].number }.reduce(0, +)
    }

    private func check(_ release: JSON) {
        #expect(release.keys.isSuperset(of: ["ocid", "id", "date", "tag", "initiationType", "tender", "parties"]))
        #expect(!release.all.contains { $0 == .text("") || $0 == .array([]) || $0 == .object([:]) || $0 == .none })
        let (tender, awards, contracts) = (release["tender"], release["awards"].list, release["contracts"].list)
        for (name, parts) in ["tender": [tender], "award": awards, "contract": contracts] {
            for part in parts { #expect(Self.closed[name]?.contains(part["status"].text ?? "") == true) }
            #expect(Set(parts.map { $0["id"].text }).count == parts.count)
        }
        #expect(Set(contracts.map { $0["awardID"].text }).isSubset(of: Set(awards.map { $0["id"].text })))
        let parties = Dictionary(grouping: release["parties"].list) { $0["id"].text }
        #expect(parties.values.allSatisfy { $0.count == 1 })
        for reference in tender["tenderers"].list + awards.flatMap({ $0["suppliers"].list }) + [release["buyer"]] {
            #expect(parties[reference["id"].text]?.first?["name"] == reference["name"])
        }
        for text in release.all.compactMap(\.text) { #expect(!text.contains(Self.citizen)) }
    }

    nonisolated(unsafe) private static let citizen = /(?:^|[^0-9])[1-8][0-9]{12}(?:$|[^0-9])/
}

extension SeededGenerator {
    /// Notices of a few purchases in no order, some corrected, withdrawn, or of no project.
    fileprivate mutating func notices() -> [OCDSWorld.MadeNotice] {
        let stages = NoticeStage.allCases.map(\.rawValue)
        return (0..<Int.random(in: 1...14, using: &self)).map { number in
            let day = Int.random(in: 1...28, using: &self)
            let month = Int.random(in: 1...12, using: &self)
            let stage = stages.randomElement(using: &self) ?? "plan"
            let project = Int.random(in: 0...2, using: &self)
            var keys = project == 0 ? "" : "project: \"6710900000\(project)\"\n"
            if stage == "inspection" { keys += "inspection: {date: 2568-12-01}\n" }
            if stage == "median-price" || Bool.random(using: &self) { keys += "median_price: \(amount())\n" }
            if ["winner", "contract"].contains(stage) || Int.random(in: 0..<6, using: &self) == 0 { keys += winner() }
            if stage == "contract" { keys += contract() }
            if Int.random(in: 0..<5, using: &self) == 0 { keys += "withdrawn: {date: 2569-01-01, reason: ผิด}\n" }
            if number > 0, Int.random(in: 0..<5, using: &self) == 0 {
                keys += "corrects: procurement/n-\(Int.random(in: 0..<number, using: &self))\n"
            }
            return OCDSWorld.MadeNotice(
                slug: "n-\(number)", date: "\(2567 + number % 2)-\(month)-\(day)", stage: stage, keys: keys)
        }
    }

    private mutating func amount() -> String {
        Money(satang: Int64.random(in: 1...90_000, using: &self)).plain
    }

    private mutating func winner() -> String {
        let names = ["บริษัท ก จำกัด", "ร้าน ข", "นาย ค"]
        let offers = names.prefix(Int.random(in: 1...3, using: &self)).map { (name: $0, price: amount()) }
        let list = offers.map { "{name: \($0.name), price: \($0.price)}" }.joined(separator: ", ")
        let best = offers[Int.random(in: 0..<offers.count, using: &self)]
        return "bidders: [\(list)]\nwinner: {name: \(best.name), price: \(best.price), reason: ก}\n"
    }

    private mutating func contract() -> String {
        "contract: {number: \(Int.random(in: 1...3, using: &self))/2568, signed: 2567-10-05, amount: \(amount())}\n"
    }
}
