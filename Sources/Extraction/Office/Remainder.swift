/// What a part says beside the paragraphs, cells and properties that its reader knows: wordings in attributes of any
/// name, and in text that stands anywhere else. It is handed out once, and behind the rest of the part, lest it stand
/// between the rows of a table or a number and the line that tells what it is.
final class Remainder {
    private let sink: TextSink
    private var said: Set<[String]> = []
    private var waiting: [(wordings: [String], place: TextPlace, isHidden: Bool)] = []
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
        take(attributes.wordings(and: names, except: others), at: place, isHidden)
    }

    func take(_ bytes: UnsafeRawBufferPointer) { text.append(contentsOf: bytes) }

    /// Ends a text, since an element begins or ends.
    func flush(at place: TextPlace, isHidden: Bool = false) {
        guard !text.isEmpty else { return }
        if let wording = Wording.said(in: text) { take([wording], at: place, isHidden) }
        text.removeAll(keepingCapacity: true)
    }

    func handOut() {
        for (wordings, place, isHidden) in waiting {
            for wording in wordings { sink.add(wording, at: place, isHidden: isHidden, isContent: false) }
        }
        waiting = []
    }

    private func take(_ wordings: [String], at place: TextPlace, _ isHidden: Bool) {
        guard !wordings.isEmpty, said.insert(wordings).inserted else { return }
        waiting.append((wordings, place, isHidden))
    }
}
