import Glibc
import Ledger

/// A folder of texts that were read of files, each under the hash of its file. An entry that is torn, altered or of
/// another version of the program counts as none; whatever goes wrong with the folder, there is only no entry.
struct TextCache: Sendable {
    private let folder: String
    /// What the entries depend on besides their files.
    private let version: String

    /// When the entries take more, in bytes, the oldest are dropped until half of it is left.
    private let capacity: Int

    /// Nil where the folder cannot be made, or where others than its owner may write to it.
    init?(folder: String, version: String = Self.programVersion, capacity: Int = 256 << 20) {
        guard folder.hasPrefix("/"), (try? OutputFolder.makeFolders(folder, mode: 0o700)) != nil else { return nil }
        var status = stat()
        guard lstat(folder, &status) == 0, status.isFolder, status.st_uid == geteuid(), status.st_mode & 0o022 == 0
        else {
            return nil
        }
        (self.folder, self.version, self.capacity) = (folder, version, capacity)
    }

    /// The running program by its size and the time it was made.
    private static let programVersion: String = {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "" }
        return "\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }()

    /// The text of the file with this hash; nil where it is not known.
    func text(of sha256: String) -> ReadText? {
        guard let bytes = try? OpenFile.toCopy(path(of: sha256)).contents() else { return nil }
        let header = header(of: sha256)
        guard bytes.starts(with: header) else { return nil }
        let rest = bytes[header.count...]
        let digest = rest.prefix(Self.digestLength)
        let body = rest.dropFirst(Self.digestLength)
        guard Array(SHA256Text.of(Array(body)).utf8).elementsEqual(digest) else { return nil }
        return ReadText(entry: body)
    }

    /// Keeps the text of the file with this hash.
    func keep(_ text: ReadText, of sha256: String) {
        let body = text.entry
        let bytes = header(of: sha256) + Array(SHA256Text.of(body).utf8) + body
        // Written whole under a name of its own, then put in its place: nobody sees half an entry.
        let temporary = "\(folder)/.\(sha256).\(getpid()).\(Self.counter.next())"
        guard let file = try? OpenFile(open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600), path: temporary)
        else { return }
        let isWritten = (try? bytes.withUnsafeBytes { try file.write($0) }) != nil
        let isClosed = (try? file.finish()) != nil
        if !(isWritten && isClosed && rename(temporary, path(of: sha256)) == 0) { unlink(temporary) }
    }

    private static let counter = Counter()
    private static let digestLength = 64

    private func header(of sha256: String) -> [UInt8] { Array("prongsai text \(version) \(sha256)\n".utf8) }

    private func path(of sha256: String) -> String { "\(folder)/\(sha256)" }

    /// Drops the oldest entries where there are too many, and what killed builds left.
    func prune() {
        guard let open = try? Folder(folder), let names = try? open.names() else { return }
        let entries = names.compactMap { name -> (path: String, size: Int, time: Int)? in
            guard let status = try? open.status(of: name), status.isRegular else { return nil }
            return ("\(folder)/\(name)", Int(status.st_size), Int(status.st_mtim.tv_sec))
        }
        var size = entries.reduce(0) { $0 + $1.size }
        guard size > capacity else { return }
        for entry in entries.sorted(by: { ($0.time, $0.path) < ($1.time, $1.path) }) where size > capacity / 2 {
            unlink(entry.path)
            size -= entry.size
        }
    }
}
