import Findings
import ThaiText

/// A procurement notice.
public struct Notice: Sendable {
    public var stage = NoticeStage.plan
    /// Groups the notices of one purchase; nil where the notice is a purchase of its own.
    public var project: ProjectNumber?
    public var method = ProcurementMethod.specific
    public var type = ProcurementType.goods
    /// Nil only for a cancellation.
    public var budget: Money?
    /// Where the money comes from, such as ข้อบัญญัติ.
    public var source: String?
    public var medianPrice: Money?
    /// The last day for bids.
    public var closes: CalendarDay?
    public var inspection: Inspection?
    public var bidders: [Bidder] = []
    public var winner: Winner?
    public var contract: Contract?

    /// Above this, buying without competition needs a reason and a median price must be published (Ministerial
    /// Regulation under the Public Procurement Act, พ.ศ. 2560).
    public static let specificLimit = Money(baht: 500_000)
}

/// What a notice announces (`notice`).
public enum NoticeStage: String, Choice {
    case plan
    case draftTOR = "draft-tor"
    case medianPrice = "median-price"
    case invitation
    case shortlist
    case winner
    case contract
    case inspection
    case amendment
    case cancellation

    public var thai: String {
        switch self {
        case .plan: "แผนจัดซื้อจัดจ้าง"
        case .draftTOR: "ร่างขอบเขตงาน"
        case .medianPrice: "ราคากลาง"
        case .invitation: "ประกาศเชิญชวน"
        case .shortlist: "ผู้ผ่านการคัดเลือก"
        case .winner: "ผู้ชนะ"
        case .contract: "สัญญา"
        case .inspection: "ตรวจรับ"
        case .amendment: "เปลี่ยนแปลง"
        case .cancellation: "ยกเลิก"
        }
    }

    public var otherThai: [String] {
        switch self {
        case .winner: ["ผู้ชนะการเสนอราคา"]
        case .contract: ["สาระสำคัญในสัญญา"]
        default: []
        }
    }
}

/// How a purchase is made, under the Public Procurement Act, พ.ศ. 2560 (`method`).
public enum ProcurementMethod: String, Choice {
    case eMarket = "e-market"
    case eBidding = "e-bidding"
    case quotation
    case selective
    case specific

    public var thai: String {
        switch self {
        case .eMarket: "ตลาดอิเล็กทรอนิกส์ (e-market)"
        case .eBidding: "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)"
        case .quotation: "สอบราคา"
        case .selective: "คัดเลือก"
        case .specific: "เฉพาะเจาะจง"
        }
    }

    public var otherThai: [String] {
        switch self {
        case .eMarket: ["ตลาดอิเล็กทรอนิกส์"]
        case .eBidding: ["ประกวดราคาอิเล็กทรอนิกส์"]
        case .quotation: ["วิธีสอบราคา"]
        case .selective: ["วิธีคัดเลือก"]
        case .specific: ["วิธีเฉพาะเจาะจง"]
        }
    }
}

/// What is bought (`type`).
public enum ProcurementType: String, Choice {
    case goods
    case services
    case construction
    case rental
    case consultancy
    case design

    public var thai: String {
        switch self {
        case .goods: "ซื้อ"
        case .services: "จ้าง"
        case .construction: "ก่อสร้าง"
        case .rental: "เช่า"
        case .consultancy: "จ้างที่ปรึกษา"
        case .design: "จ้างออกแบบ"
        }
    }

    public var otherThai: [String] {
        switch self {
        case .construction: ["จ้างก่อสร้าง"]
        case .design: ["จ้างออกแบบหรือควบคุมงานก่อสร้าง"]
        default: []
        }
    }
}

/// When and where what was bought is inspected.
public struct Inspection: Sendable, Hashable {
    public var date = CalendarDay.unread
    public var time: ClockTime?
    public var place: String?
}

/// Who offered what.
public struct Bidder: Sendable, Hashable {
    public var name = ""
    public var taxID: TaxID?
    public var price = Money.zero
}

/// Who was chosen, at what price, and why.
public struct Winner: Sendable, Hashable {
    public var name = ""
    public var taxID: TaxID?
    public var price = Money.zero
    public var reason: String?
}

