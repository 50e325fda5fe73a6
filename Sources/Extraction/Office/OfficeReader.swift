/// Reads zipped Office documents: each part by what it holds, the hidden ones too.
struct OfficeReader {
    private let package: OfficePackage
    private let sink: TextSink

    /// Nil, and a gap, where the bytes are no archive that can be read.
    init?(_ bytes: UnsafeRawBufferPointer, _ sink: TextSink) {
        guard let package = OfficePackage(bytes, sink) else { return nil }
        (self.package, self.sink) = (package, sink)
    }

    func read(_ type: FileType) {
        let wasEmpty = sink.count
        let read: Set<String> =
            switch type {
            case .xlsx: readWorkbook()
            case .pptx: readSlides()
            default: []
            }
        let isOpenDocument = [.odt, .ods, .odp].contains(type)
        let isLocked = isOpenDocument && isLocked()
        if isLocked { sink.miss(.locked) }
        for part in package.parts where !read.contains(part) {
            switch Self.isXML(part) {
            case true where isOpenDocument: readOpenPart(part, type)
            case true: readPart(part)
            case false: if !isLocked { readFile(part) }
            }
        }
        for part in package.parts where Wording.mayBe(part.utf8) {
            sink.add(part, at: .part(part), isContent: false)
        }
        let hasPictures = package.parts.contains { $0.contains("/media/") || $0.hasPrefix("Pictures/") }
        if hasPictures, sink.count == wasEmpty { sink.miss(.picture) }
    }
}

// MARK: Files within

extension OfficeReader {
    private static func isXML(_ part: String) -> Bool {
        [".xml", ".rels", ".rdf"].contains(where: part.lowercased().hasSuffix)
    }

    /// A file that stands in the document: a picture, a page pasted into it, the workbook behind a chart.
    private func readFile(_ part: String) {
        let ending = part.lowercased().split(separator: ".").last.map(String.init) ?? ""
        guard !Self.isAboutLooks(part, ending) else { return }
        switch package.kind(of: part) {
        case let type where type.isPicture: return
        case .sound, .video: return sink.miss(.soundOrVideo)
        default: break
        }
        guard let bytes = package.bytes(of: part) else { return sink.miss(.embedded(part)) }
        bytes.withUnsafeBytes { bytes in
            let type = ending == "vml" ? .xml : FileType(sniffing: bytes)
            switch type {
            case _ where type.isOffice && sink.nesting < sink.limits.nesting:
                sink.enter(part) { OfficeReader(bytes, sink)?.read(type) }
            // Saved pages with their parts, coded as in mail.
            case _ where ["mht", "mhtml", "eml"].contains(ending): sink.miss(.embedded(part))
            case .empty: break
            case .text, .html, .svg, .xml, .rtf:
                sink.enter(part) { PlainReader(sink: sink).read(bytes, type, name: part) }
            default: sink.miss(.embedded(part))
            }
        }
    }

    /// Whether a part is only about how the document looks, is printed or works: fonts, drawings for a printer, macros.
    private static func isAboutLooks(_ part: String, _ ending: String) -> Bool {
        ["emf", "wmf", "emz", "wmz", "svm", "wdp", "odttf", "ttf", "otf", "fntdata"].contains(ending)
            || ["mimetype", "layout-cache"].contains(part) || part.hasSuffix("/vbaProject.bin")
            || part.contains("/printerSettings/") || part.contains("ObjectReplacements/")
    }
}

// MARK: Office Open XML

extension OfficeReader {
    private func readPart(_ part: String) {
        let path = part.lowercased()
        let name = path.split(separator: "/").last.map(String.init) ?? path
        switch path {
        case _ where path.hasSuffix(".rels"):
            let relations = RelationReader()
            package.read(part, relations)
            for address in relations.addresses { sink.add(address, at: .part(part), isContent: false) }
        case _ where path.hasPrefix("docprops/"): package.read(part, PropertyReader(sink))
        // No text that flows, such as the variables of a form letter.
        case _ where name == "settings.xml": package.read(part, LooseReader(sink, at: .part(part)))
        case _ where Self.flows.contains(where: path.contains):
            package.read(part, FlowReader(sink, .openXML, at: Self.place(part, name)))
        default: package.read(part, LooseReader(sink, at: .part(part)))
        }
    }

    /// Parts with text in paragraphs, and those that should hold none.
    private static let flows = [
        "word/", "ppt/", "/drawings/", "/comments", "/threadedcomments/", "/charts/", "/diagrams/", "/theme/",
        "xl/styles.xml", "xl/calcchain.xml", "[content_types].xml",
    ]

