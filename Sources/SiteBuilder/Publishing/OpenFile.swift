import CLinux
import Glibc

/// A file or folder descriptor that closes itself.
struct Descriptor: ~Copyable, Sendable {
    let raw: Int32

    /// Takes over what `open` and its kin return; throws where that is no descriptor.
    init(_ raw: Int32, path: @autoclosure () -> String) throws(PublishError) {
        guard raw >= 0 else { throw .last(at: path()) }
        self.raw = raw
    }

    deinit { close(raw) }

    /// Closes now; a network disk may say only here that it is full.
    consuming func finish() -> Int32 {
        let raw = raw
        discard self
        return close(raw)
    }

    /// Takes the lock of what is open, which ends with the descriptor; tells `onWait` once where another holds it, and
    /// throws `interrupted` where the task is cancelled while it waits.
    func lock(path: @autoclosure () -> String, onWait: () -> Void) throws(PublishError) {
        var hasWaited = false
        while flock(raw, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { throw .last(at: path()) }
            if !hasWaited { onWait() }
            hasWaited = true
            try PublishError.checkInterruption()
            usleep(20_000)
        }
    }

    func status(path: @autoclosure () -> String) throws(PublishError) -> stat {
        var status = stat()
        guard fstat(raw, &status) == 0 else { throw .last(at: path()) }
        return status
    }
}

extension stat {
    var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
    var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }

    func isSameFile(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }

    func hasSameVersion(as other: stat) -> Bool {
        isSameFile(as: other) && st_size == other.st_size
            && (st_mtim.tv_sec, st_mtim.tv_nsec) == (other.st_mtim.tv_sec, other.st_mtim.tv_nsec)
    }
}

/// An open regular file.
struct OpenFile: ~Copyable {
    let path: String
    private let descriptor: Descriptor
    private let opened: stat

    var size: Int { Int(opened.st_size) }

    /// Takes over what `open` and its kin return; throws where that is no descriptor.
    init(_ raw: Int32, path: String) throws(PublishError) {
        let descriptor = try Descriptor(raw, path: path)
        opened = try descriptor.status(path: path)
        self.descriptor = descriptor
        self.path = path
    }

    /// A file to copy from; throws `sourceChanged` where it is gone or no regular file.
    static func toCopy(_ path: String) throws(PublishError) -> OpenFile {
        // O_NONBLOCK: opening a pipe that somebody put there must not hang the build.
        let raw = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        if raw < 0, errno == ENOENT || errno == ELOOP { throw .sourceChanged(path: path) }
        let file = try OpenFile(raw, path: path)
        guard file.opened.isRegular else { throw .sourceChanged(path: path) }
        return file
    }

    /// Throws `sourceChanged` where the file is no longer what it was when it was opened.
    func checkSame() throws(PublishError) {
        guard try descriptor.status(path: path).hasSameVersion(as: opened) else { throw .sourceChanged(path: path) }
    }

    /// Fills the buffer from an offset, short only at the file's end; returns the number of bytes.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(PublishError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = pread(descriptor.raw, rest.baseAddress, rest.count, offset + filled)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .last(at: path) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(PublishError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor.raw, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .last(at: path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Gives the file the modification time of another.
    func takeTime(of other: stat) throws(PublishError) {
        let times = [other.st_atim, other.st_mtim]
        guard futimens(descriptor.raw, times) == 0 else { throw .last(at: path) }
    }

    func takeMode(of other: stat) throws(PublishError) {
        guard fchmod(descriptor.raw, other.st_mode & 0o7777) == 0 else { throw .last(at: path) }
    }

    /// Takes the mode of another file, and its owner where that is allowed.
    func takeOwnerAndMode(of other: stat) throws(PublishError) {
        // Only root may give a file away; for anyone else it stays the builder's, like everything new.
        _ = fchown(descriptor.raw, other.st_uid, other.st_gid)
        try takeMode(of: other)
    }

    /// Whether nobody may replace it (`chattr +i`, `+a`).
    var isSealed: Bool { clinux_is_sealed(descriptor.raw) != 0 }

    /// Waits until what was written is on the disk.
    func sync() throws(PublishError) {
        guard fsync(descriptor.raw) == 0 else { throw .last(at: path) }
    }

    consuming func finish() throws(PublishError) {
        let path = path
        guard descriptor.finish() == 0 else { throw .last(at: path) }
    }
}
