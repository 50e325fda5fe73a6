import CLinux
import Glibc
import Synchronization

/// A site being written beside the one it will replace; several threads may place files at once.
public final class Staging: Sendable {
    private let output: OutputFolder
    private let lock: BuildLock
    private let clean: Bool
    private let parent: Folder
    /// The site that is published now, if there is one.
    private let old: Folder?
    private let new: Folder
    private let written = Atomic(0)
    private let unchanged = Atomic(0)
    /// Files of the old site whose paths the new one has too.
    private let survivors = Atomic(0)
    private let isOpen = Mutex(true)

    init(output: OutputFolder, clean: Bool, onWait: (Int32?) -> Void) throws(PublishError) {
        self.output = output
        self.clean = clean
        let lock: BuildLock
        do throws(PublishError) {
            lock = try BuildLock(path: output.lock, onWait: onWait)
        } catch .system(output.lock, let code) where [EACCES, EPERM, EROFS, ENOSPC, EDQUOT].contains(code) {
            throw .system(path: output.parent, errno: code)
        }
        do throws(PublishError) {
            parent = try Folder(output.parent)
            old = try output.open(in: parent)
            try parent.removeTree(output.stagingName)
            try parent.makeFolder(output.stagingName)
            new = try parent.folder(output.stagingName)
        } catch {
            lock.release()
            throw error
        }
        self.lock = lock
    }

    /// Writes a file, or links the old site's where that holds the same bytes; `gzip` puts a compressed copy beside it
    /// where that is worth it.
    @discardableResult
    public func place(_ file: OutputFile, gzip: Bool = false) throws(PublishError) -> Placement {
        let placement = try placeAlone(file)
        if gzip, let copy = try compressedCopy(of: file) { try placeAlone(copy) }
        return placement
    }

    @discardableResult
    private func placeAlone(_ file: OutputFile) throws(PublishError) -> Placement {
        try Self.check(file.path)
        let placement: Placement
        do throws(PublishError) {
            placement =
                switch file.content {
                case .bytes(let bytes): try place(RenderedBytes(bytes: bytes), at: FileName(file.path))
                case .copy(let source, let sha256):
                    try place(KnownFile(OpenFile.toCopy(source), sha256: sha256), at: FileName(file.path))
                }
        } catch {
            if case .system(_, EEXIST) = error { throw .placedTwice(file.path) }
            throw error
        }
        switch placement {
        case .written: written.add(1, ordering: .relaxed)
        case .unchanged: unchanged.add(1, ordering: .relaxed)
        }
        return placement
    }

    /// Where the site is, without links.
    var path: String { output.path }

    /// Makes what was placed the site, in one step, does what is due then, and removes the old one; after an error,
    /// `discard` is due.
    public func swapIn(
        then finish: () throws(PublishError) -> Void = {}
    ) throws(PublishError) -> PublishTally {
        try isOpen.withLock { isOpen throws(PublishError) in
            guard isOpen else { throw .finished(path: output.path) }
            if let old {
                try new.carryOverDotEntries(of: old)
                try new.takeAttributes(of: old.status())
            }
            // After a power cut, what bears the site's name must be whole.
            try new.syncFileSystem()
            try rename()
            isOpen = false
            defer { lock.release() }
            var ledgerError: PublishError?
            do throws(PublishError) {
                // The ledger must not outlive a site that it tells of.
                try parent.sync()
                try finish()
            } catch {
                ledgerError = error
            }
            let removal = removeOld()
            return PublishTally(
                written: written.load(ordering: .relaxed),
                unchanged: unchanged.load(ordering: .relaxed),
                removed: removal.files,
                leftover: removal.error,
                ledgerError: ledgerError
            )
        }
    }

    /// Gives up what was placed; the site published before stands. After `swapIn` it does nothing.
    public func discard() {
        isOpen.withLock { isOpen in
            guard isOpen else { return }
            isOpen = false
            // What cannot be removed now, the next build removes, or says why it cannot.
            _ = try? parent.removeTree(output.stagingName)
            lock.release()
        }
    }

    private func place(
        _ bytes: borrowing some FileBytes & ~Copyable, at path: FileName
    ) throws(PublishError) -> Placement {
        if let status = try old?.status(of: path), !status.isFolder {
            survivors.add(1, ordering: .relaxed)
            if try keep(path, status, ifItHolds: bytes) { return .unchanged }
        }
        let file = try new.create(path)
        try bytes.write(to: file)
        try file.finish()
        return .written
    }

    /// The compressed copy of a file that was placed: the old site's where that still holds the same.
    private func compressedCopy(of file: OutputFile) throws(PublishError) -> OutputFile? {
        guard let path = Gzip.path(of: file.path),
            let status = try new.status(of: FileName(file.path)), Gzip.sizes.contains(Int(status.st_size))
        else { return nil }
        let bytes =
            switch file.content {
            case .bytes(let bytes): bytes
            // As it was published: the file that it was copied from may have changed since.
            case .copy: try new.open(FileName(file.path)).contents()
            }
        guard let copy = try oldCopy(at: FileName(path), of: bytes) ?? Gzip.compressed(bytes) else { return nil }
        return OutputFile(path: path, content: .bytes(copy))
    }

    private func oldCopy(at path: FileName, of bytes: [UInt8]) throws(PublishError) -> [UInt8]? {
        guard let old, !clean, let status = try old.status(of: path), status.isRegular, status.st_size < bytes.count
        else { return nil }
        let copy = try old.open(path).contents()
        return Gzip.holds(bytes, copy) ? copy : nil
    }

    private func keep(
        _ path: FileName, _ status: stat, ifItHolds bytes: borrowing some FileBytes & ~Copyable
    ) throws(PublishError) -> Bool {
        guard let old, !clean, status.isRegular, status.st_size == bytes.size else { return false }
        guard try bytes.isHeld(by: old.open(path)) else { return false }
        if try !new.link(path, from: old) { try new.copy(path, status, from: old) }
        return true
    }

    private func rename() throws(PublishError) {
        if let old {
            let now = try parent.status(of: FileName(output.name))
            guard let now, try old.status().isSameFile(as: now) else { throw .outputChanged(path: output.path) }
        }
        let result =
            old == nil
            ? clinux_rename_to_free_name(output.staging, output.path)
            : clinux_exchange(output.staging, output.path)
        guard result != 0 else { return }
        let code = errno
        switch code {
        case EEXIST, ENOENT: throw .outputChanged(path: output.path)
        case EBUSY, EXDEV: throw .mountPoint(path: output.path)
        case EINVAL, ENOSYS, EOPNOTSUPP: throw .cannotSwap(path: output.path, errno: code)
        default: throw .system(path: output.path, errno: code)
        }
    }

    /// Removes the old site, which bears the staging folder's name since the swap.
    private func removeOld() -> (files: Int, error: PublishError?) {
        guard old != nil else { return (0, nil) }
        do throws(PublishError) {
            // Another program may write to the folder that was just swapped out.
            return (max(0, try parent.removeSite(output.stagingName) - survivors.load(ordering: .relaxed)), nil)
        } catch {
            return (0, error)
        }
    }

    private static func check(_ path: String) throws(PublishError) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isInside = parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
        guard isInside, !path.utf8.contains(0) else { throw .unsafePath(path) }
        guard !path.utf8.starts(with: ".".utf8) else { throw .hostsName(path) }
    }
}
