import Findings
import ThaiText

/// How many complaints came in over a period; never names or stories.
public struct ComplaintStatistics: Sendable {
    public var period = Period()
    public var rows: [ComplaintCount] = []
}

/// The complaints of one kind.
public struct ComplaintCount: Sendable, Hashable {
    public var kind = ComplaintKind.general
    public var received = 0
    public var done = 0
    public var pending = 0

    /// What counts of one kind come to together; zero of each where there are none.
    public static func sum(of kind: ComplaintKind, _ counts: [ComplaintCount]) -> ComplaintCount {
        counts.reduce(into: ComplaintCount(kind: kind)) { sum, count in
            sum.received += count.received
            sum.done += count.done
            sum.pending += count.pending
        }
    }
}

/// What complaints are about (`kind`).
public enum ComplaintKind: String, Choice {
    case corruption
    case general

    public var thai: String {
        switch self {
        case .corruption: "การทุจริตและประพฤติมิชอบ"
        case .general: "ทั่วไป"
        }
    }

    public var otherThai: [String] {
        switch self {
        case .corruption: ["ทุจริต", "เรื่องทุจริต"]
        case .general: ["เรื่องทั่วไป"]
        }
    }
}

extension ComplaintStatistics: DecodableContent {
    static let folder = "complaints"
    static let name = Bilingual(th: "สถิติเรื่องร้องเรียน", en: "complaint statistics")
    static let category: Category? = .integrity

    public var topicIDs: [Topic.ID] { ["complaint-statistics"] }

    public func tell(_ texts: inout RecordTexts) {
        texts.add(period.from, period.to)
        for row in rows {
            texts.add(row.kind.thai)
            texts.add(count: row.received, row.done, row.pending)
        }
    }

    static let fields = FieldTable<ComplaintStatistics>([
        .required(
            "period", "ช่วงเวลา", \.period, .period, Bilingual(th: "ช่วงเวลาของสถิติ", en: "the period of the figures")),
        .required(
            "rows", "รายการ", \.rows,
            .list(
                of: .object(
                    Bilingual(
                        th: "จำนวนเรื่อง {kind, received, done, pending}", en: "counts {kind, received, done, pending}"))),
            Bilingual(th: "จำนวนเรื่องแยกตามประเภท", en: "how many, by kind")),
    ])

    static let checks: [Check<ComplaintStatistics>] = [.complaintKindStandsOnce]
}

extension ComplaintCount: FieldOwner {
    static let fields = FieldTable<ComplaintCount>([
        .required(
            "kind", "เรื่อง", \.kind, .choice(Bilingual(th: "ประเภทเรื่องร้องเรียน", en: "a kind of complaint")),
            Bilingual(th: "เรื่องทุจริตหรือเรื่องทั่วไป", en: "corruption or general")),
        .required("received", "ทั้งหมด", \.received, .count(), Bilingual(th: "จำนวนที่รับทั้งหมด", en: "how many came in")),
        .required("done", "แล้วเสร็จ", \.done, .count(), Bilingual(th: "จำนวนที่แล้วเสร็จ", en: "how many are done")),
        .required(
            "pending", "อยู่ระหว่างดำเนินการ", \.pending, .count(),
            Bilingual(th: "จำนวนที่อยู่ระหว่างดำเนินการ", en: "how many are pending")),
    ])

    static let checks: [Check<ComplaintCount>] = [.complaintsAddUp]
}
