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
        #expect(try Extracted(file: file).reading.activeContent == [content])
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
