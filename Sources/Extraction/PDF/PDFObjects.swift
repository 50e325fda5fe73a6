import CLibDeflate

/// What the objects of a PDF say besides its pages. They are looked for by name, in the file and in its compressed
/// streams of objects, not followed: a name that nothing leads to counts too.
struct PDFObjects {
    private(set) var activeContent: Set<ActiveContent> = []

    private static let signs: [(name: [UInt8], content: ActiveContent)] = [
        (Array("/JavaScript".utf8), .script), (Array("/Launch".utf8), .launch),
        (Array("/EmbeddedFile".utf8), .embeddedFiles), (Array("/EmbeddedFiles".utf8), .embeddedFiles),
    ]

    /// Of all streams of objects together, unpacked, in bytes.
    private static let mostUnpacked = 64 << 20

    init(_ file: UnsafeRawBufferPointer) {
        look(in: file)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 << 20, alignment: 16)
        defer { room.deallocate() }
        guard let inflater = libdeflate_alloc_decompressor() else { return }
        defer { libdeflate_free_decompressor(inflater) }
        var (next, left) = (0, Self.mostUnpacked)
        while left > 0, let at = file.offset(of: Array("/ObjStm".utf8), from: next) {
            next = at + 7
            guard let stream = file.streamBegin(behind: next), let source = file.baseAddress else { continue }
            var count = 0
            let result = libdeflate_zlib_decompress_ex(
                inflater, source + stream, file.count - stream, room.baseAddress, room.count, nil, &count)
            // A failure counts too: no number of broken streams takes long.
            left -= max(count, 64 << 10)
            if result == LIBDEFLATE_SUCCESS { look(in: UnsafeRawBufferPointer(rebasing: room[..<count])) }
        }
    }

    /// Whether a password locks a file, or keeps something of it from being done.
    static func isLocked(_ file: UnsafeRawBufferPointer) -> Bool { file.holdsName(Array("/Encrypt".utf8)) }

    private mutating func look(in bytes: UnsafeRawBufferPointer) {
        for sign in Self.signs where bytes.holdsName(sign.name) { activeContent.insert(sign.content) }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether a name of a PDF stands in it, and not only the beginning of a longer one.
    fileprivate func holdsName(_ name: [UInt8]) -> Bool {
        var next = 0
        while let at = offset(of: name, from: next) {
            next = at + name.count
            if next == count || !UnicodeScalar(self[next]).properties.isAlphabetic { return true }
        }
        return false
    }

    /// Where the bytes of the stream begin whose dictionary stands around an offset.
    fileprivate func streamBegin(behind start: Int) -> Int? {
        guard let word = offset(of: Array("stream".utf8), from: start), word - start < 1024 else { return nil }
        var begin = word + 6
        if begin < count, self[begin] == 0x0D { begin += 1 }
        if begin < count, self[begin] == 0x0A { begin += 1 }
        return begin < count ? begin : nil
    }
}
