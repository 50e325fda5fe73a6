import Extraction
import Testing

@Suite struct SnapshotTests {
    @Test(arguments: [0, 1, 4096, 1_000_000])
    func aSnapshotHoldsTheBytesItWasGiven(size: Int) throws {
        let bytes = [UInt8](repeating: 7, count: size)
        let snapshot = try FileSnapshot(bytes)
        #expect(snapshot.withBytes { $0.elementsEqual(bytes) })
    }
}
