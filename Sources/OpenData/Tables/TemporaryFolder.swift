import Glibc

/// The folder in which libxlsxwriter puts each part of a workbook before it packs them.
struct TemporaryFolder {
    let path = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"

    /// Throws where the folder cannot take a file of so many bytes, which libxlsxwriter itself does not look at: on a
    /// full disk its workbook would end in the middle.
    func checkRoom(for bytes: Int) throws(XLSXError) {
        var name = Array("\(path)/prongsai.XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .noRoom(folder: path, errno: errno) }
        defer { close(descriptor) }
        unlink(name)
        let failure = posix_fallocate(descriptor, 0, off_t(bytes))
        guard failure == 0 else { throw .noRoom(folder: path, errno: failure) }
    }
}
