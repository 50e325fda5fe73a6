/// Reads a PDF by poppler's `pdftotext`, page by page.
struct PDFReader {
    let tools: PDFTools
    let sink: TextSink

    func read(_ file: FileSnapshot) {
        let isLocked = file.withBytes { PDFObjects.isLocked($0) }
        // -layout keeps what stands in a row of a table on one line.
        let options = ["-q", "-layout", "-enc", "UTF-8", "-eol", "unix", "/dev/stdin", "-"]
        guard run(tools.text, options, on: file, isLocked: isLocked, readPages) else { return }
        _ = run(
            tools.properties, ["-custom", "-enc", "UTF-8", "/dev/stdin"], on: file, isLocked: false, readProperties)
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
        let pages = text.split(separator: 0x0C, omittingEmptySubsequences: false).dropLast()
        var empty: [Int] = []
        for (index, page) in pages.enumerated() {
            let text = String(decoding: page, as: UTF8.self)
            if !text.isLegible { empty.append(index + 1) }
            sink.add(text, at: .page(index + 1))
        }
        if pages.isEmpty { sink.miss(.damaged) }
        if !empty.isEmpty { sink.miss(.pagesWithoutText(empty, of: pages.count)) }
    }

    /// A line each: its name, a colon, spaces, its value.
    private func readProperties(_ text: UnsafeRawBufferPointer) {
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            sink.add(String(parts[1].drop { $0 == " " }), at: .property(String(parts[0])))
        }
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
