import CLibZip
import Testing

/// Zip archives for tests, made by libzip.
enum MadeZip {
    /// An archive of these entries, in their order, deflated.
    static func bytes(_ entries: [(name: String, text: String)]) throws -> [UInt8] {
        try bytes(entries.map { ($0.name, Array($0.text.utf8)) })
    }

    static func bytes(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        var error = zip_error_t()
        let source = try #require(zip_source_buffer_create(nil, 0, 0, &error))
        zip_source_keep(source)
        defer { zip_source_free(source) }
        let archive = try #require(zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error))
        // What is added is read when the archive is closed.
        let copies = entries.map { entry in
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, entry.bytes.count), alignment: 1)
            copy.copyBytes(from: entry.bytes)
            return copy
        }
        defer { for copy in copies { copy.deallocate() } }
        for (entry, copy) in zip(entries, copies) {
            let part = try #require(zip_source_buffer(archive, copy.baseAddress, UInt64(entry.bytes.count), 0))
            try #require(zip_file_add(archive, entry.name, part, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0)
        }
        try #require(zip_close(archive) == 0)
        try #require(zip_source_open(source) == 0)
        defer { zip_source_close(source) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while case let count = zip_source_read(source, &piece, UInt64(piece.count)), count > 0 {
            bytes.append(contentsOf: piece.prefix(Int(count)))
        }
        return bytes
    }

    /// A Word document of this body, with these parts besides.
    static func docx(_ body: String, more: [(name: String, text: String)] = []) throws -> [UInt8] {
        try bytes(
            [
                ("[Content_Types].xml", "<Types/>"),
                ("word/document.xml", "<w:document xmlns:w='w'><w:body>\(body)</w:body></w:document>"),
            ] + more)
    }

    /// A workbook of these sheets, each the rows of one.
    static func xlsx(_ sheets: [String], more: [(name: String, text: String)] = []) throws -> [UInt8] {
        let list = sheets.indices.map { "<sheet name='s\($0)' r:id='r\($0)'/>" }.joined()
        let relations = sheets.indices.map { "<Relationship Id='r\($0)' Target='worksheets/s\($0).xml'/>" }.joined()
        return try bytes(
            [
                ("[Content_Types].xml", "<Types/>"),
                ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>\(list)</sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>"),
            ]
                + sheets.enumerated().map { index, rows in
                    ("xl/worksheets/s\(index).xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>")
                } + more)
    }
}
