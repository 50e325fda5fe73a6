/// How much a finding weighs: an error stops publication, a warning does not.
public enum Severity: String, Sendable, Comparable {
    case warning
    case error

    public static func < (left: Severity, right: Severity) -> Bool {
        left == .warning && right == .error
    }
}

/// One mistake in the content: what is wrong, where, and how to mend it.
public struct Finding: Sendable, Hashable {
    public let code: FindingCode
    /// The code's own weight, but less in a record that is only a draft.
    public let severity: Severity
    public let place: Place
    public let message: Bilingual
    public let fix: Bilingual
    /// Other places that belong to the mistake, such as the record it disagrees with.
    public let related: [Place]

    public init(
        _ code: FindingCode,
        severity: Severity? = nil,
        at place: Place,
        message: Bilingual,
        fix: Bilingual,
        related: [Place] = []
    ) {
        self.code = code
        self.severity = severity ?? code.severity
        self.place = place
        self.message = message
        self.fix = fix
        self.related = related
    }

    /// The same finding as a warning, which stops nothing.
    public var asWarning: Finding {
        Finding(code, severity: .warning, at: place, message: message, fix: fix, related: related)
    }
}

extension Finding {
    /// The same finding with more said of how to mend it.
    public func adding(toFix more: Bilingual) -> Finding {
        Finding(
            code, severity: severity, at: place, message: message,
            fix: Bilingual(th: "\(fix.th) \(more.th)", en: "\(fix.en); \(more.en)"), related: related)
    }
}

extension Finding: Comparable {
    /// By file, line and column, then by code, so that a report never depends on the order of discovery.
    public static func < (left: Finding, right: Finding) -> Bool {
        // Not by `!=`: places that differ in their excerpts alone are one place in this order.
        if left.place < right.place { return true }
        if right.place < left.place { return false }
        return (left.code.rawValue, left.message.en) < (right.code.rawValue, right.message.en)
    }
}
