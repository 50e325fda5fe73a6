/// Reads the text of files of any kind; it may be used by many threads at once.
public struct TextExtractor: Sendable {
    private let limits: TextLimits
    private let pdfTool: String

    /// `pdfTool` is the program that turns a PDF into text, called as poppler's `pdftotext` is.
    public init(limits: TextLimits = TextLimits(), pdfTool: String = "pdftotext") {
        self.limits = limits
        self.pdfTool = pdfTool
    }

    /// Hands out the text of a file, segment by segment, and says what was not read. The name tells kinds of text from
    /// each other, nothing more.
    public func read(
        _ file: FileSnapshot, name: String, onSegment: (TextSegment) -> Void
    ) -> FileReading {
        withoutActuallyEscaping(onSegment) { onSegment in
            let sink = TextSink(limits, onSegment: onSegment)
            let type = file.withBytes { bytes in
                let type = FileType(sniffing: bytes)
                read(bytes, type, name: name, sink)
                return type
            }
            if type == .pdf { PDFReader(tools: PDFTools(text: pdfTool), sink: sink).read(file) }
            return FileReading(type: type, gaps: sink.gaps, activeContent: sink.activeContent)
        }
    }

    /// What is read of bytes in memory: all but what other programs read.
    private func read(_ bytes: UnsafeRawBufferPointer, _ type: FileType, name: String, _ sink: TextSink) {
        switch type {
        case .empty, .pdf: break
        case .docx, .xlsx, .pptx, .odt, .ods, .odp: OfficeReader(bytes, sink)?.read(type)
        case .svg, .html, .xml, .text, .rtf: PlainReader(sink: sink).read(bytes, type, name: name)
        case .lockedOffice: sink.miss(.locked)
        case .legacyOffice: sink.miss(.legacyOffice)
        case .zip, .epub, .archive: sink.miss(.archive)
        case .sound, .video: sink.miss(.soundOrVideo)
        case .png, .jpeg, .gif, .webp, .avif, .tiff, .bmp, .icon: sink.miss(.picture)
        case .program, .unknown: sink.miss(.unknownKind)
        }
    }

    /// All text of a file at once.
    public func read(_ file: FileSnapshot, name: String) -> (segments: [TextSegment], reading: FileReading) {
        var segments: [TextSegment] = []
        let reading = read(file, name: name) { segments.append($0) }
        return (segments, reading)
    }
}
