import Glibc

extension Folder {
    /// A folder as the user names it: the last step of its path may be a symbolic link.
    convenience init(resolving path: String) throws(PublishError) {
        guard let resolved = realpath(path, nil) else { throw .system(path: path, errno: errno) }
        defer { free(resolved) }
        try self.init(String(cString: resolved))
    }
}
