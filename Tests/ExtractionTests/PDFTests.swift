import Extraction
import Foundation
import Testing

@Suite struct PDFTests {
    @Test func pagesArePlacesAndThoseWithoutTextAreTold() throws {
        let found = try Extracted(file: "pages.pdf")
        #expect(found.spot(of: "1103700123456") == TextSpot(place: .page(1)))
        #expect(found.spot(of: "Page F3")?.place == .page(3))
        #expect(found.spot(of: "Title P2")?.place == .property("Title"))
        #expect(found.spot(of: "Author P1")?.place == .property("Author"))
        #expect(found.reading == FileReading(type: .pdf, gaps: [.pagesWithoutText([2], of: 3)]))
    }

    @Test func aScanHasNoTextOnAnyPage() throws {
        let found = try Extracted(file: "scanned.pdf")
        #expect(found.reading.gaps == [.pagesWithoutText([1, 2], of: 2)])
    }

    @Test func aPasswordLocksAndARestrictionDoesNot() throws {
        #expect(try Extracted(file: "locked.pdf").reading.gaps == [.locked])
        let restricted = try Extracted(file: "restricted.pdf")
        #expect(restricted.reading.gaps == [] && restricted.spot(of: "Restricted F4") != nil)
    }

    @Test(arguments: [
        ("script.pdf", ActiveContent.script), ("packed-script.pdf", .script), ("carrier.pdf", .embeddedFiles),
        ("packed-carrier.pdf", .embeddedFiles),
    ])
    func whatADocumentDoesIsSeen(file: String, content: ActiveContent) throws {
        #expect(try Extracted(file: file).activeContent == [content])
    }

    @Test func aNumberThatACellBreaksIsWhole() throws {
        let cells = [(20, 200, "1"), (60, 200, "1-2099-"), (60, 186, "00123-45-6"), (150, 200, "600")]
        let table = try Extracted(MadePDF(text: cells).bytes)
        #expect(table.spot(of: "1-2099-\n00123-45-6")?.place == .page(1))
        #expect(table.reading == FileReading(type: .pdf))
        // What is read in one piece is told once, though a figure follows it elsewhere in the order of cells.
        let whole = [(60, 200, "1-2099-00123-45-6"), (20, 186, "ab"), (60, 186, "7-2099-"), (60, 172, "00123-45-6")]
        #expect(try Extracted(MadePDF(text: whole).bytes).texts.count { $0.contains("00123-45-6") } == 1)
        let apart = [(60, 200, "1-2099-00123-45-6"), (60, 186, "600"), (150, 200, "x"), (20, 200, "2")]
        #expect(try Extracted(MadePDF(text: apart).bytes).texts.count { $0.contains("00123-45-6") } == 1)
    }

    private static let strings: [(object: String, text: String, place: TextPlace)] = [
        ("/Type/Annot/Subtype/Text/Contents(Note \\(F1\\) \\061\\\n2)", "Note (F1) 12", .comment),
        ("/Type/Annot/Subtype/Highlight/Contents <FEFF 0E01 0E02 00 31>", "กข1", .comment),
        ("/Title(Bookmark F2)/Dest[3 0 R/Fit]", "Bookmark F2", .property("Title")),
        ("/A<</S/URI/URI(https://example.org/?a=F3)>>", "?a=F3", .property("URI")),
        ("/Nums[0<</P(Label F4)>>]", "Label F4", .property("P")), ("/S/Figure/Alt(Picture F5)", "F5", .property("Alt")),
        ("/Opt[(Choice F6)(Choice F7)]", "Choice F7", .property("Opt")), ("/A#6Ct(F8)", "F8", .property("Alt")),
    ]

    @Test(arguments: strings)
    func whatObjectsHoldIsRead(object: String, text: String, place: TextPlace) throws {
        let plain = try Extracted(MadePDF(objects: ["<<\(object)>>"]).bytes)
        #expect(plain.spot(of: text)?.place == place && plain.reading == FileReading(type: .pdf))
        let inStream = "<</Type/ObjStm/N 1/First 4/Length 999>>stream\n6 0 <<\(object)>>\nendstream"
        #expect(try Extracted(MadePDF(objects: [inStream]).bytes).spot(of: text)?.place == place)
    }

    @Test func signaturesAndStreamsAreNoText() throws {
        let stream = "<</Length 9>>stream\n/Alt(no F1)\nendstream"
        let objects = [stream, "<</Contents<3082 0a>/Colours(\u{1}\u{2}abc)>>", "% (remark\n<</Alt(F2)>>"]
        let texts = try Extracted(MadePDF(objects: objects).bytes).texts
        #expect(!texts.contains { $0.contains("no F1") || $0.contains("abc") } && texts.last == "F2")
    }

