import Glibc

extension Folder {
    /// A folder as the user names it: the last step of its path may be a symbolic link.
    convenience init(resolving path: String) throws(PublishError) {
        guard let resolved = Self.resolve(path) else { throw .last(at: path) }
        try self.init(resolved)
    }

    /// A path without symbolic links; nil, with `errno`, where nothing has it.
    static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