    /// Where the text of a part stands; nil for the body of a document.
    private static func place(_ part: String, _ name: String) -> TextPlace? {
        switch name {
        case _ where part.contains("omments"): .comment
        case _ where !part.hasPrefix("word/") || part.split(separator: "/").count > 2: .part(part)
        case _ where name.hasPrefix("header"): .header
        case _ where name.hasPrefix("footer"): .footer
        case _ where name.hasPrefix("footnotes") || name.hasPrefix("endnotes"): .footnote
        case _ where name.hasPrefix("document"): nil
        default: .part(part)
        }
    }

    /// The parts that a list of sheets or slides leads to, in its order.
    private func listed(in part: String, folder: String) -> [(sheet: WorkbookReader.Sheet, part: String)] {
        let list = WorkbookReader(sink)
        package.read(folder + part, list)
        let relations = RelationReader()
        package.read("\(folder)_rels/\(part).rels", relations)
        return list.sheets.compactMap { sheet in
            relations.targets[sheet.relation].map { target in
                (sheet, target.hasPrefix("/") ? String(target.dropFirst()) : folder + target)
            }
        }
    }

    /// Returns the parts that were read.
    private func readWorkbook() -> Set<String> {
        let strings = SharedStringReader(sink)
        package.read("xl/sharedStrings.xml", strings)
        var read: Set<String> = ["xl/workbook.xml", "xl/sharedStrings.xml"]
        var used: Set<Int> = []
        func readSheet(_ part: String, _ name: String, isHidden: Bool) {
            guard part.hasPrefix("xl/worksheets/"), read.insert(part).inserted else { return }
            let reader = SheetReader(sink, sheet: name, isHidden: isHidden, strings: strings.strings)
            package.read(part, reader)
            used.formUnion(reader.used)
        }
        for (sheet, part) in listed(in: "workbook.xml", folder: "xl/") {
            readSheet(part, sheet.name, isHidden: sheet.isHidden)
        }
        // A sheet that the list does not name any more.
        for part in package.parts where part.hasPrefix("xl/worksheets/") && part.hasSuffix(".xml") {
            readSheet(part, part, isHidden: true)
        }
        for (index, text) in strings.strings.enumerated() where !used.contains(index) {
            sink.add(text, at: .part("xl/sharedStrings.xml"), isHidden: true)
        }
        return read
    }

    private func readSlides() -> Set<String> {
        var read: Set<String> = ["ppt/presentation.xml"]
        for (index, (_, part)) in listed(in: "presentation.xml", folder: "ppt/").enumerated() {
            read.insert(part)
            package.read(part, FlowReader(sink, .openXML, at: .slide(index + 1)))
            let name = part.split(separator: "/").last.map(String.init) ?? ""
            let relations = RelationReader()
            package.read("ppt/slides/_rels/\(name).rels", relations)
            for notes in relations.targets.values.sorted() where notes.contains("notesSlide") {
                let notes = notes.replacing("../", with: "ppt/", maxReplacements: 1)
                read.insert(notes)
                package.read(notes, FlowReader(sink, .openXML, at: .slideNotes(index + 1)))
            }
        }
        return read
    }
}

// MARK: OpenDocument

extension OfficeReader {
    private func readOpenPart(_ part: String, _ type: FileType) {
        switch part.split(separator: "/").last.map(String.init) ?? part {
        case _ where part == "content.xml" && type == .ods: package.read(part, OpenSheetReader(sink))
        case "meta.xml": package.read(part, PropertyReader(sink))
        default:
            package.read(part, FlowReader(sink, .openDocument, at: part == "content.xml" ? nil : .part(part)))
        }
    }

    /// Whether a password locks the document's parts, as its manifest says.
    private func isLocked() -> Bool {
        let reader = ManifestReader()
        package.read("META-INF/manifest.xml", reader)
        return reader.isLocked
    }
}

extension FileType {
    /// Whether it is a zipped Office document.
    var isOffice: Bool { [.docx, .xlsx, .pptx, .odt, .ods, .odp].contains(self) }
}

/// What an OpenDocument says of its own files.
private final class ManifestReader: XMLListener {
    /// Whether a password locks any of them.
    private(set) var isLocked = false

    func begin(_ element: String, _ attributes: XMLAttributes) {
        if element == "encryption-data" { isLocked = true }
    }

    func end(_ element: String) {}
    func text(_ bytes: UnsafeRawBufferPointer) {}
}
