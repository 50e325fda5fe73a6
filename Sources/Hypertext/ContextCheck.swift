/// Stops a debug build at a value that a template puts where escaping is not enough; in a release build it is nothing.
struct ContextCheck {
    #if DEBUG
        private var context = MarkupContext()
    #endif

    /// Reads on over literal markup.
    @inline(__always)
    mutating func advance(over markup: String) {
        #if DEBUG
            context.advance(over: markup)
        #endif
    }

    /// Stops unless a value of this kind may follow the bytes written so far.
    @inline(__always)
    mutating func insert(_ value: @autoclosure () -> InsertedValue, after bytes: [UInt8]) {
        #if DEBUG
            let value = value()
            assert(context.allows(value), "A template puts \(value) into \(context.place). \(excerpt(bytes))")
            context.advance(over: value)
        #endif
    }

    /// Stops unless an attribute may follow and, when it has a value, may have one of this kind.
    @inline(__always)
    mutating func insert(attribute name: StaticString, of value: InsertedValue?, after bytes: [UInt8]) {
        #if DEBUG
            insert(.attribute, after: bytes)
            if let value {
                let accepted = MarkupPlace.accepted(by: AttributeKind(name: name.description))
                assert(accepted.contains(value), "A template gives \(name) a value of \(value). \(excerpt(bytes))")
            }
        #endif
    }

    /// Stops unless the literal ends where it began, in text.
    @inline(__always)
    func finish() {
        #if DEBUG
            assert(context.place == .text, "A template's literal ends inside \(context.place).")
        #endif
    }

    #if DEBUG
        private func excerpt(_ bytes: [UInt8]) -> String {
            "It comes after: …\(String(decoding: bytes.suffix(60), as: UTF8.self))"
        }
    #endif
}

extension HTML {
    /// Whether this reads the same in text and between an attribute's quotes: it has no tag and no quotation mark.
    var isPlain: Bool {
        bytes.allSatisfy { !#"<>"'"#.utf8.contains($0) }
    }
}
