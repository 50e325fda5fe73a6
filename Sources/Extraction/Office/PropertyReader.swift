/// Reads the properties of a document: each element with a text is one, custom ones by the names given to them.
final class PropertyReader: XMLListener {
    private let sink: TextSink
    private let rest: Remainder
    /// The elements around; what stands in a property with a name of its own bears that name.
    private var names: [(name: String, isCustom: Bool)] = []
    private var text: [UInt8] = []

    init(_ sink: TextSink) {
        self.sink = sink
        rest = Remainder(sink)
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        flush()
        let custom = attributes["name"] ?? names.last.flatMap { $0.isCustom ? $0.name : nil }
        names.append((custom ?? element, custom != nil))
        rest.take(attributes, at: place)
    }

    func end(_ element: String) {
        flush()
        _ = names.popLast()
    }

    func text(_ bytes: UnsafeRawBufferPointer) { text.append(contentsOf: bytes) }

    func finish() { rest.handOut() }

    private var place: TextPlace { .property(names.last?.name ?? "") }

    private func flush() {
        sink.add(String(decoding: text, as: UTF8.self), at: place, isContent: false)
        text = []
    }
}
