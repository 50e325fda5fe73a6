import Extraction
import Testing

/// Files of `Files/` as python-docx, openpyxl, python-pptx, odfpy and LibreOffice wrote them.
@Suite struct OfficeTests {
    @Test func everyTextOfAWordDocumentIsFoundWhereItStands() throws {
        let found = try Extracted(file: "letter.docx")
        #expect(found.reading == FileReading(type: .docx))
        #expect(found.spot(of: "1103700123456")?.place == .paragraph(2))
        #expect(found.texts.contains("Cell A\tCell B\tCell C"))
        #expect(found.texts.contains("1-1037"))
        let places: [String: TextPlace] = [
            "Header D2": .header, "Footer D3": .footer, "Comment D7": .comment, "Author P1": .property("creator"),
            "Title P2": .property("title"), "Keywords P3": .property("keywords"),
        ]
        for (text, place) in places { #expect(found.spot(of: text)?.place == place, "\(text)") }
    }

    @Test func aChangedParagraphIsReadAsItStandsAndAsItWas() throws {
        let found = try Extracted(file: "letter.docx")
        #expect(found.texts.contains("kept inserted D5"))
        #expect(found.spot(of: "kept deleted D4") == TextSpot(place: .deletion, isHidden: true))
    }

    @Test func aBoxThatIsWrittenTwiceIsReadOnce() throws {
        #expect(try Extracted(file: "letter.docx").texts.filter { $0.contains("Box D6") }.count == 1)
    }

    @Test(arguments: ["table.xlsx", "table.ods"])
    func everyTextOfAWorkbookIsFoundInItsCell(file: String) throws {
        let found = try Extracted(file: file)
        #expect(found.reading.gaps == [])
        #expect(found.texts.contains { $0.hasPrefix("Somebody\t1103700123456") })
        func cell(_ sheet: String, _ column: Int, _ row: Int, hidden: Bool = false) -> TextSpot {
            TextSpot(place: .cell(sheet: sheet, column: column, row: row), isHidden: hidden)
        }
        #expect(found.spot(of: "1103700123456") == cell("รายชื่อ", 2, 2))
        #expect(found.spot(of: "hidden column X1") == cell("รายชื่อ", 3, 2, hidden: true))
        #expect(found.spot(of: "hidden row X2") == cell("รายชื่อ", 1, 4, hidden: true))
        #expect(found.spot(of: "very hidden X6") == cell("ซ่อน", 2, 7, hidden: true))
        for text in ["formula X3", "Remark X4", "Header X5", "Choice X7", "defined X9", "Author P1"] {
            #expect(found.spot(of: text) != nil, "\(text)")
        }
    }

    @Test func slidesNotesTablesAndTheWorkbooksBehindChartsAreRead() throws {
        let found = try Extracted(file: "slides.pptx")
        #expect(found.spot(of: "Slide S1")?.place == .slide(1))
        #expect(found.spot(of: "Slide S2")?.place == .slide(2))
        #expect(found.spot(of: "Notes S3")?.place == .slideNotes(2))
        #expect(found.texts.contains("Cell S4\tCell S5"))
        #expect(found.spot(of: "Series S7") != nil)
        let inside = found.segments.map { $0.spot(at: $0.text.startIndex).place }
        #expect(
            inside.contains {
                guard case .inside(let file, .cell) = $0 else { return false }
                return file.hasSuffix(".xlsx")
            })
    }

    @Test func everyTextOfAnOpenDocumentIsFoundWhereItStands() throws {
        let found = try Extracted(file: "letter.odt")
        #expect(found.reading == FileReading(type: .odt))
        #expect(found.texts.contains("1103700123456") && found.texts.contains("Cell O4\tCell O5"))
        let spots: [String: TextSpot] = [
            "Header O1": TextSpot(place: .header), "deleted O2": TextSpot(place: .deletion, isHidden: true),
            "Footnote O3": TextSpot(place: .footnote), "Comment O6": TextSpot(place: .comment),
            "Title O7": TextSpot(place: .property("title")), "Custom O8": TextSpot(place: .property("Officer")),
        ]
        for (text, spot) in spots { #expect(found.spot(of: text) == spot, "\(text)") }
    }

    @Test func olderFormatsSayThatTheyCannotBeRead() throws {
        #expect(try Extracted(file: "table.xls").reading == FileReading(type: .legacyOffice, gaps: [.legacyOffice]))
    }
}
