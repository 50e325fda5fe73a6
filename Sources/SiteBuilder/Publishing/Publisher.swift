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

    /// Publishes what `fill` places, or nothing where it throws.
    nonisolated(nonsending) public func publish(
        onWait: (Int32?) -> Void = { _ in },
        _ fill: nonisolated(nonsending) (Staging) async throws -> Void
    ) async throws -> PublishTally {
        let staging = try begin(onWait: onWait)
        do {
            try await fill(staging)
            return try staging.swapIn()
        } catch {
            staging.discard()
            throw error
        }
    }
}
