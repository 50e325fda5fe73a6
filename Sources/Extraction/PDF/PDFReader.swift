/// Reads a PDF: by poppler's `pdftotext` page by page, and what its objects hold besides.
final class PDFReader {
    private let tools: PDFTools
    private let sink: TextSink
    /// The pages as they are laid out.
    private var pages: [String] = []
    /// What was handed out of the objects: much of it stands there several times.
    private var told: Set<String> = []

    init(tools: PDFTools, sink: TextSink) { (self.tools, self.sink) = (tools, sink) }

    func read(_ file: FileSnapshot) {
        let isLocked = file.withBytes { PDFObjects.isLocked($0) }
        // -layout keeps what stands in a row of a table on one line, -raw what stands in a cell together.
        guard run(tools.text, Self.options("-layout"), on: file, isLocked: isLocked, readPages),
            run(tools.text, Self.options("-raw"), on: file, isLocked: isLocked, readTornNumbers)
        else { return }
        _ = run(
            tools.properties, ["-custom", "-enc", "UTF-8", "/dev/stdin"], on: file, isLocked: false, readProperties)
        _ = run(tools.properties, ["-meta", "-enc", "UTF-8", "/dev/stdin"], on: file, isLocked: false, readMetadata)
        file.withBytes { PDFObjects($0, onString: readString) }.gaps.forEach(sink.miss)
    }

    private static func options(_ order: String) -> [String] {
        ["-q", order, "-enc", "UTF-8", "-eol", "unix", "/dev/stdin", "-"]
    }

    /// Runs a program on the file; false, and a gap, where it does not end well.
    private func run(
        _ tool: String, _ options: [String], on file: FileSnapshot, isLocked: Bool,
        _ body: (UnsafeRawBufferPointer) -> Void
    ) -> Bool {
        let limits = sink.limits
        let program = ChildProgram(
            arguments: [tool] + options, seconds: limits.seconds, memory: limits.memory, output: limits.output)
        do {
            try program.run(on: file).withBytes(body)
            return true
        } catch ChildProgram.Failure.missing {
            sink.miss(.toolMissing(tool))
        } catch ChildProgram.Failure.timedOut {
            sink.miss(.timedOut(limits.seconds))
        } catch ChildProgram.Failure.failed {
            sink.miss(isLocked ? .locked : .damaged)
        } catch {
            sink.miss(.tooLarge)
        }
        return false
    }

    /// Each page ends with a form feed.
    private func readPages(_ text: UnsafeRawBufferPointer) {
        pages = Self.pages(text)
        var empty: [Int] = []
        for (index, page) in pages.enumerated() {
            if !page.isLegible { empty.append(index + 1) }
            sink.add(page, at: .page(index + 1))
        }
        if pages.isEmpty { sink.miss(.damaged) }
        if !empty.isEmpty { sink.miss(.pagesWithoutText(empty, of: pages.count)) }
    }

    private static func pages(_ text: UnsafeRawBufferPointer) -> [String] {
        text.split(separator: 0x0C, omittingEmptySubsequences: false).dropLast()
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private func readTornNumbers(_ text: UnsafeRawBufferPointer) {
        var numbers = TornNumbers()
        for (index, (page, laidOut)) in zip(Self.pages(text), pages).enumerated() {
            for number in numbers.all(in: page, butNotIn: laidOut) { sink.add(number, at: .page(index + 1)) }
        }
    }

    /// A line each: its name, a colon, spaces, its value.
    private func readProperties(_ text: UnsafeRawBufferPointer) {
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = String(parts[1].drop { $0 == " " })
            told.insert(value)
            sink.add(value, at: .property(String(parts[0])))
        }
    }

    /// XML (XMP), in which the properties stand once more.
    private func readMetadata(_ text: UnsafeRawBufferPointer) {
        let text = MarkupText.text(of: String(decoding: text, as: UTF8.self))
        // What is shorter may be a part of something else.
        let properties = told.filter { $0.count >= 13 }.sorted()
        sink.add(properties.reduce(text) { $0.replacing($1, with: " ") }, at: .property("XMP"))
    }

    private func readString(_ name: String, _ text: String) {
        guard told.insert(text).inserted else { return }
        sink.add(text, at: name == "Contents" ? .comment : .property(name))
    }
}

/// The programs of poppler that read PDFs, or what stands in for them.
struct PDFTools {
    var text = "pdftotext"
    var properties = "pdfinfo"
}

extension String {
    /// Whether the text says anything: pages of pictures have none, and fonts that do not tell their letters give signs
    /// that mean nothing to anybody.
    fileprivate var isLegible: Bool {
        var (letters, riddles) = (0, 0)
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .otherLetter, .titlecaseLetter, .decimalNumber: letters += 1
            case .privateUse, .unassigned: riddles += 1
            case .control where !scalar.properties.isWhitespace: riddles += 1
            case _ where scalar == "\u{FFFD}": riddles += 1
            default: break
            }
        }
        return letters > riddles
    }
}
