import Extraction
import TestSupport
import Testing

@Suite struct HostileOfficeTests {
    /// A mebibyte of the same letter packs into a kibibyte.
    private static let longText = String(repeating: "a", count: 1 << 20)

    @Test func aBombIsReadNoFurtherThanItMay() throws {
        let bomb = try MadeZip.docx(String(repeating: "<w:p><w:r><w:t>\(Self.longText)</w:t></w:r></w:p>", count: 12))
        #expect(bomb.count < 200_000)
        var limits = TextLimits()
        limits.unpacked = 8 << 20
        let unpacked = try Extracted(bomb, limits: limits)
        #expect(unpacked.reading.gaps == [.tooLarge])
        #expect(unpacked.texts.joined().utf8.count <= 8 << 20)

        limits = TextLimits()
        limits.output = 4 << 20
        let read = try Extracted(bomb, limits: limits)
        #expect(read.reading.gaps == [.tooLarge])
        #expect(read.texts.joined().utf8.count <= 5 << 20)
    }

    @Test func filesThatStandInEachOtherShareTheLimitAndEnd() throws {
        var nested = try MadeZip.docx("<w:p><w:r><w:t>innermost</w:t></w:r></w:p>")
        for _ in 0..<5 {
            nested = try MadeZip.bytes([
                ("[Content_Types].xml", Array("<Types/>".utf8)),
                ("word/document.xml", Array("<document><p><r><t>outer</t></r></p></document>".utf8)),
                ("word/embeddings/a.docx", nested),
            ])
        }
        let found = try Extracted(nested)
        #expect(found.texts == ["outer", "outer", "outer"])
        #expect(found.reading.gaps == [.embedded("word/embeddings/a.docx")])
    }

    @Test func moreEntriesThanAnyDocumentHasAreNotRead() throws {
        let bytes = try MadeZip.docx("", more: (0..<30).map { ("word/x\($0).xml", "<x/>") })
        var limits = TextLimits()
        limits.entries = 20
        #expect(try Extracted(bytes, limits: limits).reading.gaps == [.damaged])
        #expect(try Extracted(bytes).reading.gaps == [])
    }

    @Test func entitiesAreNotFollowed() throws {
        let laughs = """
            <!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            <document><p><r><t>&c;</t></r></p></document>
            """
        let found = try Extracted(
            MadeZip.bytes([("[Content_Types].xml", "<Types/>"), ("word/document.xml", laughs)]))
        #expect(found.texts == [])
        #expect(found.reading.gaps == [.damaged] && found.activeContent == [.entities])
    }

    @Test func depthHasAnEnd() throws {
        let deep = String(repeating: "<x>", count: 100_000)
        #expect(try Extracted(MadeZip.docx(deep)).reading.gaps == [.tooLarge])
    }

    @Test func aWorkbookOfTenThousandSheetsIsReadWhole() throws {
        let sheets = (0..<10_000).map { "<row r='1'><c r='A1' t='inlineStr'><is><t>cell \($0)</t></is></c></row>" }
        let found = try Extracted(MadeZip.xlsx(sheets))
        #expect(found.reading.gaps == [] && found.segments.count == 10_000)
        #expect(found.spot(of: "cell 9999")?.place == .cell(sheet: "s9999", column: 1, row: 1))
    }

    @Test func repeatedRowsAndCellsAreReadOnce() throws {
        let sheet = """
            <document-content><table name="s"><table-row number-rows-repeated="1048576">
            <table-cell number-columns-repeated="16384"><p>x</p></table-cell><table-cell><p>y</p></table-cell>
            </table-row><table-row><table-cell><p>z</p></table-cell></table-row></table></document-content>
            """
        let bytes = try MadeZip.bytes([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", sheet),
        ])
        let found = try Extracted(bytes)
        #expect(found.texts == ["x\ty", "z"])
        #expect(found.spot(of: "y")?.place == .cell(sheet: "s", column: 16385, row: 1))
        #expect(found.spot(of: "z")?.place == .cell(sheet: "s", column: 1, row: 1_048_577))
    }

    @Test(arguments: ["letter.docx", "table.xlsx", "table.ods", "slides.pptx", "letter.odt"])
    func whatIsCutOffIsDamagedOrAPlainArchive(file: String) throws {
        let whole = try Extracted.bytes(of: file)
        for count in stride(from: 0, to: whole.count, by: max(1, whole.count / 40)) {
            let found = try Extracted(Array(whole.prefix(count)))
            #expect(found.reading.type == .zip || found.reading.type == .empty || found.reading.type == .unknown)
        }
    }

    @Test(arguments: ["letter.docx", "table.xlsx", "table.ods", "slides.pptx", "letter.odt"])
    func brokenBytesNeverCrash(file: String) throws {
        let whole = try Extracted.bytes(of: file)
        var random = SeededGenerator(seed: 6)
        for _ in 0..<200 {
            var bytes = whole
            for _ in 0..<8 {
                bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
            }
            _ = try Extracted(bytes)
        }
    }

    @Test func macrosAreSeen() throws {
        let bytes = try MadeZip.docx("", more: [("word/vbaProject.bin", "x")])
        #expect(try Extracted(bytes).activeContent == [.macros])
    }

    @Test func aDocumentOfPicturesAloneSaysSo() throws {
        let pictures = [("word/media/image1.gif", "GIF89a")]
        #expect(try Extracted(MadeZip.docx("<w:p/>", more: pictures)).reading.gaps == [.picture])
        #expect(try Extracted(MadeZip.docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>", more: pictures)).reading.gaps == [])
    }

    @Test func whatNoCellShowsAnyMoreIsReadToo() throws {
        let bytes = try MadeZip.xlsx(
            ["<row><c t='s'><v>1</v></c></row>"],
            more: [
                (
                    "xl/sharedStrings.xml",
                    "<sst><si><t>left over</t></si><si><r><t>sho</t></r><r><t>wn</t></r></si></sst>"
                ),
                (
                    "xl/pivotCache/pivotCacheRecords1.xml",
                    "<records><r><s v='Somebody'/><n v='1103700123456'/></r></records>"
                ),
                (
                    "xl/worksheets/orphan.xml",
                    "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>"
                ),
            ])
        let found = try Extracted(bytes)
        #expect(found.spot(of: "shown") == TextSpot(place: .cell(sheet: "s0", column: 1, row: 1)))
        #expect(found.spot(of: "left over")?.isHidden == true)
        #expect(found.texts.contains("Somebody\t1103700123456"))
        #expect(found.spot(of: "5")?.place == .cell(sheet: "xl/worksheets/orphan.xml", column: 1, row: 1))
    }

    @Test(arguments: [
        ("1.103700123456E+12", "1103700123456"), ("1103700123456", "1103700123456"),
        ("1103700123456.0", "1103700123456"),
        ("-1.5e3", "-1500"), ("1.5", "1.5"), ("2E-2", "0.02"), ("0", "0"), ("1E999999999", "1E999999999"), ("x", "x"),
        ("1.2.3", "1.2.3"), ("E5", "E5"), ("", ""),
    ])
    func numbersAreSpelledOut(stored: String, text: String) throws {
        let bytes = try MadeZip.xlsx(["<row><c><v>\(stored)</v></c></row>"])
        #expect(try Extracted(bytes).texts == (text.isEmpty ? [] : [text]))
    }
}