/// The contract or agreement that was made.
public struct Contract: Sendable, Hashable {
    public var number = ""
    public var signed = CalendarDay.unread
    public var start: CalendarDay?
    public var end: CalendarDay?
    public var amount = Money.zero
}

extension Notice: DecodableContent {
    static let folder = "procurement"
    static let name = Bilingual(th: "ประกาศจัดซื้อจัดจ้าง", en: "procurement notice")
    static let category: Category? = .budget

    public var topicIDs: [Topic.ID] {
        let ofAll = ["procurement-notices", "procurement-list"]
        switch stage {
        case .plan: return ["procurement-plan"] + ofAll
        case .winner, .contract: return ofAll + ["procurement-monthly"]
        default: return ofAll
        }
    }

    public func tell(_ texts: inout RecordTexts) {
        texts.add(identifier: project?.digits)
        texts.add(stage.thai, method.thai, type.thai, source)
        texts.add(budget, medianPrice)
        texts.add(closes, inspection?.date)
        texts.add(inspection?.time?.thai, inspection?.place)
        for bidder in bidders {
            texts.add(bidder.name, bidder.taxID?.digits)
            texts.add(bidder.price)
        }
        if let winner {
            texts.add(winner.name, winner.taxID?.digits, winner.reason)
            texts.add(winner.price)
        }
        if let contract {
            texts.add(number: contract.number)
            texts.add(contract.signed, contract.start, contract.end)
            texts.add(contract.amount)
        }
    }

    static let fields = FieldTable<Notice>([
        .required(
            "notice", "ประเภทประกาศ", \.stage, .choice(Bilingual(th: "ประเภทประกาศ", en: "a kind of notice")),
            Bilingual(th: "ประกาศเรื่องอะไรในขั้นตอนจัดซื้อจัดจ้าง", en: "which step of the purchase it announces")),
        .optional(
            "project", "เลขที่โครงการ", \.project, .projectNumber,
            Bilingual(th: "เลขที่โครงการในระบบ e-GP 11 หลัก", en: "the project's number in e-GP, 11 digits")),
        .required(
            "method", "วิธี", \.method, .choice(Bilingual(th: "วิธีจัดซื้อจัดจ้าง", en: "a method")),
            Bilingual(th: "วิธีจัดซื้อจัดจ้าง", en: "how it is bought")),
        .required(
            "type", "ประเภทการจัดหา", \.type, .choice(Bilingual(th: "ประเภทการจัดหา", en: "a kind of purchase")),
            Bilingual(th: "ซื้อหรือจ้างอะไร", en: "what is bought")),
        .optional(
            "budget", "วงเงินงบประมาณ", \.budget, .money,
            Bilingual(th: "วงเงินที่ได้รับจัดสรร (บาท)", en: "the budget in baht")),
        .optional(
            "source", "แหล่งเงิน", \.source, .text(limit: 300),
            Bilingual(th: "ข้อบัญญัติ เงินสะสม เงินอุดหนุนเฉพาะกิจ ฯลฯ", en: "where the money comes from")),
        .optional(
            "median_price", "ราคากลาง", \.medianPrice, .money,
            Bilingual(th: "ราคากลาง (บาท)", en: "the median price in baht")),
        .optional(
            "closes", "ปิดรับข้อเสนอ", \.closes, .date, Bilingual(th: "วันสุดท้ายที่รับข้อเสนอ", en: "the last day for bids")),
        .optional(
            "inspection", "กำหนดตรวจรับ", \.inspection,
            .object(Bilingual(th: "กำหนดตรวจรับ {date, time, place}", en: "an inspection {date, time, place}")),
            Bilingual(th: "วัน เวลา และสถานที่ตรวจรับ", en: "when and where it is inspected")),
        .defaulted(
            "bidders", "ผู้เสนอราคา", \.bidders,
            .list(of: .object(Bilingual(th: "ผู้เสนอราคา {name, tax_id, price}", en: "bidders {name, tax_id, price}"))),
            Bilingual(th: "ผู้เสนอราคาทุกรายและราคาที่เสนอ", en: "all bidders and what they offered")),
        .optional(
            "winner", "ผู้ชนะ", \.winner,
            .object(Bilingual(th: "ผู้ชนะ {name, tax_id, price, reason}", en: "a winner {name, tax_id, price, reason}")),
            Bilingual(th: "ผู้ได้รับการคัดเลือก ราคา และเหตุผล", en: "who was chosen, at what price, and why")),
        .optional(
            "contract", "สัญญา", \.contract,
            .object(
                Bilingual(
                    th: "สัญญา {number, signed, start, end, amount}",
                    en: "a contract {number, signed, start, end, amount}")),
            Bilingual(th: "เลขที่ วันที่ และวงเงินของสัญญา", en: "the contract's number, days and amount")),
    ])

