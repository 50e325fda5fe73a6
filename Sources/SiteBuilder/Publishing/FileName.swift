import Glibc

/// A name or a relative path as the file system has it: bytes that need not be UTF-8.
struct FileName: Sendable {
    /// With the zero at its end.
    let bytes: [CChar]

    init(_ text: String) {
        bytes = Array(text.utf8CString)
    }

    init(_ entry: UnsafePointer<dirent>) {
        bytes = withUnsafePointer(to: entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { start in
                Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
            }
        }
    }

    private init(bytes: [CChar]) {
        self.bytes = bytes
    }

    var beginsWithDot: Bool { bytes.first == CChar(UInt8(ascii: ".")) }

    /// The path of the folder it stands in, nil for a name alone.
    var above: FileName? {
        bytes.lastIndex(of: CChar(UInt8(ascii: "/"))).map { FileName(bytes: bytes[..<$0] + [0]) }
    }
}

extension FileName: CustomStringConvertible {
    var description: String { String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }
}
