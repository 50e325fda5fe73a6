import Glibc

/// The right to publish to one folder, held by one build at a time; the kernel lets go of it when the build is killed.
final class BuildLock: Sendable {
    private let path: String
    private let descriptor: Descriptor

    /// Takes the lock, waiting as long as another build holds it: `onWait` is then told once, before the wait, the
    /// process id of the other, nil where it has not written it yet.
    init(path: String, onWait: (Int32?) -> Void) throws(PublishError) {
        self.path = path
        var isTold = false
        while true {
            let raw = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            let candidate = try Descriptor(raw, path: path)
            try candidate.lock(path: path) {
                if !isTold { onWait(Self.holder(candidate)) }
                isTold = true
            }
            // The build that held it removed the file before letting go: what was locked may be a lock no more.
            if try Self.isStill(candidate, at: path) {
                descriptor = candidate
                break
            }
        }
        // It only tells the next who is at work, which a full disk need not stop.
        let text = "\(getpid())\n"
        ftruncate(descriptor.raw, 0)
        pwrite(descriptor.raw, text, text.utf8.count, 0)
    }

    /// Lets the next build in.
    func release() {
        // A file that cannot be removed does no harm: it is not locked.
        unlink(path)
        flock(descriptor.raw, LOCK_UN)
    }

    private static func isStill(_ descriptor: borrowing Descriptor, at path: String) throws(PublishError) -> Bool {
        var named = stat()
        guard lstat(path, &named) == 0 else {
            guard errno == ENOENT else { throw .last(at: path) }
            return false
        }
        return try descriptor.status(path: path).isSameFile(as: named)
    }

    private static func holder(_ descriptor: borrowing Descriptor) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor.raw, &bytes, bytes.count, 0)
        return Int32(String(decoding: bytes.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }
}
