/// The list of a workbook's sheets, and the names that stand for cells or texts.
final class WorkbookReader: XMLListener {
    struct Sheet {
        let name: String
        let isHidden: Bool
        /// By which the workbook's relations know its part.
        let relation: String
    }

    private(set) var sheets: [Sheet] = []
    private let sink: TextSink
    private let rest: Remainder
    private var name: [UInt8]?

    init(_ sink: TextSink) {
        self.sink = sink
        rest = Remainder(sink)
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        // The name of a sheet is on its tab.
        rest.take(
            attributes, except: element == "definedName" ? ["name"] : [],
            at: .aroundSheet(element == "sheet" ? attributes["name"] : nil))
        if element == "sheet" || element == "sldId" {
            sheets.append(
                Sheet(
                    name: attributes["name"] ?? "", isHidden: ["hidden", "veryHidden"].contains(attributes["state"]),
                    relation: attributes.relation ?? ""))
        } else if element == "definedName" {
            name = Array((attributes["name"] ?? "").utf8) + [UInt8(ascii: "\t")]
        }
    }

    func end(_ element: String) {
        rest.flush(at: .aroundSheet(nil))
        guard element == "definedName", let text = name else { return }
        sink.add(String(decoding: text, as: UTF8.self), at: .aroundSheet(nil), isContent: false)
        name = nil
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        if name == nil { rest.take(bytes) } else { name?.append(contentsOf: bytes) }
    }

    func finish() { rest.handOut() }
}

extension XMLAttributes {
    /// The last attribute called `id`: a slide has a number of its own before its relation's.
    fileprivate var relation: String? {
        var last: String?
        forEach { if $0 == "id" { last = $1 } }
        return last
    }
}

/// The relations of a part: which other parts it is made of, and which addresses it leads to.
final class RelationReader: XMLListener {
    /// The paths, from the part's folder or with a slash from the top, by their ids.
    private(set) var targets: [String: String] = [:]
    /// Addresses outside the document, and paths that say something themselves.
    private(set) var addresses: [String] = []

    func begin(_ element: String, _ attributes: XMLAttributes) {
        guard element == "Relationship", let target = attributes["Target"] else { return }
        let isOutside = attributes["TargetMode"] == "External"
        if isOutside || Wording.mayBe(target.utf8) { addresses.append(target) }
        if !isOutside, let id = attributes["Id"] {
            targets[id] = target
        }
    }

    func end(_ element: String) {}
    func text(_ bytes: UnsafeRawBufferPointer) {}
}

/// The texts that a workbook keeps once for all its cells.
final class SharedStringReader: XMLListener {
    private(set) var strings: [String] = []
    private let rest: Remainder
    private let place = TextPlace.part("xl/sharedStrings.xml")
    private var text: [UInt8] = []
    /// How many elements around hold text; readings of Japanese characters do not.
    private var (texts, readings) = (0, 0)

    init(_ sink: TextSink) {
        rest = Remainder(sink)
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        rest.take(attributes, at: place)
        if element == "t" { texts += 1 }
        if element == "rPh" { readings += 1 }
    }

    func end(_ element: String) {
        rest.flush(at: place)
        if element == "t" { texts -= 1 }
        if element == "rPh" { readings -= 1 }
        guard element == "si" else { return }
        strings.append(String(decoding: text, as: UTF8.self))
        text.removeAll(keepingCapacity: true)
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        if texts > 0, readings == 0 { text.append(contentsOf: bytes) } else { rest.take(bytes) }
    }

    func finish() { rest.handOut() }
}