    static let checks: [Check<Notice>] = [
        .noticeSaysWhatItsStageCallsFor,
        .winnerIsABidder,
        .higherWinnerHasAReason,
        .specificAboveTheLimitHasAReason,
        .contractIsWithinItsBudget,
        .contractRunsForward,
    ]
}

extension Inspection: FieldOwner {
    static let fields = FieldTable<Inspection>([
        .required("date", "วันที่", \.date, .date, Bilingual(th: "วันที่ตรวจรับ", en: "the day of inspection")),
        .optional("time", "เวลา", \.time, .time, Bilingual(th: "เวลาตรวจรับ", en: "the time of inspection")),
        .optional(
            "place", "สถานที่", \.place, .text(limit: 300), Bilingual(th: "สถานที่ตรวจรับ", en: "the place of inspection")),
    ])
}

extension Bidder: FieldOwner {
    static let fields = FieldTable<Bidder>([
        .required("name", "ชื่อ", \.name, .vendorName, Bilingual(th: "ชื่อผู้เสนอราคา", en: "the bidder's name")),
        .optional(
            "tax_id", "เลขประจำตัวผู้เสียภาษี", \.taxID, .taxID,
            Bilingual(th: "เลขนิติบุคคล 13 หลัก", en: "the juristic tax number")),
        .required("price", "ราคา", \.price, .money, Bilingual(th: "ราคาที่เสนอ (บาท)", en: "the price offered in baht")),
    ])
}

extension Winner: FieldOwner {
    static let fields = FieldTable<Winner>([
        .required(
            "name", "ชื่อ", \.name, .vendorName,
            Bilingual(th: "ชื่อผู้ชนะ ตรงกับในผู้เสนอราคา", en: "the winner's name, as among the bidders")),
        .optional(
            "tax_id", "เลขประจำตัวผู้เสียภาษี", \.taxID, .taxID,
            Bilingual(th: "เลขนิติบุคคล 13 หลัก", en: "the juristic tax number")),
        .required(
            "price", "ราคา", \.price, .money, Bilingual(th: "ราคาที่ตกลงซื้อหรือจ้าง (บาท)", en: "the price agreed in baht")),
        .optional(
            "reason", "เหตุผล", \.reason, .text(), Bilingual(th: "เหตุผลที่คัดเลือกโดยสรุป", en: "why it was chosen, in short")
        ),
    ])
}

extension Contract: FieldOwner {
    static let fields = FieldTable<Contract>([
        .required(
            "number", "เลขที่", \.number, .text(limit: 100), Bilingual(th: "เลขที่สัญญาหรือใบสั่ง", en: "the contract's number")
        ),
        .required("signed", "วันที่ลงนาม", \.signed, .date, Bilingual(th: "วันที่ลงนาม", en: "the day it was signed")),
        .optional("start", "วันเริ่มสัญญา", \.start, .date, Bilingual(th: "วันเริ่มสัญญา", en: "its first day")),
        .optional("end", "วันสิ้นสุดสัญญา", \.end, .date, Bilingual(th: "วันสิ้นสุดสัญญา", en: "its last day")),
        .required(
            "amount", "วงเงินสัญญา", \.amount, .money, Bilingual(th: "วงเงินตามสัญญา (บาท)", en: "its amount in baht")),
    ])
}
