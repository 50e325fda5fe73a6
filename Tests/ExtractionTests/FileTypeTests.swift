import Extraction
import Testing

@Suite struct FileTypeTests {
    private static func sniff(_ bytes: [UInt8]) -> FileType { bytes.withUnsafeBytes { FileType(sniffing: $0) } }

    @Test(arguments: [
        ("", FileType.empty), ("%PDF-1.7\n", .pdf), ("\n\n%PDF-1.4", .pdf), ("{\\rtf1 x}", .rtf),
        ("<!DOCTYPE html><html>", .html), ("  <html>", .html), ("<!-- a --><script>x</script>", .html),
        ("<?xml version='1.0'?><!DOCTYPE html PUBLIC ''><html/>", .html), ("<HTML><BODY>", .html),
        ("<?xml version=\"1.0\"?>\n<!-- made by -->\n<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>", .svg),
        ("<svg:svg/>", .svg),
        ("<?xml version='1.0'?><kml/>", .xml), ("<note/>", .xml), ("a,b\n1,2\n", .text), ("{\"a\": 1}", .text),
        ("ชื่อ,ราคา\n", .text), ("x < y", .text), ("<3 โปร่งใส", .text), ("MZ is a name", .text), ("BM,อบต.\n", .text),
        ("#!/bin/sh\n", .program), ("<?php echo 1;", .program), ("GIF89a", .gif), ("PK\u{3}\u{4}zzzz", .zip),
    ])
    func textIsToldFromWhatItBeginsWith(text: String, type: FileType) {
        #expect(Self.sniff(Array(text.utf8)) == type)
    }

    private static let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static let binaries: [(bytes: [UInt8], type: FileType)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
        ([0x4D, 0x5A, 0x90, 0x00, 0x03], .program), ([0x7F, 0x45, 0x4C, 0x46], .program), ([0x1F, 0x8B, 8], .archive),
        ([0, 0, 0, 0x20] + Array("ftypavif".utf8), .avif), ([0, 0, 0, 0x20] + Array("ftypisom".utf8), .video),
        (Array("RIFF....WEBP".utf8), .webp), (oldOffice, .legacyOffice),
        (oldOffice + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }, .lockedOffice),
        ([0xFF, 0xFE, 0x01, 0x0E, 0x02, 0x0E], .text), ([0xA1, 0xA2, 0x2C, 0x0A], .text),
        ([1, 2, 3, 0, 0xFF], .unknown),
    ]

    @Test(arguments: binaries)
    func binaryFilesAreToldByTheirMarks(bytes: [UInt8], type: FileType) {
        #expect(Self.sniff(bytes) == type)
    }

    @Test func zippedDocumentsAreToldByWhatIsInThem() throws {
        #expect(Self.sniff(try MadeZip.bytes([("a.txt", "x")])) == .zip)
        #expect(Self.sniff(try MadeZip.docx("")) == .docx)
        #expect(Self.sniff(try MadeZip.xlsx([])) == .xlsx)
        // Only the list of types makes it a document.
        #expect(Self.sniff(try MadeZip.bytes([("word/document.xml", "<x/>")])) == .zip)
        #expect(Self.sniff(try MadeZip.bytes([("mimetype", "application/epub+zip")])) == .epub)
        let files: [(String, FileType)] = [
            ("letter.docx", .docx), ("table.xlsx", .xlsx), ("slides.pptx", .pptx), ("letter.odt", .odt),
            ("table.ods", .ods),
            ("table.xls", .legacyOffice), ("pages.pdf", .pdf),
        ]
        for (file, type) in files { #expect(Self.sniff(try Extracted.bytes(of: file)) == type, "\(file)") }
    }
}
