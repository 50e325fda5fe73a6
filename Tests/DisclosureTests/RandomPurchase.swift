import Records
import TestSupport
import ThaiText

/// What was agreed in a purchase, when all is told, at what price and on which day.
struct Agreed: Hashable, Comparable {
    let price: Money
    let day: CalendarDay

    static func < (one: Agreed, other: Agreed) -> Bool { (one.day, one.price) < (other.day, other.price) }

    func on(_ day: CalendarDay) -> Agreed { Agreed(price: price, day: day) }
}

/// The notices of a purchase, and what was agreed in it.
struct RandomPurchase {
    private(set) var text = ""
    private(set) var agreed: [Agreed] = []
    /// Whether something of it counts, though nothing was agreed.
    var isOpen: Bool { agreed.isEmpty && !text.isEmpty && !isTakenBack }

    private let index: Int
    private var isTakenBack = false
    private var noticeCount = 0
    /// The next notice's day, around the end of a fiscal year.
    private var day: CalendarDay
    private var generator: SeededGenerator

    private enum Seller: CaseIterable {
        case company, shop
    }

    private static let withdrawn = "withdrawn: {date: 2568-12-01, reason: ผิด}"

    init(_ index: Int, using source: inout SeededGenerator) {
        self.index = index
        generator = SeededGenerator(seed: source.next())
        day = CalendarDay(daysSince1970: 19_980 + Int.random(in: 0...60, using: &generator))
        let isPlanned = Bool.random(using: &generator)
        if isPlanned { add("plan") }
        switch Int.random(in: 0...17, using: &generator) {
        case 0:
            break
        case 1:
            agreed = [winner()]
        case 2:
            let first = winner(.company)
            agreed = [winner(with: "corrects: \(last)").on(first.day)]
        case 3:
            let first = winner(.company)
            agreed = [winner(.company, by: "amendment").on(first.day)]
        case 4:
            _ = winner(.company)
            agreed = [winner(.shop, by: "amendment")]
        case 5:
            _ = winner(.company)
            _ = winner(.company, by: "cancellation")
            if Bool.random(using: &generator) { agreed = [winner(.company)] }
        case 6:
            _ = winner(.company)
            let wrong = last
            add("cancellation")
            _ = winner(with: "corrects: \(wrong)")
        case 7:
            _ = winner()
            agreed = (1...3).map { contract($0) }
        case 8:
            agreed = [contract(1)]
            add("cancellation")
        case 9:
            agreed = [contract(1)]
            add("cancellation")
            agreed.append(winner())
        case 10:
            agreed = [contract(1)]
            add("cancellation")
            _ = winner()
            agreed.append(contract(2))
        case 11:
            agreed = [contract(1, .company), winner(.shop)]
        case 12:
            agreed = [contract(1, .company)]
            _ = winner(.company)
        case 13:
            _ = contract(1)
            agreed = [contract(1, with: "corrects: \(last)")]
        case 14:
            agreed = [contract(1, .company), contract(2, .shop)]
            agreed[1] = contract(2, .shop, by: "amendment").on(agreed[1].day)
            add("inspection")
        case 15:
            _ = winner(.company)
            let wrong = last
            agreed = [contract(1, .shop)]
            _ = winner(with: "corrects: \(wrong)")
        case 16:
            add("plan")
            let wrong = last
            agreed = [winner()]
            add("plan", "corrects: \(wrong)")
        default:
            if Bool.random(using: &generator) { agreed = [winner()] }
            isTakenBack = agreed.isEmpty && !isPlanned
            _ = contract(1, with: Self.withdrawn)
        }
    }

    /// The newest notice's id.
    private var last: String { "procurement/\(slug)" }

    private var slug: String { "p\(index)-\(noticeCount)" }

    private mutating func add(_ stage: String, _ keys: String...) {
        noticeCount += 1
        text += MadeNotice.of(
            stage, slug, day.iso8601, project: "671090000\(10 + index)",
            method: index.isMultiple(of: 2) ? "specific" : "e-market", keys.joined(separator: "\n"))
        day = day.adding(days: noticeCount)
    }

    private mutating func winner(
        _ seller: Seller? = nil, by stage: String = "winner", with keys: String = ""
    ) -> Agreed {
        let agreed = agree()
        add(stage, keysOfWinner(seller, agreed.price), keys)
        return agreed
    }

    private mutating func contract(
        _ number: Int, _ seller: Seller? = nil, by stage: String = "contract", with keys: String = ""
    ) -> Agreed {
        let agreed = agree()
        let spelled = ["\(number)/2568", "สัญญาซื้อขายเลขที่ \(number) / 2568"].randomElement(using: &generator) ?? ""
        let signed = stage == "contract" ? day : self.agreed.last?.day ?? day
        add(
            stage, keysOfWinner(seller, agreed.price),
            MadeNotice.contract(signed.iso8601, number: spelled, amount: agreed.price.plain), keys)
        return agreed
    }

    private mutating func agree() -> Agreed {
        Agreed(price: Money(satang: Int64.random(in: 1...10_000_000, using: &generator)), day: day)
    }

    /// A seller spelled in one of two ways, with its number or without.
    private mutating func keysOfWinner(_ seller: Seller?, _ price: Money) -> String {
        let isShop = (seller ?? Seller.allCases.randomElement(using: &generator)) == .shop
        let names = isShop ? ["ร้าน ข", "ร้านข"] : ["บริษัท ก จำกัด", "บริษัท  ก  จำกัด"]
        let taxID = !isShop && Bool.random(using: &generator) ? "0105563008656" : nil
        return MadeNotice.winner(names.randomElement(using: &generator) ?? "", taxID: taxID, price: price.plain)
    }
}
