import Findings
import Ledger
import Records

/// The files of one folder of the content, with what is said of them on pages.
struct FolderFiles: FilesBeside {
    /// As the user typed it, down to the folder.
    private let folder: String
    private let paths: [String]
    private let files: [String: MeasuredFile]

    /// Measures and hashes the files; one that cannot be read is left out, and so reported as missing.
    init(folder: String, paths: [String]) {
        self.folder = folder
        self.paths = paths
        let measured = paths.compactMap { path in MeasuredFile.read(path, in: folder).map { (path, $0) } }
        // Names that differ only in how an accent is composed are one name to a reader.
        files = Dictionary(measured) { first, _ in first }
    }

    var names: Set<String> { Set(files.keys) }
    var isFolder: Bool { true }

    func file(_ path: String) -> RecordFile? { files[path]?.file }

    /// Nil too where the file is no longer what it was when it was hashed.
    func contents(of path: String) -> [UInt8]? {
        guard let measured = files[path], let bytes = try? OpenFile.toCopy("\(folder)/\(path)").contents(),
            SHA256Text.of(bytes) == measured.file.sha256
        else { return nil }
        return bytes
    }

    /// All files that could be read, by their paths.
    var all: [RecordFile] { files.values.map(\.file).sorted { $0.path < $1.path } }

    /// What is wrong with the names, kinds and sizes of those files that are published.
    func findings(on published: [String], as use: FileUse) -> [Finding] {
        let wanted = Set(published)
        let twins = FileNameCheck.twins(of: paths).filter { wanted.contains($0.path) || wanted.contains($0.twin) }
        return published.flatMap { path in
            let name = FileNameCheck.fault(of: path).map { Finding.badFileName($0, at: place(path)) }
            return [name].compactMap(\.self) + (files[path]?.findings(as: use, at: place(path)) ?? [])
        } + twins.map { .twinFileName($0.twin, at: place($0.path)) }
    }

    /// Files that are there and cannot be read.
    var unreadable: [Finding] {
        paths.filter { files[$0] == nil }.map { .unreadableFile(at: place($0)) }
    }

    private func place(_ path: String) -> Place { Place(file: "\(folder)/\(path)") }
}
