import Crypto
import Ledger

/// A file of which it is known what it must hold: what is published is what was judged.
struct KnownFile: ~Copyable, FileBytes {
    private let file: OpenFile
    private let sha256: String

    /// `sha256` in 64 lower-case hexadecimal digits.
    init(_ file: consuming OpenFile, sha256: String) {
        self.file = file
        self.sha256 = sha256
    }

    var size: Int { file.size }

    /// Throws `sourceChanged`, behind the last chunk, where the file holds something else.
    func forEachChunk(_ body: (Int, UnsafeRawBufferPointer) throws(PublishError) -> Bool) throws(PublishError) {
        var hash = SHA256()
        var isWhole = true
        try file.forEachChunk { offset, chunk throws(PublishError) in
            hash.update(bufferPointer: chunk)
            isWhole = try body(offset, chunk)
            return isWhole
        }
        guard !isWhole || SHA256Text.text(hash.finalize()) == sha256 else {
            throw .sourceChanged(path: file.path)
        }
    }
}
