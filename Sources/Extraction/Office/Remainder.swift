/// What a part says beside the paragraphs, cells and properties that its reader knows: wordings in attributes of any
/// name, and in text that stands anywhere else. Each is handed out once a part.
final class Remainder {
    private let sink: TextSink
    private var said: Set<String> = []
    private var text: [UInt8] = []

    init(_ sink: TextSink) {
        self.sink = sink
    }

    /// Takes the wordings among the attributes of an element, and whatever stands in those of these names.
    func take(
        _ attributes: XMLAttributes, and names: Set<String> = [], except others: Set<String> = [],
        at place: TextPlace, isHidden: Bool = false
    ) {
        flush(at: place, isHidden: isHidden)
        say(attributes.wordings(and: names, except: others).joined(separator: "\t"), at: place, isHidden)
    }

    func take(_ bytes: UnsafeRawBufferPointer) { text.append(contentsOf: bytes) }

    /// Ends a text, since an element begins or ends.
    func flush(at place: TextPlace, isHidden: Bool = false) {
        guard !text.isEmpty else { return }
        if let wording = Wording.said(in: text) { say(wording, at: place, isHidden) }
        text.removeAll(keepingCapacity: true)
    }

    private func say(_ wording: String, at place: TextPlace, _ isHidden: Bool) {
        guard !wording.isEmpty, said.insert(wording).inserted else { return }
        sink.add(wording, at: place, isHidden: isHidden, isContent: false)
    }
}
