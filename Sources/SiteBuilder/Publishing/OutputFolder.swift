import Glibc

/// Where a site is published, and the two neighbours that publishing needs.
struct OutputFolder: Sendable {
    /// What every page that this program makes says of itself; a folder without it at its top is somebody else's.
    static let mark = #"name="generator" content="Prongsai"#

    /// The resolved folder that holds it.
    let parent: String
    let name: String

    var path: String { inParent(name) }
    var stagingName: FileName { FileName(".\(name).new") }
    var staging: String { inParent(".\(name).new") }
    var lock: String { inParent(".\(name).lock") }

    private func inParent(_ name: String) -> String { (parent == "/" ? "" : parent) + "/" + name }

    /// Resolves the path and makes the folders above it; throws where it must not or cannot be a site's folder.
    init(_ path: String, holdingNoneOf inputs: [String]) throws(PublishError) {
        let trimmed = String(path.reversed().drop { $0 == "/" }.reversed())
        guard !trimmed.isEmpty else {
            throw path.isEmpty ? .noFolderName(path: path) : .holdsInput(path: path, input: Self.workingFolder)
        }
        guard let full = try Self.resolve(trimmed) else {
            let parts = Self.split(trimmed)
            guard parts.name != ".", parts.name != ".." else { throw .noFolderName(path: path) }
            try Self.check(Self.nearestFolder(parts.parent) + "/" + parts.name, isInNoneOf: inputs)
            try Self.makeFolders(parts.parent)
            guard let parent = try Self.resolve(parts.parent) else { throw .outputChanged(path: parts.parent) }
            (self.parent, name) = (parent, parts.name)
            return
        }
        for input in [Self.workingFolder] + inputs {
            let input = try Self.resolve(input) ?? input
            guard full != "/", input != full, !input.hasPrefix(full + "/") else {
                throw .holdsInput(path: path, input: input)
            }
        }
        try Self.check(full, isInNoneOf: inputs)
        (parent, name) = Self.split(full)
        let folder = try Self.status(full)
        guard folder.isFolder else { throw .notAFolder(path: path) }
        guard folder.st_dev == (try Self.status(parent).st_dev) else { throw .mountPoint(path: path) }
    }

    /// Throws where the site would be read as content by the next build, or deleted by that of another site.
    private static func check(_ full: String, isInNoneOf inputs: [String]) throws(PublishError) {
        for input in inputs where full.hasPrefix((try resolve(input) ?? input) + "/") {
            throw .insideInput(path: full, input: input)
        }
        var above = split(full).parent
        while above != "/" {
            if let folder = try? Folder(above), (try? bearsMark(folder)) == true {
                throw .insideSite(path: full, site: above)
            }
            above = split(above).parent
        }
    }

    /// The folder as it is, nil where there is none yet; throws `notOurs` where it holds another's files.
    func open(in parent: Folder) throws(PublishError) -> Folder? {
        let name = FileName(name)
        guard try parent.status(of: name) != nil else { return nil }
        let folder = try parent.folder(name)
        guard try folder.names().contains(where: { !$0.beginsWithDot }) else { return folder }
        guard try Self.bearsMark(folder) else { throw .notOurs(path: path) }
        return folder
    }

    private static func bearsMark(_ folder: Folder) throws(PublishError) -> Bool {
        let index = FileName("index.html")
        guard try folder.status(of: index)?.isRegular == true else { return false }
        let page = try folder.open(index)
        // The mark stands in the page's head.
        var head = [UInt8](repeating: 0, count: min(page.size, 64 * 1024))
        let count = try head.withUnsafeMutableBufferPointer { buffer throws(PublishError) in
            try page.read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
        }
        return head[..<count].contains(mark.utf8)
    }

    private static var workingFolder: String { (try? resolve(".")) ?? "." }

    /// The resolved path, or that of the first folder above it that is there.
    private static func nearestFolder(_ path: String) throws(PublishError) -> String {
        if let resolved = try resolve(path) { return resolved }
        return try nearestFolder(split(path).parent)
    }

    /// The path without links, `.` and `..`; nil where nothing has it, and an error where a link leads nowhere.
    private static func resolve(_ path: String) throws(PublishError) -> String? {
        if let resolved = realpath(path, nil) {
            defer { free(resolved) }
            return String(cString: resolved)
        }
        guard errno == ENOENT else { throw .last(at: path) }
        var status = stat()
        guard lstat(path, &status) != 0 else { throw .danglingLink(path: path) }
        return nil
    }

    private static func status(_ path: String) throws(PublishError) -> stat {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .last(at: path) }
        return status
    }

    /// Makes a folder and those above it that are not there.
    static func makeFolders(_ path: String, mode: mode_t = 0o777) throws(PublishError) {
        if mkdir(path, mode) == 0 || errno == EEXIST { return }
        let above = split(path).parent
        guard errno == ENOENT, above != path else { throw .last(at: path) }
        try makeFolders(above, mode: mode)
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw .last(at: path) }
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let parent = String(path[..<slash].reversed().drop { $0 == "/" }.reversed())
        return (parent.isEmpty ? "/" : parent, String(path[path.index(after: slash)...]))
    }
}
