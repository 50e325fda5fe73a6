import Extraction
import Ledger
import Records

/// A file of the content as it was when it was read: what is published later must be the same.
struct MeasuredFile: Sendable {
    let file: RecordFile
    let type: FileType
    let activeContent: Set<ActiveContent>

    /// In bytes; a larger file is not read.
    static let largest = 100 << 20

    /// Nil where the file cannot be read. `path` is relative to the folder.
    static func read(_ path: String, in folder: String) -> MeasuredFile? {
        guard let open = try? OpenFile.toCopy("\(folder)/\(path)") else { return nil }
        guard open.size <= largest else {
            return MeasuredFile(
                file: RecordFile(path: path, size: open.size, sha256: ""), type: .unknown, activeContent: [])
        }
        guard let snapshot = try? FileSnapshot(of: open) else { return nil }
        return snapshot.withBytes { bytes in
            let type = FileType(sniffing: bytes)
            return MeasuredFile(
                file: RecordFile(path: path, size: bytes.count, sha256: SHA256Text.of(bytes)), type: type,
                activeContent: ActiveContent.found(in: bytes, of: type, name: path))
        }
    }
}

extension FileSnapshot {
    /// The bytes of a file that is open; throws `PublishError` where it changes meanwhile, `SnapshotError` where there
    /// is no memory.
    convenience init(of file: borrowing OpenFile) throws {
        let size = file.size
        try self.init(size: size) { room in
            try file.forEachChunk { offset, chunk throws(PublishError) in
                UnsafeMutableRawBufferPointer(rebasing: room[offset...]).copyMemory(from: chunk)
                return true
            }
        }
    }
}
