import Glibc
import OpenData

/// Why a site cannot be published; the one published before stands.
public enum PublishError: Error, Hashable {
    /// A call of the operating system failed on a path, with its `errno`.
    case system(path: String, errno: Int32)
    /// The output path is empty or ends in `..`.
    case noFolderName(path: String)
    /// The output path names something that is not a folder.
    case notAFolder(path: String)
    /// The output folder holds files, and no page at its top that this program made.
    case notOurs(path: String)
    /// The output folder is, or holds, a folder that must outlive the old site.
    case holdsInput(path: String, input: String)
    /// The output folder is the top of a file system and cannot be swapped.
    case mountPoint(path: String)
    /// The output folder is in a folder that the site is made of.
    case insideInput(path: String, input: String)
    /// The output folder is in another site, whose next build would delete it.
    case insideSite(path: String, site: String)
    /// The output path is a symbolic link to nothing.
    case danglingLink(path: String)
    /// A folder that is the host's stands on another file system and cannot be carried over.
    case otherFileSystem(path: String)
    /// The file system cannot swap two folders in one step, with its `errno`.
    case cannotSwap(path: String, errno: Int32)
    /// Somebody else made, moved or removed the output folder during the build.
    case outputChanged(path: String)
    /// A file to copy changed or vanished during the build.
    case sourceChanged(path: String)
    /// A link, a folder or a special file stands where a plain file is needed.
    case notAPlainFile(path: String)
    /// A call of the operating system failed, with its `errno`, when the ledger was to be written.
    case unwritableLedger(path: String, errno: Int32)
    /// The ledger, or its folder, is made immutable or append-only (`chattr +i`, `+a`).
    case sealedLedger(path: String)
    /// The user, or the system, asked the program to stop: the task was cancelled.
    case interrupted
    /// A file of the site has a path that is absolute, empty or leads out.
    case unsafePath(String)
    /// A file of the site begins with a dot at the top, where such names are the host's.
    case hostsName(String)
    /// Two files of the site have one path.
    case placedTwice(String)
    /// A table of the site cannot be made into a workbook.
    case workbook(path: String, XLSXError)
    /// The site has been published or discarded already.
    case finished(path: String)
}

extension PublishError {
    /// The failure of the call just made; `errno` is read before anything else can change it.
    static func last(at path: @autoclosure () -> String) -> PublishError {
        let code = errno
        return .system(path: path(), errno: code)
    }

    /// Throws `interrupted` where the task is cancelled.
    static func checkInterruption() throws(PublishError) {
        if Task.isCancelled { throw .interrupted }
    }

    /// What the error means for the ledger that was to be written at a path.
    func ofLedger(at path: String) -> PublishError {
        guard case .system(_, let code) = self else { return self }
        return .unwritableLedger(path: path, errno: code)
    }
}
