import Glibc

/// A name or a relative path as the file system has it: bytes that need not be UTF-8.
struct FileName: Sendable {
    /// With the zero at its end.
    let bytes: [CChar]

    init(_ text: String) {
        bytes = Array(text.utf8CString)
    }

    /// Nil for an entry without a name. By address: an entry is shorter than `dirent`, and a copy would read beyond it.
    init?(_ entry: UnsafePointer<dirent>) {
        guard let name = entry.pointer(to: \.d_name) else { return nil }
        let start = UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self)
        bytes = Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
    }

    private init(bytes: [CChar]) {
        self.bytes = bytes
    }

    /// Whether people read the name as it stands.
    var isUTF8: Bool { String(validating: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) != nil }

    var beginsWithDot: Bool { bytes.first == CChar(UInt8(ascii: ".")) }

    /// The path of the folder it stands in, nil for a name alone.
    var above: FileName? {
        bytes.lastIndex(of: CChar(UInt8(ascii: "/"))).map { FileName(bytes: bytes[..<$0] + [0]) }
    }
}

extension FileName: CustomStringConvertible {
    var description: String { String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }
}
