/// Publishes a site to a folder whole or not at all (Linux: one `renameat2`).
public struct Publisher: Sendable {
    private let output: String
    private let clean: Bool
    private let inputs: [String]

    /// `output` is a path as the user types it; with `clean` every file is written anew; `inputs` are paths that
    /// `output` must not hold, since what it holds is replaced.
    public init(output: String, clean: Bool = false, inputs: [String] = []) {
        self.output = output
        self.clean = clean
        self.inputs = inputs
    }

    /// Begins a publication that must end with `swapIn` or `discard`: takes the lock, after telling `onWait` once
    /// which process holds it if another does, and removes what a killed build left.
    public func begin(onWait: (Int32?) -> Void = { _ in }) throws(PublishError) -> Staging {
        try Staging(output: OutputFolder(output, holdingNoneOf: inputs), clean: clean, onWait: onWait)
    }

    /// Publishes what `fill` places, with the lines that tell of it, or nothing where it throws.
    nonisolated(nonsending) func publish(
        with lines: LedgerLines? = nil,
        onWait: (Int32?) -> Void = { _ in },
        _ fill: nonisolated(nonsending) (Staging) async throws -> Void
    ) async throws -> PublishTally {
        let staging = try begin(onWait: onWait)
        do {
            try await fill(staging)
            try PublishError.checkInterruption()
            try lines?.prepare(forSiteAt: staging.path)
            return try staging.swapIn { () throws(PublishError) in try lines?.commit() }
        } catch {
            lines?.discard()
            staging.discard()
            throw error
        }
    }
}
