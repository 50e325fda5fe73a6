/// Reads the properties of a document: each element with a text is one, custom ones by the names given to them.
final class PropertyReader: XMLListener {
    private let sink: TextSink
    /// The elements around; what stands in a property with a name of its own bears that name.
    private var names: [(name: String, isCustom: Bool)] = []
    private var text: [UInt8] = []

    init(_ sink: TextSink) {
        self.sink = sink
    }

    func begin(_ element: String, _ attributes: XMLAttributes) {
        let custom = attributes["name"] ?? names.last.flatMap { $0.isCustom ? $0.name : nil }
        names.append((custom ?? element, custom != nil))
        text = []
    }

    func end(_ element: String) {
        if let (name, _) = names.popLast() { sink.add(String(decoding: text, as: UTF8.self), at: .property(name)) }
        text = []
    }

    func text(_ bytes: UnsafeRawBufferPointer) { text.append(contentsOf: bytes) }
}
