import Extraction
import Testing

/// Texts of Office documents in places beside paragraphs and cells, each marked ก.
@Suite struct HiddenOfficeTextTests {
    private static let openDocument = "application/vnd.oasis.opendocument."

    private static func ods(_ content: String, more: [(name: String, text: String)] = []) throws -> [UInt8] {
        try open("spreadsheet", "<spreadsheet>\(content)</spreadsheet>", more)
    }

    private static func odt(_ content: String, more: [(name: String, text: String)] = []) throws -> [UInt8] {
        try open("text", "<text><p>x</p>\(content)</text>", more)
    }

    private static func open(
        _ kind: String, _ body: String, _ more: [(name: String, text: String)]
    ) throws -> [UInt8] {
        try MadeZip.bytes(
            [("mimetype", openDocument + kind), ("content.xml", "<document><body>\(body)</body></document>")] + more)
    }

    private static func table(_ inside: String, name: String = "s") -> String {
        "<table name='\(name)'>\(inside)<table-row><table-cell><p>x</p></table-cell></table-row></table>"
    }

    @Test(arguments: [
        (table("", name: "ก"), TextPlace.aroundSheet("ก")),
        ("<content-validation><help-message title='ก'/></content-validation>" + table(""), .aroundSheet(nil)),
        ("<content-validation><help-message><p>ก</p></help-message></content-validation>", .aroundSheet(nil)),
        (table("<shapes><rect><desc>ก</desc></rect></shapes>"), .aroundSheet("s")),
        (table("<shapes><frame><title>ก</title></frame></shapes>"), .aroundSheet("s")),
        (table("<shapes><ellipse><p>ก<frame><p>y</p></frame></p></ellipse></shapes>"), .comment),
        (table("<forms><button label='ก'/></forms>"), .aroundSheet("s")),
        (
            "<tracked-changes><change-track-table-cell><p>ก</p></change-track-table-cell></tracked-changes>",
            .aroundSheet(nil)
        ),
        (
            table("<table-row><table-cell><p><a href='https://example.go.th/ก'>y</a></p></table-cell></table-row>"),
            .cell(sheet: "s", column: 1, row: 1)
        ),
        (
            table("<table-row><table-cell formula='of:=LEN(\"ก\")' value='1'/></table-row>"),
            .cell(sheet: "s", column: 1, row: 1)
        ),
        (
            table("<table-row><table-cell value='5' string-value='ก'/></table-row>"),
            .cell(sheet: "s", column: 1, row: 1)
        ),
    ])
    func anOpenSheetSaysNothingUnread(content: String, place: TextPlace) throws {
        let found = try Extracted(Self.ods(content))
        #expect(found.spot(of: "ก")?.place == place)
        #expect(found.texts.count { $0.contains("ก") } == 1)
        #expect(found.reading.gaps == [])
    }

    @Test func aChartInAnOpenSheetIsRead() throws {
        let chart = "<document><chart><title><p>ก</p></title></chart></document>"
        let found = try Extracted(Self.ods(Self.table(""), more: [("Object 1/content.xml", chart)]))
        #expect(found.spot(of: "ก")?.place == .part("Object 1/content.xml"))
    }

    @Test(arguments: [
        "<dataValidations><dataValidation><formula1><f>ก</f></formula1></dataValidation></dataValidations>",
        "<scenarios><scenario name='s' comment='ก'/></scenarios>",
        "<protectedRanges><protectedRange name='ก'/></protectedRanges>",
        "<autoFilter><filterColumn><filters><filter val='ก'/></filters></filterColumn></autoFilter>",
        "<oddHeader>ก<x/></oddHeader>",
    ])
    func aSheetSaysNothingUnread(part: String) throws {
        let sheet = "<row><c><v>5</v></c></row></sheetData>\(part)<sheetData>"
        let found = try Extracted(MadeZip.xlsx([sheet]))
        #expect(found.texts == ["5", "ก"])
        #expect(found.spot(of: "ก")?.place == .aroundSheet("s0"))
    }

