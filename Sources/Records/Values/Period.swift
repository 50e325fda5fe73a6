import Findings
import ThaiText

/// A span of days, both ends included.
public struct Period: Sendable, Hashable {
    public var from: CalendarDay
    public var to: CalendarDay

    public init(from: CalendarDay, to: CalendarDay) {
        self.from = from
        self.to = to
    }
}

/// A span of days that may have no end, such as that in which a rule is in force.
public struct OpenPeriod: Sendable, Hashable {
    public var from: CalendarDay
    /// The last day; nil where none is set.
    public var to: CalendarDay?

    public init(from: CalendarDay, to: CalendarDay?) {
        self.from = from
        self.to = to
    }

    /// Whether the day lies in it.
    public func contains(_ day: CalendarDay) -> Bool {
        from <= day && (to.map { day <= $0 } ?? true)
    }
}

extension Period: FieldOwner {
    init() { self.init(from: .unread, to: .unread) }

    static let fields = FieldTable<Period>([
        .required("from", "ตั้งแต่", \.from, .date, Bilingual(th: "วันแรก", en: "the first day")),
        .required("to", "ถึง", \.to, .date, Bilingual(th: "วันสุดท้าย", en: "the last day")),
    ])

    static let checks: [Check<Period>] = [.runsForward { ($0.from, $0.to) }]
}

extension OpenPeriod: FieldOwner {
    init() { self.init(from: .unread, to: nil) }

    static let fields = FieldTable<OpenPeriod>([
        .required("from", "ตั้งแต่", \.from, .date, Bilingual(th: "วันแรก", en: "the first day")),
        .optional("to", "ถึง", \.to, .date, Bilingual(th: "วันสุดท้าย ถ้ากำหนดไว้", en: "the last day, if there is one")),
    ])

    static let checks: [Check<OpenPeriod>] = [.runsForward { ($0.from, $0.to ?? $0.from) }]
}

extension ValueType where Value == Period {
    /// A period whose last day is not before its first.
    static var period: ValueType { .object(Bilingual(th: "ช่วงวันที่ {from, to}", en: "a period {from, to}")) }
}

extension ValueType where Value == OpenPeriod {
    /// A period whose last day, if any, is not before its first.
    static var openPeriod: ValueType {
        .object(Bilingual(th: "ช่วงวันที่ {from, to}", en: "a period {from, to}"))
    }
}

extension Check {
    /// The second of two days does not come before the first.
    static func runsForward(_ days: @escaping @Sendable (Owner) -> (CalendarDay, CalendarDay)) -> Check {
        Check(reading: ["from", "to"]) { owner, report in
            let (first, last) = days(owner)
            guard last < first else { return }
            report.add(.reversedPeriod(at: report.place("to"), from: first, to: last))
        }
    }
}

extension CalendarDay {
    /// Stands in a required property until its key is read, and is never seen.
    static let unread = CalendarDay(daysSince1970: 0)
}

extension Finding {
    static func reversedPeriod(at place: Place, from: CalendarDay, to: CalendarDay) -> Finding {
        Finding(
            .reversedPeriod, at: place,
            message: Bilingual(
                th: "ช่วงวันที่ย้อนหลัง: สิ้นสุด \(to.longThai) ก่อนเริ่ม \(from.longThai)",
                en: "the period runs backwards: it ends \(to.iso8601), before it begins, \(from.iso8601)"),
            fix: Bilingual(th: "สลับหรือแก้วันที่ให้วันเริ่มมาก่อน", en: "put the earlier day first"))
    }
}
