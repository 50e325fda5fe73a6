import Findings
import ThaiText

/// Something that the page of a topic must show for its item to count, such as the steps in a service manual.
public struct RequiredElement: Sendable, Hashable {
    public let topic: Topic
    /// Such as `steps`; unique within its topic.
    public let name: String
    public let title: String
    /// The ids of the facts that show it, each a field of a record or of `site.yml`.
    public let facts: [String]
    /// The wordings of a heading or column that show it, each as `Folding.key`.
    public let wordings: [String]
    public let verification: Verification
    public let provenance: String?
}
