import Findings

/// Why something of a checklist is not fully proven, and how to mend it.
public struct Gap: Sendable, Hashable {
    /// For whoever reads the item's page.
    public let reason: Bilingual
    /// What the clerk writes.
    public let remedy: Bilingual
}
