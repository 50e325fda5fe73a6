import Findings

/// How far a checklist's item, or one of its topics, is proven on a day.
public enum Verdict: String, Sendable, CaseIterable {
    case proven
    /// There is something, but not all that is asked for.
    case partial
    case missing
    /// What is asked for cannot be there yet.
    case notDue = "not-due"

    /// Whether what is due is not, or not all, there.
    public var lacksSomething: Bool { self == .partial || self == .missing }

    public var text: Bilingual {
        switch self {
        case .proven: Bilingual(th: "ครบ", en: "proven")
        case .partial: Bilingual(th: "ยังไม่ครบ", en: "partial")
        case .missing: Bilingual(th: "ยังไม่มี", en: "missing")
        case .notDue: Bilingual(th: "ยังไม่ถึงกำหนด", en: "not due yet")
        }
    }

    /// One character, for where it stands beside its words.
    public var mark: String {
        switch self {
        case .proven: "✓"
        case .partial: "◐"
        case .missing: "✗"
        case .notDue: "…"
        }
    }
}
