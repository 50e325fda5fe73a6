import Glibc

/// How much of a file is held in memory at a time, in bytes.
private let chunkSize = 128 * 1024

/// Where the bytes of a file to be placed come from.
protocol FileBytes: ~Copyable {
    var size: Int { get }
    /// Hands out all bytes in order until the body has enough and returns false.
    func forEachChunk(_ body: (_ offset: Int, UnsafeRawBufferPointer) throws(PublishError) -> Bool) throws(PublishError)
}

extension FileBytes where Self: ~Copyable {
    func isHeld(by file: borrowing OpenFile) throws(PublishError) -> Bool {
        guard file.size == size else { return false }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(size, chunkSize), alignment: 16)
        defer { buffer.deallocate() }
        var same = true
        try forEachChunk { offset, chunk throws(PublishError) in
            let held = UnsafeMutableRawBufferPointer(rebasing: buffer[..<chunk.count])
            guard let start = held.baseAddress, let wanted = chunk.baseAddress else { return true }
            same = try file.read(at: offset, into: held) == chunk.count && memcmp(start, wanted, chunk.count) == 0
            return same
        }
        return same
    }

    func write(to file: borrowing OpenFile) throws(PublishError) {
        try forEachChunk { _, chunk throws(PublishError) in
            try file.write(chunk)
            return true
        }
    }
}

/// Bytes that were rendered.
struct RenderedBytes: FileBytes {
    let bytes: [UInt8]

    var size: Int { bytes.count }

    func forEachChunk(_ body: (Int, UnsafeRawBufferPointer) throws(PublishError) -> Bool) throws(PublishError) {
        try bytes.withUnsafeBufferPointer { buffer throws(PublishError) in
            let all = UnsafeRawBufferPointer(buffer)
            var offset = 0
            while offset < all.count {
                let end = min(offset + chunkSize, all.count)
                guard try body(offset, UnsafeRawBufferPointer(rebasing: all[offset..<end])) else { return }
                offset = end
            }
        }
    }
}

extension OpenFile: FileBytes {
    /// Throws `sourceChanged` where the file ends early or is no longer what it was when it was opened.
    func forEachChunk(_ body: (Int, UnsafeRawBufferPointer) throws(PublishError) -> Bool) throws(PublishError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(size, chunkSize), alignment: 16)
        defer { buffer.deallocate() }
        var offset = 0
        while offset < size {
            let wanted = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(chunkSize, size - offset)])
            guard try read(at: offset, into: wanted) == wanted.count else { throw .sourceChanged(path: path) }
            guard try body(offset, UnsafeRawBufferPointer(wanted)) else { return }
            offset += wanted.count
        }
        try checkSame()
    }
}

extension OpenFile {
    /// All bytes of the file.
    consuming func contents() throws(PublishError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        try forEachChunk { _, chunk throws(PublishError) in
            bytes.append(contentsOf: chunk)
            return true
        }
        return bytes
    }
}
