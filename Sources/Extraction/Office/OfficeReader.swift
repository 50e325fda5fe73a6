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
        for part in package.parts where !read.contains(part) && !part.hasSuffix("/") {
            if isOpenDocument { readOpenPart(part, type) } else { readPart(part) }
        }
        let hasPictures = package.parts.contains { $0.contains("/media/") || $0.hasPrefix("Pictures/") }
        if hasPictures, sink.count == wasEmpty { sink.miss(.picture) }
    }
}

// MARK: Office Open XML

extension OfficeReader {
    private func readPart(_ part: String) {
        let name = part.split(separator: "/").last.map(String.init) ?? part
        switch part {
        case _ where part.hasSuffix(".rels"):
            let relations = RelationReader()
            package.read(part, relations)
            for address in relations.addresses { sink.add(address, at: .part(part)) }
        case _ where part.contains("/embeddings/"): readEmbedded(part)
        case _ where part.hasPrefix("docProps/") && name.hasSuffix(".xml"): package.read(part, PropertyReader(sink))
        case _ where !name.hasSuffix(".xml") || Self.isAboutLooks(part): break
        case _
        where part.hasPrefix("word/") || part.contains("/drawings/") || part.contains("/comments")
            || part.contains("/threadedComments/") || part.contains("/charts/") || part.contains("/diagrams/"):
            package.read(part, FlowReader(sink, .openXML, at: Self.place(part, name)))
            // What is no text that flows, such as the variables of a form letter.
            if name == "settings.xml" { package.read(part, LooseReader(sink, at: .part(part))) }
        case _ where part.hasPrefix("ppt/") && !part.hasPrefix("ppt/pres"):
            package.read(part, FlowReader(sink, .openXML, at: .part(part)))
        default: package.read(part, LooseReader(sink, at: .part(part)))
        }
    }

    private static func isAboutLooks(_ part: String) -> Bool {
        let looks = [
            "/theme/", "/styles.xml", "/stylesWithEffects.xml", "/fontTable.xml", "/numbering.xml", "/calcChain.xml",
            "/tableStyles.xml", "/webSettings.xml", "/viewProps.xml", "/presProps.xml", "[Content_Types].xml",
            "/style", "/colors",
        ]
        return looks.contains(where: part.contains)
    }

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
        let strings = SharedStringReader()
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
        var read: Set<String> = []
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
        let name = part.split(separator: "/").last.map(String.init) ?? part
        switch name {
        case "content.xml" where type == .ods: package.read(part, OpenSheetReader(sink))
        case "content.xml": package.read(part, FlowReader(sink, .openDocument))
        case "styles.xml": package.read(part, FlowReader(sink, .openDocument, at: .part(part)))
        case "meta.xml": package.read(part, PropertyReader(sink))
        case "manifest.xml":
            let reader = ManifestReader()
            package.read(part, reader)
            if reader.isLocked { sink.miss(.locked) }
        case _ where part.hasPrefix("Object ") && !name.contains("."): readEmbedded(part)
        default: break
        }
    }

    /// A file that stands in the document, such as the workbook behind a chart.
    private func readEmbedded(_ part: String) {
        guard sink.nesting < sink.limits.nesting, let bytes = package.bytes(of: part) else {
            return sink.miss(.embedded(part))
        }
        bytes.withUnsafeBytes { bytes in
            let type = FileType(sniffing: bytes)
            guard type.isOffice else { return sink.miss(.embedded(part)) }
            sink.enter(part) { OfficeReader(bytes, sink)?.read(type) }
        }
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
