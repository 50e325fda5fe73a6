import CLibZip

/// A zip archive in memory, of which nothing is believed: neither sizes nor names.
final class ZipArchive {
    struct Entry: Sendable {
        let index: UInt64
        let name: String
        /// Whether a password locks it.
        let isLocked: Bool
    }

    /// In the archive's own order.
    let entries: [Entry]
    private let numbers: [String: Int]
    private let archive: OpaquePointer

    /// Nil where the bytes are no archive that can be read, or one of more entries than that.
    init?(_ bytes: UnsafeRawBufferPointer, mostEntries: Int) {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            return nil
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            return nil
        }
        self.archive = archive
        let count = zip_get_num_entries(archive, 0)
        guard count >= 0, count <= mostEntries else {
            zip_discard(archive)
            return nil
        }
        entries = (0..<UInt64(count)).compactMap { index in
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS), &status) == 0, let name = status.name
            else { return nil }
            return Entry(
                index: index, name: String(cString: name), isLocked: status.encryption_method != UInt16(ZIP_EM_NONE))
        }
        numbers = Dictionary(zip(entries.map(\.name), 0...)) { first, _ in first }
    }

    deinit { zip_discard(archive) }

    func entry(_ name: String) -> Entry? { numbers[name].map { entries[$0] } }

    /// Hands out the unpacked bytes of an entry, piece by piece, until the body returns false; false where they cannot
    /// be unpacked or their checksum is wrong.
    func unpack(_ entry: Entry, _ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
        guard let file = zip_fopen_index(archive, entry.index, 0) else { return false }
        defer { zip_fclose(file) }
        return withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
            while true {
                let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
                guard count > 0 else { return count == 0 }
                guard body(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)])) else { return true }
            }
        }
    }

    /// The first bytes of an entry.
    func head(of entry: Entry, count: Int) -> [UInt8] {
        var head: [UInt8] = []
        _ = unpack(entry) { piece in
            head.append(contentsOf: piece.prefix(count - head.count))
            return head.count < count
        }
        return head
    }
}

extension ZipArchive {
    /// Which kind of zipped document it is, or a plain archive.
    static func documentType(of bytes: UnsafeRawBufferPointer) -> FileType {
        guard let archive = ZipArchive(bytes, mostEntries: TextLimits().entries) else { return .zip }
        if let entry = archive.entry("mimetype") {
            let words = String(decoding: archive.head(of: entry, count: 80), as: UTF8.self)
            if let type = declared[words] { return type }
        }
        guard archive.entry("[Content_Types].xml") != nil else { return .zip }
        let mainParts: [(String, FileType)] = [
            ("word/document", .docx), ("xl/workbook", .xlsx), ("ppt/presentation", .pptx),
        ]
        return mainParts.first { part, _ in
            archive.entries.contains { $0.name.hasPrefix(part) && $0.name.hasSuffix(".xml") }
        }?.1 ?? .zip
    }

    /// Whether a document has macros.
    static func holdsMacros(_ bytes: UnsafeRawBufferPointer) -> Bool {
        ZipArchive(bytes, mostEntries: TextLimits().entries)?.entries.contains { entry in
            entry.name.hasSuffix("/vbaProject.bin") || entry.name.hasPrefix("Basic/")
                || entry.name.hasPrefix("Scripts/")
        } ?? false
    }

    private static let declared: [String: FileType] = [
        "application/vnd.oasis.opendocument.text": .odt, "application/vnd.oasis.opendocument.spreadsheet": .ods,
        "application/vnd.oasis.opendocument.presentation": .odp, "application/epub+zip": .epub,
    ]
}
