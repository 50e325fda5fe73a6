import Testing
import ThaiText

@Suite struct FingerprintTests {
    /// Addresses rest on it, and must not change. The numbers are those of FNV-1a's own test vectors.
    @Test(arguments: [("", "mlpcjmoeiecccdcf"), ("a", "kpgdnmemigabomim"), ("foobar", "ifjeebhbphdjghoi")])
    func isThatOfTheStandardsVectors(text: String, fingerprint: String) {
        #expect(Fingerprint.of(text) == fingerprint)
    }

    @Test func differsForNamesThatAreAlike() {
        let names = (0..<10_000).map { "ร้านสมมุติ \($0)" }
        #expect(Set(names.map(Fingerprint.of)).count == names.count)
    }
}
