/// The exceptions that keep findings from being reported.
public struct ExceptionTally: Sendable, Hashable {
    public let count: Int
    /// The codes among them that are about people, in order.
    public let codesAboutPeople: [FindingCode]

    /// `codes` has one for each exception.
    public init(_ codes: [FindingCode]) {
        count = codes.count
        let used = Set(codes)
        codesAboutPeople = FindingCode.allCases.filter { $0.isAboutPeople && used.contains($0) }
    }

    /// «ข้อยกเว้น 2 (P701)»; nil where there is none.
    public var text: Bilingual? {
        guard count > 0 else { return nil }
        let codes = codesAboutPeople.map(\.rawValue).joined(separator: ", ")
        let named = codes.isEmpty ? "" : " (\(codes))"
        return Bilingual(th: "ข้อยกเว้น \(count)\(named)", en: "\(count) exception\(count == 1 ? "" : "s")\(named)")
    }
}
