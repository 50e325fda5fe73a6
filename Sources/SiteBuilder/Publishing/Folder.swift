import CLinux
import Glibc

/// An open folder; the paths of its methods are relative to it, so they mean the same after it is renamed.
final class Folder: Sendable {
    /// Where it was when it was opened, for messages.
    let path: String
    private let descriptor: Descriptor

    /// Throws where the path is no folder that can be read; a symbolic link is not followed.
    convenience init(_ path: String) throws(PublishError) {
        try self.init(FileName(path), of: AT_FDCWD, path: path)
    }

    /// A folder in this one.
    func folder(_ name: FileName) throws(PublishError) -> Folder {
        try Folder(name, of: descriptor.raw, path: describe(name))
    }

    private init(_ name: FileName, of parent: Int32, path: String) throws(PublishError) {
        self.path = path
        descriptor = try Descriptor(
            openat(parent, name.bytes, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), path: path)
    }

    func status() throws(PublishError) -> stat { try descriptor.status(path: path) }

    /// The status of what has the path, a symbolic link's own; nil where nothing has it.
    func status(of name: FileName) throws(PublishError) -> stat? {
        var status = stat()
        if fstatat(descriptor.raw, name.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
        guard errno == ENOENT || errno == ENOTDIR else { throw .last(at: describe(name)) }
        return nil
    }

    /// The names in it, in no order, without `.` and `..`.
    func names() throws(PublishError) -> [FileName] {
        let copy = openat(descriptor.raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw .last(at: path) }
        defer { closedir(stream) }
        var names: [FileName] = []
        errno = 0
        while let entry = readdir(stream) {
            if let name = FileName(entry), name.description != ".", name.description != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw .last(at: path) }
        return names
    }

    /// A regular file to read.
    func open(_ name: FileName) throws(PublishError) -> OpenFile {
        let path = describe(name)
        // O_NONBLOCK: opening a pipe that somebody put there must not hang the build.
        return try OpenFile(
            openat(descriptor.raw, name.bytes, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), path: path)
    }

    /// All bytes of a regular file; nil where nothing has the name, and `notAPlainFile` where something else has it.
    func contents(of name: FileName) throws(PublishError) -> [UInt8]? {
        guard let status = try status(of: name) else { return nil }
        guard status.isRegular else { throw .notAPlainFile(path: describe(name)) }
        return try open(name).contents()
    }

    /// A new file to write, mode 0666 less the umask; missing folders above it are made.
    func create(_ name: FileName) throws(PublishError) -> OpenFile {
        let path = describe(name)
        let raw = try makingFolders(above: name) {
            openat(descriptor.raw, name.bytes, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        }
        return try OpenFile(raw, path: path)
    }

    /// Gives a file of another folder the same path here as well; false where the file system will not link it.
    func link(_ name: FileName, from other: Folder) throws(PublishError) -> Bool {
        let result = try makingFolders(above: name) {
            linkat(other.descriptor.raw, name.bytes, descriptor.raw, name.bytes, 0)
        }
        if result == 0 { return true }
        switch errno {
        // No links at all, none of another owner's files (fs.protected_hardlinks), no more of this one.
        case EPERM, EACCES, EXDEV, EMLINK, EOPNOTSUPP: return false
        default: throw .last(at: describe(name))
        }
    }

    /// Copies a symbolic link as it stands.
    func copyLink(_ name: FileName, from other: Folder) throws(PublishError) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        guard readlinkat(other.descriptor.raw, name.bytes, &target, Int(PATH_MAX)) >= 0,
            symlinkat(target, descriptor.raw, name.bytes) == 0
        else { throw .last(at: describe(name)) }
    }

    func makeFolder(_ name: FileName) throws(PublishError) {
        guard mkdirat(descriptor.raw, name.bytes, 0o777) == 0 else { throw .last(at: describe(name)) }
    }

    /// Removes anything but a folder; false where it is one. What is not there counts as removed.
    func unlink(_ name: FileName) throws(PublishError) -> Bool {
        if unlinkat(descriptor.raw, name.bytes, 0) == 0 || errno == ENOENT { return true }
        guard errno == EISDIR else { throw .last(at: describe(name)) }
        return false
    }

    /// Gives an entry another name, in one step; what bore that name is gone.
    func rename(_ name: FileName, to other: FileName) throws(PublishError) {
        guard renameat(descriptor.raw, name.bytes, descriptor.raw, other.bytes) == 0 else {
            throw .last(at: describe(name))
        }
    }

    /// Waits until the entries are on the disk, where the file system can tell.
    func sync() throws(PublishError) {
        guard fsync(descriptor.raw) == 0 || errno == EINVAL || errno == EROFS else { throw .last(at: path) }
    }

    /// Waits until all that was written to its file system is on the disk.
    func syncFileSystem() throws(PublishError) {
        guard clinux_sync_file_system(descriptor.raw) == 0 else { throw .last(at: path) }
    }

    /// Whether its entries can be neither renamed nor removed, by anyone (`chattr +i`, `+a`).
    var isSealed: Bool { clinux_is_sealed(descriptor.raw) != 0 }

    /// Takes the lock of the folder, after telling `onWait` once where another process holds it; it ends with this
    /// value, or the process. A file system without such locks gives none.
    func lock(onWait: () -> Void) throws(PublishError) {
        do throws(PublishError) {
            try descriptor.lock(path: path, onWait: onWait)
        } catch .system(_, EBADF), .system(_, ENOLCK), .system(_, EOPNOTSUPP), .system(_, ENOSYS) {
            return
        }
    }

    func removeEmptyFolder(_ name: FileName) throws(PublishError) {
        guard unlinkat(descriptor.raw, name.bytes, AT_REMOVEDIR) == 0 else {
            throw .last(at: describe(name))
        }
    }

    /// Takes the mode of another folder, its times, and its owner where that is allowed.
    func takeAttributes(of other: stat) throws(PublishError) {
        // Only root may give a folder away; for anyone else it stays the builder's, like everything new.
        _ = fchown(descriptor.raw, other.st_uid, other.st_gid)
        guard fchmod(descriptor.raw, other.st_mode & 0o7777) == 0,
            futimens(descriptor.raw, [other.st_atim, other.st_mtim]) == 0
        else { throw .last(at: path) }
    }

    /// Lets its owner remove what is in a folder that was read-only.
    func makeWritable() throws(PublishError) {
        let mode = try status().st_mode
        // Where this is not allowed, the removal that follows says so.
        if mode & S_IRWXU != S_IRWXU { _ = fchmod(descriptor.raw, (mode | S_IRWXU) & 0o7777) }
    }

    func describe(_ name: FileName) -> String { "\(path)/\(name)" }

    /// Does what makes an entry; where that fails for want of a folder, makes the folders and does it again.
    private func makingFolders(
        above name: FileName, _ make: () -> Int32
    ) throws(PublishError) -> Int32 {
        let result = make()
        guard result < 0, errno == ENOENT else { return result }
        try makeFolders(above: name)
        return make()
    }

    private func makeFolders(above name: FileName) throws(PublishError) {
        guard let above = name.above else { return }
        let result = try makingFolders(above: above) { mkdirat(descriptor.raw, above.bytes, 0o777) }
        // Another worker may have made it first.
        guard result == 0 || errno == EEXIST else { throw .last(at: describe(above)) }
    }
}
