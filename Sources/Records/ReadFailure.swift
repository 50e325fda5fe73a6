import Findings

/// What keeps a file from being read at all, as a finding at its place.
struct ReadFailure: Error {
    let finding: Finding

    init(_ finding: Finding) { self.finding = finding }
}
