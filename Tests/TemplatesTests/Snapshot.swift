import Foundation
import Testing

/// Compares a text with a file in `Snapshots/`.
///
/// With RECORD_SNAPSHOTS=1 in the environment it writes the file instead, and fails, so that no run both records and passes.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = snapshotFolder.appending(path: "\(name).html")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try Data(text.utf8).write(to: file)
        Issue.record(
            "recorded \(name).html; look at the difference, then run without RECORD_SNAPSHOTS",
            sourceLocation: sourceLocation)
        return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    guard text != recorded else { return }
    let lines = zip(
        text.split(separator: "\n", omittingEmptySubsequences: false),
        recorded.split(separator: "\n", omittingEmptySubsequences: false))
    let difference = lines.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
        """
        \(name).html is not as recorded, from line \((difference?.offset ?? 0) + 1) on:
        - \(difference?.element.1 ?? "")
        + \(difference?.element.0 ?? "")
        """, sourceLocation: sourceLocation)
}

/// The names of the files in `Snapshots/`; a file of another kind keeps its ending, as it has no business there.
func recordedSnapshots() throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(at: snapshotFolder, includingPropertiesForKeys: nil)
    return Set(files.map { ($0.pathExtension == "html" ? $0.deletingPathExtension() : $0).lastPathComponent })
}

private let snapshotFolder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
