import CLinux
import Glibc

/// A file that is in memory only, for a library that writes to paths alone.
struct MemoryFile: ~Copyable {
    private let descriptor: Int32

    init() throws(XLSXError) {
        descriptor = clinux_memory_file("prongsai")
        guard descriptor >= 0 else { throw .system(call: "memfd_create", errno: errno) }
    }

    deinit { close(descriptor) }

    /// A path that leads to the file for as long as it is open.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// All that was written to it.
    func bytes() throws(XLSXError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(call: "fstat", errno: errno) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count, off_t(count))
            }
            guard read > 0 else { throw .system(call: "pread", errno: read < 0 ? errno : EIO) }
            count += read
        }
        return bytes
    }
}
