import Findings

/// One way in which bytes that anybody may have written come into the program.
public struct FuzzTarget: Sendable {
    /// The folder of its corpus, such as `record`.
    public let name: String
    /// Reads an input as the program would.
    public let read: @Sendable ([UInt8]) -> Outcome

    /// All of them.
    public static let all: [FuzzTarget] = [record, markdown, table, checklist, site]

    /// What of an input breaks a rule that holds for every input; empty where all is well.
    public func violations(of bytes: [UInt8]) -> [String] {
        let outcome = read(bytes)
        return (read(bytes) == outcome ? [] : ["a second reading differs"])
            + outcome.refusalViolations
            + outcome.placeViolations
            + MarkupCheck(outcome.markup).violations
            + outcome.addresses.filter { !MarkupCheck.isHarmless($0) }.map { "the address «\($0)» is let through" }
            + outcome.violations
    }
}

/// What came of reading an input.
public struct Outcome: Equatable, Sendable {
    /// Whether something was read that can be published.
    public var isWhole = false
    /// The least weight of the gravest finding where nothing was.
    public var owed = Severity.error
    public var findings: [Finding] = []
    /// The texts that the findings may point into, by their files.
    public var texts: [String: [UInt8]] = [:]
    public var markup: [UInt8] = []
    /// Addresses that a page will link to.
    public var addresses: [String] = []
    /// Rules of this way in that do not hold.
    public var violations: [String] = []

    /// Nothing is refused without a word, and nothing grave is published.
    var refusalViolations: [String] {
        let gravest = findings.map(\.severity).max()
        return isWhole || gravest.map { $0 >= owed } == true ? [] : ["it is refused, and nothing says why"]
    }
}