    @Test(arguments: [
        ("<sheet name='ก' r:id='r0'/>", "<row><c><v>5</v></c></row>", ["ก", "5"]),
        ("<sheet name='s' r:id='r0'/><x y='ก'/>", "<row><c><v>5</v></c></row>", ["ก", "5"]),
        ("<sheet name='s' r:id='r0'/>", "<row><c><f>1103700123458*1</f><v>1</v></c></row>", ["1 =1103700123458*1"]),
        ("<sheet name='s' r:id='r0'/>", "<row><c><f>SUM(A1:A1048576)</f><v>1</v></c></row>", ["1"]),
    ])
    func theNamesOfSheetsAndTheNumbersInFormulasAreRead(sheet: String, rows: String, texts: [String]) throws {
        let found = try Extracted(
            MadeZip.bytes([
                ("[Content_Types].xml", "<Types/>"),
                ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>\(sheet)</sheets></workbook>"),
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r0' Target='worksheets/s.xml'/></Relationships>"
                ),
                ("xl/worksheets/s.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
            ]))
        #expect(found.texts == texts)
    }

    @Test(arguments: [
        "<p><a href='https://example.go.th/ก'>x</a></p>", "<p><a title='ก'>x</a></p>",
        "<p><placeholder description='ก'>x</placeholder></p>", "<p><conditional-text string-value-if-true='ก'/></p>",
        "<p><drop-down><label value='ก'/></drop-down></p>", "<forms><form><text value='ก'/></form></forms>",
        "<script>ก</script>",
    ])
    func anOpenTextSaysNothingUnread(content: String) throws {
        #expect(try Extracted(Self.odt(content)).texts.count { $0.contains("ก") } == 1)
    }

    @Test(arguments: [
        "<w:sdt><w:sdtPr><w:alias w:val='ก'/><w:tag w:val='ก'/></w:sdtPr></w:sdt>",
        "<w:bookmarkStart w:name='ก'/>", "<w:binding>ก</w:binding>",
        "<w:p><w:ins><w:del><w:r><w:delText>ก</w:delText></w:r></w:del></w:ins></w:p>",
    ])
    func aDocumentSaysNothingUnread(body: String) throws {
        #expect(try Extracted(MadeZip.docx(body)).texts.contains { $0.contains("ก") })
    }

    /// A line between them would part a heading from what it heads.
    @Test func noRowOfATableIsPartedFromTheNext() throws {
        let rows = (1...2).map { "<table-row><table-cell><p><a href='ก\($0)'>\($0)</a></p></table-cell></table-row>" }
        let sheet = "<table name='s'>\(rows.joined())</table>"
        #expect(try Extracted(Self.ods(sheet)).texts == ["1", "2", "ก1", "ก2"])
        let body = (1...2).map { "<w:p><w:bookmarkStart w:name='ก\($0)'/><w:r><w:t>\($0)</w:t></w:r></w:p>" }
        let found = try Extracted(MadeZip.docx(body.joined()))
        #expect(found.texts == ["1", "2", "ก1", "ก2"])
        #expect(found.spot(of: "ก2")?.place == .paragraph(2))
    }

    @Test func measuresAndNamesOfStylesAreNoText() throws {
        let body =
            "<w:p w:rsidR='00A77B3E'><w:r><w:t>x</w:t></w:r><w:ext w:cx='12345678' w:x='0.78740157480314965'/></w:p>"
        #expect(try Extracted(MadeZip.docx(body)).texts == ["x"])
    }

    @Test(arguments: [
        ("word/afchunk.htm", "<html><body>ก</body></html>"), ("word/afchunk.txt", "ก"),
        ("word/drawing.vml", "<xml><v:textbox><div>ก</div></v:textbox></xml>"),
        ("word/media/image1.svg", "<svg><text>ก</text></svg>"),
        ("word/header1.XML", "<hdr><p><r><t>ก</t></r></p></hdr>"),
        ("word/numbering.xml", "<numbering><lvlText val='ก'/></numbering>"),
        ("word/ก.png", "\u{89}PNG"),
    ])
    func partsOfAnyKindAreRead(part: String, text: String) throws {
        let body = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"
        let found = try Extracted(MadeZip.docx(body, more: [(part, text)]))
        #expect(found.texts.contains { $0.contains("ก") })
        #expect(found.reading.gaps == [])
        #expect(try Extracted(Self.odt("", more: [(part, text)])).texts.contains { $0.contains("ก") })
    }

