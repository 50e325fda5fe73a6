import Records

/// The files beside a record, of which some can be seen but not read.
struct FilesInMemory: FilesBeside {
    var contents: [String: [UInt8]] = [:]
    var unreadable: Set<String> = []
    var isFolder = true

    func file(_ path: String) -> RecordFile? {
        contents[path].map { RecordFile(path: path, size: $0.count, sha256: String(repeating: "0", count: 64)) }
    }

    func contents(of path: String) -> [UInt8]? { unreadable.contains(path) ? nil : contents[path] }
}
