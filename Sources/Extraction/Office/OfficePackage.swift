/// A zipped Office document, with where its texts go.
struct OfficePackage {
    private let archive: ZipArchive
    let sink: TextSink

    /// Nil, and a gap, where the bytes are no archive that can be read.
    init?(_ bytes: UnsafeRawBufferPointer, _ sink: TextSink) {
        guard let archive = ZipArchive(bytes, mostEntries: sink.limits.entries) else {
            sink.miss(.damaged)
            return nil
        }
        self.archive = archive
        self.sink = sink
        // Of two parts of a name, programs differ in which they show.
        if Set(parts).count < parts.count { sink.miss(.damaged) }
    }

    /// The paths of all its parts, in the archive's order.
    var parts: [String] { archive.entries.map(\.name) }

    /// Reads a part of XML; what keeps it from being read becomes a gap.
    func read(_ part: String, _ listener: any XMLListener) {
        guard let entry = archive.entry(part) else { return }
        guard !entry.isLocked else { return sink.miss(.locked) }
        guard let reader = XMLReader(listener, deepest: sink.limits.depth) else { return sink.miss(.tooLarge) }
        var failure: XMLReader.Failure?
        func take(_ piece: UnsafeRawBufferPointer, isLast: Bool = false) -> Bool {
            do throws(XMLReader.Failure) {
                try reader.read(piece, isLast: isLast)
            } catch {
                failure = error
            }
            return failure == nil
        }
        // Programs leave parts empty that say nothing.
        var hasMore = false
        let isWhole = archive.unpack(entry) { piece in
            hasMore = sink.mayUnpack(piece.count) && !sink.isFull && take(piece)
            return hasMore
        }
        if isWhole, hasMore { _ = take(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }
        listener.finish()
        switch failure {
        case .tooDeep: sink.miss(.tooLarge)
        case .malformed: sink.miss(.damaged)
        case .declaresEntities:
            sink.find(.entities)
            sink.miss(.damaged)
        case nil: if !isWhole { sink.miss(.damaged) }
        }
    }

    /// What a part is by its first bytes, which tell pictures, sound and video.
    func kind(of part: String) -> FileType {
        let head = archive.entry(part).map { archive.head(of: $0, count: 4096) } ?? []
        return head.withUnsafeBytes { FileType(sniffing: $0) }
    }

    /// All bytes of a part; nil, and a gap, where they cannot be had.
    func bytes(of part: String) -> [UInt8]? {
        guard let entry = archive.entry(part) else { return nil }
        guard !entry.isLocked else {
            sink.miss(.locked)
            return nil
        }
        var bytes: [UInt8] = []
        let isWhole = archive.unpack(entry) { piece in
            guard sink.mayUnpack(piece.count) else { return false }
            bytes.append(contentsOf: piece)
            return true
        }
        if !isWhole { sink.miss(.damaged) }
        return isWhole ? bytes : nil
    }
}
