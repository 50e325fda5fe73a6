import CLibDeflate

/// What the objects of a PDF say besides its pages. They are looked for by name, in the file and in its compressed
/// streams of objects, not followed: a name that nothing leads to counts too.
struct PDFObjects {
    private(set) var activeContent: Set<ActiveContent> = []
    /// Why not all of them were read.
    private(set) var gaps: Set<TextGap> = []
    /// Takes what somebody may have written, with the name before it.
    private let onString: ((_ name: String, _ text: String) -> Void)?
    /// Whether strings and streams are encrypted.
    private let isLocked: Bool

    private static let signs: [String: ActiveContent] = [
        "JavaScript": .script, "Launch": .launch, "EmbeddedFile": .embeddedFiles, "EmbeddedFiles": .embeddedFiles,
    ]

    /// Under which people's words stand: remarks, addresses, what pictures show and forms hold.
    private static let remarks: Set<String> = ["Contents", "URI", "Alt", "ActualText", "V", "RC"]

    /// Of all streams of objects together, unpacked, in bytes.
    private static let mostUnpacked = 64 << 20

    init(_ file: UnsafeRawBufferPointer, onString: ((_ name: String, _ text: String) -> Void)? = nil) {
        self.onString = onString
        isLocked = Self.isLocked(file)
        look(in: file)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 << 20, alignment: 16)
        defer { room.deallocate() }
        guard let inflater = libdeflate_alloc_decompressor() else { return }
        defer { libdeflate_free_decompressor(inflater) }
        var (next, left) = (0, Self.mostUnpacked)
        while let at = file.offset(of: Array("/ObjStm".utf8), from: next) {
            next = at + 7
            guard let stream = file.streamBegin(behind: next), let source = file.baseAddress else { continue }
            guard left > 0 else {
                gaps.insert(.tooLarge)
                break
            }
            var count = 0
            let result = libdeflate_zlib_decompress_ex(
                inflater, source + stream, file.count - stream, room.baseAddress, room.count, nil, &count)
            // A failure counts too: no number of broken streams takes long.
            left -= max(count, 64 << 10)
            switch result {
            case LIBDEFLATE_SUCCESS: look(in: UnsafeRawBufferPointer(rebasing: room[..<count]))
            case LIBDEFLATE_INSUFFICIENT_SPACE: gaps.insert(.tooLarge)
            case _ where isLocked: gaps.insert(.locked)
            default:
                // It may be one that is not compressed.
                let end = min(stream + room.count, file.count)
                look(in: UnsafeRawBufferPointer(rebasing: file[stream..<end]), upTo: "endstream")
            }
        }
    }

    /// Whether a password locks a file, or keeps something of it from being done.
    static func isLocked(_ file: UnsafeRawBufferPointer) -> Bool {
        var isLocked = false
        file.forEachPDFName(from: [UInt8(ascii: "E")]) { isLocked = isLocked || $0 == "Encrypt" }
        return isLocked
    }

    private mutating func look(in bytes: UnsafeRawBufferPointer, upTo end: String? = nil) {
        let end = end.flatMap { bytes.offset(of: Array($0.utf8), from: 0) } ?? bytes.count
        let bytes = UnsafeRawBufferPointer(rebasing: bytes[..<end])
        bytes.forEachPDFName(from: Array("JLE".utf8)) { name in
            if let content = Self.signs[name] { activeContent.insert(content) }
        }
        guard let onString else { return }
        var strings = PDFStrings(bytes)
        while let (name, string) = strings.next() {
            if isLocked {
                if !string.isEmpty, Self.remarks.contains(name) { gaps.insert(.locked) }
            } else if let text = Self.text(string) {
                onString(name, text)
            }
        }
    }

    /// Nil where the bytes are no text: a signature, a key, a picture's colours.
    private static func text(_ string: [UInt8]) -> String? {
        string.withUnsafeBytes { bytes in
            guard bytes.contains(where: { $0 > 0x20 }), TextDecoding.looksLikeText(bytes) else { return nil }
            return TextDecoding.text(of: bytes).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Where the bytes of the stream begin whose dictionary stands around an offset.
    fileprivate func streamBegin(behind start: Int) -> Int? {
        guard let word = offset(of: Array("stream".utf8), from: start), word - start < 1024 else { return nil }
        var begin = word + 6
        if begin < count, self[begin] == 0x0D { begin += 1 }
        if begin < count, self[begin] == 0x0A { begin += 1 }
        return begin < count ? begin : nil
    }
}
