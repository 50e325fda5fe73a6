import Glibc

extension Folder {
    /// Removes an entry and, if it is a folder, all that is in it; symbolic links are removed, never followed. Returns
    /// the number of entries that were no folders.
    @discardableResult
    func removeTree(_ name: FileName) throws(PublishError) -> Int {
        if try unlink(name) { return 1 }
        return try removeFolder(name) { _ in true }
    }

    /// Removes a site's folder and returns how many files of the site it held, those of the host not counted.
    func removeSite(_ name: FileName) throws(PublishError) -> Int {
        try removeFolder(name) { !$0.beginsWithDot }
    }

    private func removeFolder(
        _ name: FileName, counting isCounted: (FileName) -> Bool
    ) throws(PublishError) -> Int {
        let folder = try folder(name)
        try folder.makeWritable()
        var count = 0
        for name in try folder.names() {
            let removed = try folder.removeTree(name)
            if isCounted(name) { count += removed }
        }
        try removeEmptyFolder(name)
        return count
    }

    /// Gives this folder all entries of another whose names begin with a dot, and all that is in them.
    func carryOverDotEntries(of other: Folder) throws(PublishError) {
        for name in try other.names() where name.beginsWithDot { try carryOver(name, of: other) }
    }

    private func carryOver(_ name: FileName, of other: Folder) throws(PublishError) {
        guard let status = try other.status(of: name) else { return }
        if status.isFolder {
            let source = try other.folder(name)
            guard status.st_dev == (try other.status().st_dev) else { throw .otherFileSystem(path: source.path) }
            try makeFolder(name)
            let target = try folder(name)
            for name in try source.names() { try target.carryOver(name, of: source) }
            try target.takeAttributes(of: status)
        } else if try !link(name, from: other) {
            try copy(name, status, from: other)
        }
    }

    /// A copy with its modification time, for file systems without links.
    func copy(_ name: FileName, _ status: stat, from other: Folder) throws(PublishError) {
        guard status.isRegular else { return try copyLink(name, from: other) }
        let source = try other.open(name)
        let target = try create(name)
        try source.write(to: target)
        try target.takeMode(of: status)
        try target.takeTime(of: status)
        try target.finish()
    }
}
