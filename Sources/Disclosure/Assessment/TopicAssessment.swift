import Records
import ThaiText

/// How one topic of an item is proven.
public struct TopicAssessment: Sendable, Hashable {
    public let topic: Topic
    /// For which time evidence is asked: the item's, but of a half-year report always its half.
    public let period: EvidencePeriod
    public let verdict: Verdict
    /// What proves it, or as much of it as there is: the newest first, monthly forms in the year's order.
    public let evidence: [Evidence]
    /// Whether the evidence is of another time than is asked for, such as the year before.
    public let isOfAnotherTime: Bool
    /// What its page must show, whether it does or not; empty where there is no evidence.
    public let elements: [ElementAnswer]
    /// Empty where it is proven.
    public let gaps: [Gap]
    /// The first day on which it is asked for; nil where it always is.
    public let due: CalendarDay?
}

/// Whether a required element is shown.
public struct ElementAnswer: Sendable, Hashable {
    public let element: RequiredElement
    public let answer: Answer

    public enum Answer: Sendable, Hashable {
        case shown
        /// A record says where it is shown, in its own words.
        case stated(String)
        case missing
    }
}
