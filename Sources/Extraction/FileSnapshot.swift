import CLinux
import Glibc

/// The bytes of a file as they were at one moment, in memory: what is hashed, judged and read is the same, whatever
/// happens to the file.
public final class FileSnapshot {
    private let file: MemoryFile
    private let memory: UnsafeMutableRawBufferPointer

    /// Room for a file of this size, in bytes, which `fill` puts there. Throws what it throws, and `SnapshotError`
    /// where there is no memory.
    public init(size: Int, fill: (UnsafeMutableRawBufferPointer) throws -> Void) throws {
        file = try MemoryFile()
        guard ftruncate(file.descriptor, off_t(size)) == 0 else { throw SnapshotError(call: "ftruncate", errno: errno) }
        memory = try file.mapped(size: size)
        try fill(memory)
    }

    /// A copy of bytes in memory.
    public convenience init(_ bytes: [UInt8]) throws {
        try self.init(size: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// What is written to the descriptor of an empty file.
    init(writtenBy write: (Int32) throws -> Void) throws {
        file = try MemoryFile()
        try write(file.descriptor)
        var status = stat()
        guard fstat(file.descriptor, &status) == 0 else { throw SnapshotError(call: "fstat", errno: errno) }
        memory = try file.mapped(size: Int(status.st_size))
    }

    deinit {
        if let start = memory.baseAddress { munmap(start, memory.count) }
    }

    /// Lends the bytes, which nobody may keep.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withExtendedLifetime(self) { try body(UnsafeRawBufferPointer(memory)) }
    }

    /// Lends the file to a program, which reads it from the beginning.
    func lend(_ body: (Int32) throws -> Void) rethrows {
        lseek(file.descriptor, 0, SEEK_SET)
        try withExtendedLifetime(self) { try body(file.descriptor) }
    }
}

/// A call of the operating system failed for want of memory or descriptors.
public struct SnapshotError: Error, Hashable {
    public let call: String
    public let errno: Int32
}

/// An empty file in memory that closes itself.
private final class MemoryFile {
    let descriptor: Int32

    init() throws(SnapshotError) {
        descriptor = clinux_memory_file("prongsai")
        guard descriptor >= 0 else { throw SnapshotError(call: "memfd_create", errno: errno) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func mapped(size: Int) throws(SnapshotError) -> UnsafeMutableRawBufferPointer {
        // Nothing can be mapped of an empty file.
        guard size > 0 else { return UnsafeMutableRawBufferPointer(start: nil, count: 0) }
        let start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
        guard let start, start != MAP_FAILED else { throw SnapshotError(call: "mmap", errno: errno) }
        return UnsafeMutableRawBufferPointer(start: start, count: size)
    }
}
