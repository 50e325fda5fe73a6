/// A short name for a text in an address, since Thai letters there become nine signs each when they are encoded.
public enum Fingerprint {
    /// 16 letters from a to p that are always the same for the text (FNV-1a, 64 bits); no digits, a run of which could
    /// be taken for a citizen's number.
    public static func of(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        let letters = (0..<16).reversed().map { UInt8(ascii: "a") + UInt8(hash >> ($0 * 4) & 0xF) }
        return String(decoding: letters, as: UTF8.self)
    }
}
