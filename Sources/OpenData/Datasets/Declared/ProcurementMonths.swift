import Disclosure
import Findings
import Records
import ThaiText

extension Dataset {
    /// What was agreed in each month.
    public static let procurementMonths = Dataset(
        "procurement-months", Bilingual(th: "ยอดจัดซื้อจัดจ้างรายเดือน", en: "Procurement by month"),
        Bilingual(
            th: "จำนวนและยอดเงินตามแบบ สขร.1 ของทุกเดือน เดือนที่ไม่มีการจัดซื้อเป็น 0 ส่วนเดือนที่ยังไม่ถึงหรือไม่มีข้อมูลของปีนั้นเว้นว่าง",
            en:
                "Count and sum of each month's form. A month in which nothing was bought has 0; one that is to come, or of whose year "
                + "the site knows nothing, is empty."),
        keywords: ["สขร.1", "จัดซื้อจัดจ้าง", "รายเดือน"], category: .budget, madeOf: ["procurement"], frequency: .monthly,
        primaryKey: ["fiscal_year", "month"], period: { $0.year.period(of: $0.month) },
        rows: { $0.procurement.years.flatMap(\.months) },
        columns: [
            .fiscalYear { $0.year }.required(),
            .month { $0 },
            .address("url", "ที่อยู่ของหน้า", "หน้าแบบ สขร.1 ของเดือน", en: "The month's page") { $0.address }.required(),
            .code(
                "phase", "สถานะของเดือน", MonthlySummary.Phase.all, en: "How the month stands on the day",
                code: \.dataName,
                thai: \.thai
            ) { $0.phase }.required(),
            .count("count", "จำนวนรายการ", "จำนวนข้อตกลง", en: "How many agreements") { $0.isTold ? $0.count : nil },
            .money("amount", "ยอดเงิน", "ยอดรวมที่ตกลง (บาท)", en: "What was agreed in sum, in baht") {
                $0.isTold ? $0.amount : nil
            },
        ])

    /// What was agreed in each month by each method.
    public static let procurementMethods = Dataset(
        "procurement-methods", Bilingual(th: "ยอดจัดซื้อจัดจ้างรายเดือนตามวิธี", en: "Procurement by month and method"),
        Bilingual(
            th: "จำนวนและยอดเงินของแต่ละวิธีในแต่ละเดือน เฉพาะวิธีที่ใช้ในเดือนนั้น รวมกันเท่ากับ procurement-months",
            en:
                "Count and sum of each method in each month, those alone that occur; together they are procurement-months."
        ),
        keywords: ["วิธีจัดซื้อจัดจ้าง", "เฉพาะเจาะจง", "e-bidding", "รายเดือน"], category: .budget, madeOf: ["procurement"],
        frequency: .monthly,
        primaryKey: ["fiscal_year", "month", "method"],
        foreignKeys: [
            ForeignKey(["fiscal_year", "month"], of: "procurement-months", ["fiscal_year", "month"])
        ],
        period: { $0.parent.year.period(of: $0.parent.month) },
        rows: { disclosure in
            Item<MonthlySummary, MonthlySummary.MethodTotal>.all(
                disclosure.procurement.years.flatMap(\.months), \.methods)
        },
        columns: [
            .fiscalYear { $0.parent.year }.required(),
            .month { $0.parent },
            .code("method", "วิธีจัดซื้อจัดจ้าง", en: "How it was bought") { $0.part.method }.required(),
            .count("count", "จำนวนรายการ", "จำนวนข้อตกลง", en: "How many agreements") { $0.part.count }.required(),
            .money("amount", "ยอดเงิน", "ยอดรวมที่ตกลง (บาท)", en: "What was agreed in sum, in baht") { $0.part.amount }
                .required(),
        ])
}

extension MonthlySummary {
    /// Whether the site can tell what was bought.
    fileprivate var isTold: Bool { phase == .over || phase == .running }
}

extension MonthlySummary.Phase {
    fileprivate static let all: [Self] = [.over, .running, .toCome, .unrecorded]

    fileprivate var dataName: String {
        switch self {
        case .over: "over"
        case .running: "running"
        case .toCome: "to-come"
        case .unrecorded: "unrecorded"
        }
    }

    fileprivate var thai: String {
        switch self {
        case .over: "สิ้นสุดแล้ว"
        case .running: "ยังไม่สิ้นสุด"
        case .toCome: "ยังไม่ถึง"
        case .unrecorded: "ไม่มีข้อมูลของปีนี้"
        }
    }
}
