import CLibDeflate

/// The compressed copy beside a file of text, which a web server sends to whoever takes it (RFC 1952).
///
/// The same bytes make the same copy: its header names neither a time nor a file.
enum Gzip {
    /// The sizes, in bytes, of what is worth compressing, and may be held in memory for it.
    static let sizes = 1024...(16 << 20)

    private static let types: Set = ["html", "css", "js", "json", "jsonl", "jsonld", "csv", "svg", "xml", "txt"]

    /// The least that is saved, as a part of the file: a tenth.
    private static let saving = 10

    /// Level 9 took 86 ms for the 7.7 MB of the example, 140 ms zlib at 6 for no less; from 10 on it takes six times as
    /// long to save a fiftieth.
    private static let level: Int32 = 9

    /// For what is compressed once more whenever a record changes: level 9 takes three times as long to save a hundredth.
    private static let quickLevel: Int32 = 5

    /// Where the copy of a file stands; nil for a type that is compressed already, or not known.
    static func path(of path: String) -> String? {
        guard let dot = path.lastIndex(of: "."), types.contains(path[path.index(after: dot)...].lowercased()) else {
            return nil
        }
        return path + ".gz"
    }

    /// The copy; nil where it would save too little.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        compressed(bytes, level) { _ in bytes.count - bytes.count / saving }
    }

    /// The copy, of at most so many bytes.
    private static func compressed(_ bytes: [UInt8], _ level: Int32, limit: (OpaquePointer) -> Int) -> [UInt8]? {
        guard let compressor = libdeflate_alloc_compressor(level) else { return nil }
        defer { libdeflate_free_compressor(compressor) }
        let limit = limit(compressor)
        let copy = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            count = bytes.withUnsafeBytes {
                libdeflate_gzip_compress(compressor, $0.baseAddress, $0.count, buffer.baseAddress, limit)
            }
        }
        return copy.isEmpty ? nil : copy
    }

    /// The bytes compressed, whatever that saves; nil where there is no memory.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        compressed(bytes, quickLevel) { libdeflate_gzip_compress_bound($0, bytes.count) }
    }

    /// Whether a copy holds these bytes, which takes a tenth of the time of making it.
    static func holds(_ bytes: [UInt8], _ copy: [UInt8]) -> Bool {
        guard let decompressor = libdeflate_alloc_decompressor() else { return false }
        defer { libdeflate_free_decompressor(decompressor) }
        var used = 0
        let whole = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            let result = copy.withUnsafeBytes {
                libdeflate_gzip_decompress_ex(
                    decompressor, $0.baseAddress, $0.count, buffer.baseAddress, bytes.count, &used, &count)
            }
            if result != LIBDEFLATE_SUCCESS { count = 0 }
        }
        return used == copy.count && whole == bytes
    }
}
