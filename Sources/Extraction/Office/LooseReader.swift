/// Reads a part of a document about which nothing is known but that it may hold text: caches of pivot tables, custom
/// XML, variables of form letters. Values that stand side by side are joined by tabs.
final class LooseReader: XMLListener {
    private let sink: TextSink
    private let place: TextPlace
    private var depth = 0
    private var line: [UInt8] = []
    private var text: [UInt8] = []

    /// Attributes in which such parts keep what somebody wrote.
    private static let attributes: Set<String> = ["v", "val", "value", "name", "caption", "title", "descr", "tooltip"]

    init(_ sink: TextSink, at place: TextPlace) {
        self.sink = sink
        self.place = place
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        depth += 1
        takeText()
        for value in attributes.wordings(and: Self.attributes, except: []) { take(value.utf8) }
    }

    func end(_ element: String) {
        depth -= 1
        takeText()
        // A record of a cache, a property, a row: what is in it belongs together.
        if depth <= 1 || line.count > 4096 {
            sink.add(String(decoding: line, as: UTF8.self), at: place, isHidden: true, isContent: false)
            line = []
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) { text.append(contentsOf: bytes) }

    private func takeText() {
        take(text)
        text.removeAll(keepingCapacity: true)
    }

    private func take(_ value: some Collection<UInt8>) {
        guard value.contains(where: { $0 > 0x20 }) else { return }
        if !line.isEmpty { line.append(UInt8(ascii: "\t")) }
        line.append(contentsOf: value)
    }
}