    @Test func theMetadataAreReadWhereTheyTellMore() throws {
        let metadata = "<x:a xmlns:x='y'><b>Metadata F1</b><i>Title of 13 and more</i></x:a>"
        let stream = "<</Type/Metadata/Subtype/XML/Length \(metadata.utf8.count)>>stream\n\(metadata)\nendstream"
        let found = try Extracted(
            MadePDF(
                objects: [stream, "<</Title(Title of 13 and more)>>"], catalogue: "/Metadata 6 0 R", info: "/Info 7 0 R"
            ).bytes)
        let isTold = found.segments.contains {
            $0.text.contains("Metadata F1") && $0.spot(at: $0.text.startIndex).place == .property("XMP")
        }
        #expect(isTold && found.texts.count { $0.contains("Title of 13 and more") } == 1)
    }

    @Test(arguments: [("<</S/Java#53cript>>", ActiveContent.script), ("<</Type/Embedded#46ile>>", .embeddedFiles)])
    func namesWrittenByNumbersAreSeen(object: String, content: ActiveContent) throws {
        #expect(try Extracted(MadePDF(objects: [object]).bytes).activeContent == [content])
    }

    @Test func whatARestrictionHidesIsTold() throws {
        let found = try Extracted(file: "packed-restricted.pdf")
        #expect(found.spot(of: "Restricted F4")?.place == .page(1) && found.reading.gaps == [.locked])
    }

    @Test func whatIsNoPDFBehindItsFirstLineIsDamaged() throws {
        let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try Extracted(Array("%PDF-1.7\n".utf8) + noise).reading == FileReading(type: .pdf, gaps: [.damaged]))
        let cut = try Extracted(Array(Extracted.bytes(of: "pages.pdf").prefix(300)))
        #expect(cut.reading.gaps == [.damaged])
    }

    @Test func aMissingProgramIsTold() throws {
        let found = try Extracted(file: "pages.pdf", pdfTool: "no-such-pdftotext")
        #expect(found.reading.gaps == [.toolMissing("no-such-pdftotext")])
        #expect(found.segments.isEmpty)
    }

    @Test func aProgramThatHangsIsEndedAndLeavesNothingBehind() throws {
        let tool = try StandIn("sleep 60")
        var limits = TextLimits()
        limits.seconds = 1
        let found = try Extracted(file: "pages.pdf", limits: limits, pdfTool: tool.path)
        #expect(found.reading.gaps == [.timedOut(1)])
        let isLeftBehind = tool.isLeftBehind
        #expect(!isLeftBehind)
    }

    @Test func outputAndMemoryHaveAnEnd() throws {
        var limits = TextLimits()
        limits.output = 1 << 20
        let flood = try StandIn("exec cat /dev/zero")
        #expect(try Extracted(file: "pages.pdf", limits: limits, pdfTool: flood.path).reading.gaps == [.tooLarge])
        limits.memory = 64 << 20
        let glutton = try StandIn("exec python3 -c 'print(len(bytearray(1 << 30)))'")
        #expect(try Extracted(file: "pages.pdf", limits: limits, pdfTool: glutton.path).reading.gaps == [.damaged])
    }

    @Test func theProgramReadsTheBytesThatWereJudgedAndKnowsNothingElse() throws {
        let tool = try StandIn(
            #"env | cut -d= -f1 | sort | tr '\n' ' '; ls /proc/self/fd | wc -l; cat "$7" | wc -c; printf '\f'"#)
        let found = try Extracted(file: "pages.pdf", pdfTool: tool.path)
        let page = try #require(found.segments.first).text
        let size = try Extracted.bytes(of: "pages.pdf").count
        #expect(page.contains("\(size)"))
        #expect(!page.contains("PATH_TO") && !page.contains("USER") && page.contains("HOME") && page.contains("LC_ALL"))
    }

    @Test func manyThreadsReadAtOnce() async throws {
        let bytes = try Extracted.bytes(of: "pages.pdf")
        try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<40 { group.addTask { try Extracted(bytes).texts } }
            let first = try await group.next()
            for try await texts in group { #expect(texts == first) }
        }
    }
}

/// A PDF of one page, without a table of its objects: programs find them all the same.
private struct MadePDF {
    /// What stands where on the page, in points; objects from the sixth on; more entries of the catalogue and trailer.
    var text = [(20, 200, "Hello")]
    var objects: [String] = []
    var catalogue = ""
    var info = ""

    var bytes: [UInt8] {
        let page = text.map { "BT /F1 12 Tf \($0) \($1) Td (\($2)) Tj ET" }.joined(separator: " ")
        let all =
            [
                "<</Type/Catalog/Pages 2 0 R\(catalogue)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length \(page.utf8.count)>>stream\n\(page)\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            ] + objects
        let bodies = all.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }
        return Array("%PDF-1.7\n\(bodies.joined())trailer<</Root 1 0 R\(info)>>\n%%EOF".utf8)
    }
}

/// A script that stands in for a program, until the test ends.
struct StandIn: ~Copyable {
    let path: String

    init(_ script: String) throws {
        path = NSTemporaryDirectory() + "stand-in-\(UUID().uuidString)"
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Whether a process that ran it is still there, dead or alive; the kernel keeps 15 letters of a program's name.
    var isLeftBehind: Bool {
        let name = "(\(path.split(separator: "/").last?.prefix(15) ?? "")) "
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.contains { process in
            guard Int32(process) != nil,
                let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            else { return false }
            return status.contains(name)
        }
    }
}
