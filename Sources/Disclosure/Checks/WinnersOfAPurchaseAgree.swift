import Findings
import Records

extension DisclosureCheck {
    /// The notices of a purchase name one winner, unless the work is parted among contracts, or a notice says that it
    /// changes the winner.
    static let winnersOfAPurchaseAgree = DisclosureCheck { disclosure in
        disclosure.wholePurchases.flatMap { purchase in
            purchase.rounds.flatMap { round in
                contradictions(among: round.notices.compactMap { NamedWinner($0, disclosure.procurement.vendors) })
            }
        }
    }

    /// Each winner, once, whom an earlier notice contradicts.
    private static func contradictions(among named: [NamedWinner]) -> [Finding] {
        let contracted = Set(named.filter { $0.contract != nil }.map(\.vendor))
        var known: [NamedWinner] = []
        return named.compactMap { one -> Finding? in
            let before = known.filter { $0.vendor == one.vendor }
            if before.contains(where: { $0.contract == one.contract }) { return nil }
            defer { known.append(one) }
            let contradicted = known.first { other in
                if other.vendor == one.vendor { return false }
                if one.contract != nil, one.contract == other.contract { return true }
                return before.isEmpty && !contracted.isSuperset(of: [one.vendor, other.vendor])
            }
            guard let contradicted, !one.notice.announcesAChange else { return nil }
            return .winnersDisagree(one, contradicted)
        }
    }
}

/// Whom a notice names as the winner, and of which contract.
private struct NamedWinner {
    let notice: RecordOf<Notice>
    let winner: Winner
    let vendor: Vendor.ID
    let contract: String?

    init?(_ notice: RecordOf<Notice>, _ vendors: VendorRegister) {
        guard let winner = notice.winner else { return nil }
        self.notice = notice
        self.winner = winner
        vendor = vendors.id(of: winner)
        contract = notice.contract?.plainNumber
    }

    var place: Place { notice.record.place("winner", "name") }

    /// The name, and the tax number, which may be all that tells two apart.
    var label: String { winner.name + (winner.taxID.map { " (\($0.digits))" } ?? "") }
}

extension Finding {
    fileprivate static func winnersDisagree(_ one: NamedWinner, _ other: NamedWinner) -> Finding {
        let place = other.place
        return Finding(
            .winnersDisagree, at: one.place,
            message: Bilingual(
                th: "ผู้ชนะ «\(one.label)» ไม่ตรงกับ «\(other.label)» ใน \(place.file)",
                en: "the winner «\(one.label)» is not the «\(other.label)» of \(place.file)"),
            fix: Bilingual(
                th: "แก้ชื่อหรือเลขประจำตัวผู้เสียภาษีให้ตรงกัน ถ้าเปลี่ยนผู้ชนะให้ใส่ corrects: "
                    + "ถ้าแบ่งงานเป็นหลายสัญญาให้ลงประกาศสัญญาของแต่ละราย คนละเลขที่สัญญา",
                en: "spell both alike, or give one tax_id; if the winner was changed, say corrects:; if the work was "
                    + "parted, publish a contract of each with a number of its own"),
            related: [place])
    }
}
