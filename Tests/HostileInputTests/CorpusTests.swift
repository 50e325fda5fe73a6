import Foundation
import HostileInput
import Testing

/// The fuzzer's corpora, read again: what it once found stays mended.
@Suite struct CorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../fixtures")

    @Test(arguments: FuzzTarget.all)
    func everyInputKeepsTheRules(target: FuzzTarget) throws {
        let folder = Self.folder.appending(path: target.name)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count >= 20)
        for file in files {
            let violations = target.violations(of: Array(try Data(contentsOf: file)))
            #expect(violations.isEmpty, "\(target.name)/\(file.lastPathComponent): \(violations)")
        }
    }
}

extension FuzzTarget: CustomTestStringConvertible {
    public var testDescription: String { name }
}
