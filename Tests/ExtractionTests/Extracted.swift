import Extraction
import Foundation
import Testing

/// What was read of a file, for tests.
struct Extracted {
    let segments: [TextSegment]
    let reading: FileReading
    /// What the file does once it is opened, as its reading and its bytes tell.
    let activeContent: Set<ActiveContent>

    init(_ bytes: [UInt8], name: String = "file", limits: TextLimits = TextLimits(), pdfTool: String = "pdftotext")
        throws
    {
        let reading: FileReading
        (segments, reading) = try TextExtractor(limits: limits, pdfTool: pdfTool)
            .read(FileSnapshot(bytes), name: name)
        self.reading = reading
        activeContent = reading.activeContent.union(
            bytes.withUnsafeBytes { ActiveContent.found(in: $0, of: reading.type, name: name) })
    }

    init(_ text: String, name: String = "file.txt") throws { try self.init(Array(text.utf8), name: name) }

    /// A file of `Files/`, which some other program made.
    init(file name: String, limits: TextLimits = TextLimits(), pdfTool: String = "pdftotext") throws {
        try self.init(Self.bytes(of: name), name: name, limits: limits, pdfTool: pdfTool)
    }

    static func bytes(of name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    var texts: [String] { segments.map(\.text) }

    /// Where a text stands first; nil where it does not.
    func spot(of text: String) -> TextSpot? {
        for segment in segments {
            if let range = segment.text.range(of: text) { return segment.spot(at: range.lowerBound) }
        }
        return nil
    }
}
