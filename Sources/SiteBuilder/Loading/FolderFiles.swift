import Crypto
import Records

/// The files of one folder of the content, with what is said of them on pages.
struct FolderFiles: FilesBeside {
    /// As the user typed it, down to the folder.
    private let folder: String
    private let files: [String: RecordFile]

    /// Measures and hashes the files; one that cannot be read is left out, and so reported as missing.
    init(folder: String, paths: [String]) {
        self.folder = folder
        let measured = paths.compactMap { path in
            FileDigest.read("\(folder)/\(path)").map { digest in
                (path, RecordFile(path: path, size: digest.size, sha256: digest.sha256))
            }
        }
        // Names that differ only in how an accent is composed are one name to a reader.
        files = Dictionary(measured) { first, _ in first }
    }

    var names: Set<String> { Set(files.keys) }
    var isFolder: Bool { true }

    func file(_ path: String) -> RecordFile? { files[path] }

    func contents(of path: String) -> [UInt8]? {
        files[path].flatMap { _ in try? OpenFile.toCopy("\(folder)/\(path)").contents() }
    }
}

/// A file's size and hash.
struct FileDigest: Sendable {
    /// In bytes.
    let size: Int
    /// 64 lower-case hexadecimal digits.
    let sha256: String

    /// Nil where the file cannot be read.
    static func read(_ path: String) -> FileDigest? {
        guard let file = try? OpenFile.toCopy(path) else { return nil }
        var hash = SHA256()
        let size = file.size
        do {
            try file.forEachChunk { _, chunk throws(PublishError) in
                hash.update(bufferPointer: chunk)
                return true
            }
        } catch {
            return nil
        }
        return FileDigest(size: size, sha256: hexadecimal(hash.finalize()))
    }

    /// The hash of bytes in memory.
    static func sha256(of bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension OpenFile {
    /// All bytes of the file.
    consuming func contents() throws(PublishError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        try forEachChunk { _, chunk throws(PublishError) in
            bytes.append(contentsOf: chunk)
            return true
        }
        return bytes
    }
}
