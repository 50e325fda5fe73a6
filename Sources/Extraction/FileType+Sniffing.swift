extension FileType {
    /// What bytes are, by the marks that programs look for and, of zipped documents, by what is in them.
    public init(sniffing bytes: UnsafeRawBufferPointer) {
        self = Self.binaryType(of: bytes) ?? Self.textType(of: bytes) ?? (bytes.hasPDFHeader ? .pdf : .unknown)
    }

    /// Marks at fixed places of a file; of those that begin alike, the longest comes first.
    private static let signatures: [(offset: Int, mark: [UInt8], type: FileType)] = [
        (0, Array("%PDF-".utf8), .pdf), (0, Array("{\\rtf".utf8), .rtf),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .legacyOffice),
        (0, Array("PK\u{3}\u{4}".utf8), .zip), (0, Array("PK\u{5}\u{6}".utf8), .zip),
        (0, [0x89] + Array("PNG\r\n\u{1A}\n".utf8), .png), (0, [0xFF, 0xD8, 0xFF], .jpeg),
        (0, Array("GIF8".utf8), .gif), (8, Array("WEBP".utf8), .webp), (4, Array("ftypavif".utf8), .avif),
        (0, Array("II*\0".utf8), .tiff), (0, Array("MM\0*".utf8), .tiff), (0, [0, 0, 1, 0], .icon),
        (8, Array("WAVE".utf8), .sound), (0, Array("ID3".utf8), .sound), (0, Array("OggS".utf8), .sound),
        (0, [0xFF, 0xFB], .sound), (0, [0xFF, 0xF3], .sound), (0, [0xFF, 0xF2], .sound),
        (4, Array("ftypM4A".utf8), .sound), (4, Array("ftyp".utf8), .video), (0, [0x1A, 0x45, 0xDF, 0xA3], .video),
        (0, Array("Rar!".utf8), .archive), (0, Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], .archive),
        (0, [0x1F, 0x8B], .archive), (0, Array("BZh".utf8), .archive), (0, [0xFD] + Array("7zXZ".utf8), .archive),
        (257, Array("ustar".utf8), .archive),
        (0, [0x7F] + Array("ELF".utf8), .program), (0, [0xCA, 0xFE, 0xBA, 0xBE], .program),
        (0, [0xCF, 0xFA, 0xED, 0xFE], .program), (0, Array("#!".utf8), .program), (0, Array("<?php".utf8), .program),
    ]

    private static func binaryType(of bytes: UnsafeRawBufferPointer) -> FileType? {
        guard !bytes.isEmpty else { return .empty }
        switch signatures.first(where: { bytes.holds($0.mark, at: $0.offset) })?.type {
        case .zip: return ZipArchive.documentType(of: bytes)
        case .legacyOffice: return bytes.holdsAnywhere("EncryptedPackage".utf16Bytes) ? .lockedOffice : .legacyOffice
        case let type?: return type
        // Marks of two letters, with which a text may begin too.
        case nil where bytes.holds(Array("MZ".utf8), at: 0) && !TextDecoding.looksLikeText(bytes): return .program
        case nil where bytes.holds(Array("BM".utf8), at: 0) && !TextDecoding.looksLikeText(bytes): return .bmp
        case nil: return nil
        }
    }

    private static func textType(of bytes: UnsafeRawBufferPointer) -> FileType? {
        guard TextDecoding.looksLikeText(bytes) else { return nil }
        let head = TextDecoding.text(of: UnsafeRawBufferPointer(rebasing: bytes.prefix(64 << 10)))
        return MarkupHead(head).type ?? (bytes.hasPDFHeader ? .pdf : .text)
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func holds(_ mark: [UInt8], at offset: Int) -> Bool {
        count >= offset + mark.count && self[offset..<offset + mark.count].elementsEqual(mark)
    }

    /// Programs that show PDFs forgive what stands before the header within the first kibibyte.
    fileprivate var hasPDFHeader: Bool {
        UnsafeRawBufferPointer(rebasing: prefix(1024)).holdsAnywhere(Array("%PDF-".utf8))
    }
}

extension String {
    /// UTF-16, low byte first.
    fileprivate var utf16Bytes: [UInt8] { utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
}
