import Crypto

/// SHA-256 as people write it: 64 lower-case hexadecimal digits.
package enum SHA256Text {
    /// The hash of bytes in memory.
    package static func of(_ bytes: some Sequence<UInt8>) -> String { text(SHA256.hash(data: Array(bytes))) }

    /// The hash of memory that is not copied for it.
    package static func of(_ bytes: UnsafeRawBufferPointer) -> String {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return text(hash.finalize())
    }

    /// A hash that was made piece by piece.
    package static func text(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
