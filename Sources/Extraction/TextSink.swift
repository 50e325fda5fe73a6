/// Where the text of one file goes, and what is learned of the file on the way; used by one thread.
final class TextSink {
    let limits: TextLimits
    private(set) var gaps: Set<TextGap> = []
    private(set) var activeContent: Set<ActiveContent> = []
    /// How many segments of content were handed out.
    private(set) var count = 0
    private let onSegment: (TextSegment) -> Void
    private var outputLeft: Int
    private var unpackedLeft: Int
    /// The files that stand in each other around what is read now, outermost first.
    private var enclosing: [String] = []

    init(_ limits: TextLimits, onSegment: @escaping (TextSegment) -> Void) {
        self.limits = limits
        self.onSegment = onSegment
        (outputLeft, unpackedLeft) = (limits.output, limits.unpacked)
    }

    /// Whether nothing more is taken.
    var isFull: Bool { outputLeft <= 0 }

    /// Hands out a segment that says anything at all; names, properties and the like are no content.
    func add(_ segment: TextSegment, isContent: Bool = true) {
        guard !isFull, segment.text.utf8.contains(where: { $0 > 0x20 }) else { return }
        outputLeft -= segment.text.utf8.count
        if isContent { count += 1 }
        onSegment(enclosing.reversed().reduce(segment) { $0.inside($1) })
        if isFull { gaps.insert(.tooLarge) }
    }

    func add(_ text: String, at place: TextPlace, isHidden: Bool = false, isContent: Bool = true) {
        add(TextSegment(text, at: place, isHidden: isHidden), isContent: isContent)
    }

    func miss(_ gap: TextGap) { gaps.insert(gap) }

    func find(_ content: ActiveContent) { activeContent.insert(content) }

    /// Takes bytes out of what may still be unpacked; false, and a gap, where there is not as much.
    func mayUnpack(_ count: Int) -> Bool {
        unpackedLeft -= count
        if unpackedLeft < 0 { gaps.insert(.tooLarge) }
        return unpackedLeft >= 0
    }

    /// Reads a file that stands in the one read now; its segments say so.
    func enter(_ name: String, _ body: () -> Void) {
        enclosing.append(name)
        body()
        enclosing.removeLast()
    }

    /// How many files enclose what is read now.
    var nesting: Int { enclosing.count }
}