    @Test func aDocumentPastedIntoAnotherIsReadAsOne() throws {
        let (types, body) = (Array("<Types/>".utf8), Array("<document><p><r><t>x</t></r></p></document>".utf8))
        let found = try Extracted(
            MadeZip.bytes([
                ("[Content_Types].xml", types), ("word/document.xml", body),
                ("word/afchunk.docx", MadeZip.docx("<w:p><w:r><w:t>ก</w:t></w:r></w:p>")),
            ]))
        #expect(found.spot(of: "ก")?.place == .inside("word/afchunk.docx", .paragraph(1)))
        #expect(found.reading.gaps == [])
    }

    @Test(arguments: ["word/afchunk.mht", "word/data.bin", "Obj100"])
    func whatCannotBeReadIsMissed(part: String) throws {
        let bytes: [UInt8] =
            part.hasSuffix("mht") ? Array("MIME-Version: 1.0".utf8) : [0xD0, 0xCF, 0x11, 0xE0, 0, 1, 2]
        let body = Array("<document><p><r><t>x</t></r></p></document>".utf8)
        let found = try Extracted(
            MadeZip.bytes([("[Content_Types].xml", Array("<Types/>".utf8)), ("word/document.xml", body), (part, bytes)])
        )
        #expect(found.reading.gaps == [.embedded(part)])
    }

    @Test func picturesFontsAndSettingsOfPrintersAreNoGap() throws {
        let parts = [
            ("word/media/image1.gif", "GIF89a"), ("word/media/image2.emf", "\u{1}\0"),
            ("word/fonts/f.odttf", "\u{1}\0"),
            ("xl/printerSettings/printerSettings1.bin", "\u{1}\0"), ("_xmlsignatures/origin.sigs", ""),
        ]
        #expect(try Extracted(MadeZip.docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>", more: parts)).reading.gaps == [])
        let open = [
            ("layout-cache", "\u{1}\0"), ("Thumbnails/thumbnail.gif", "GIF89a"),
            ("ObjectReplacements/Object 1", "\u{1}\0"),
            ("Configurations2/accelerator/current.xml", ""), ("Configurations2/menubar/", ""),
        ]
        #expect(try Extracted(Self.odt("", more: open)).reading.gaps == [])
    }

    /// The name of its author is no word of what was scanned.
    @Test func aScannedDocumentWithPropertiesIsStillOne() throws {
        let parts = [("word/media/image1.gif", "GIF89a"), ("docProps/core.xml", "<core><creator>x</creator></core>")]
        let body = "<w:p><w:drawing><w:docPr w:name='รูปภาพ 1' w:descr='x'/></w:drawing></w:p>"
        #expect(try Extracted(MadeZip.docx(body, more: parts)).reading.gaps == [.picture])
    }

    @Test func aPartThatIsCutOffIsDamaged() throws {
        let found = try Extracted(
            MadeZip.bytes([
                ("[Content_Types].xml", "<Types/>"),
                ("word/document.xml", "<document><p><r><t>x</t></r></p><p><r><t>ก"),
            ]))
        #expect(found.reading.gaps == [.damaged])
    }

    @Test func aPartThatIsThereTwiceIsDamaged() throws {
        // The archive's maker lets no name be there twice, so one is renamed in the bytes.
        let first = "<document><p><r><t>x</t></r></p></document>"
        var bytes = try MadeZip.bytes([
            ("[Content_Types].xml", "<Types/>"), ("word/document.xml", first), ("word/documenu.xml", first),
        ])
        let (old, new) = (Array("word/documenu.xml".utf8), Array("word/document.xml".utf8))
        for index in bytes.indices.dropLast(old.count) where bytes[index...].starts(with: old) {
            bytes.replaceSubrange(index..<index + old.count, with: new)
        }
        let found = try Extracted(bytes)
        #expect(found.reading.type == .docx && found.reading.gaps == [.damaged])
    }
}
