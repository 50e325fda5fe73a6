extension HTML: ExpressibleByStringInterpolation {
    /// Makes markup of a literal with nothing put into it.
    public init(stringLiteral markup: String) {
        var check = ContextCheck()
        check.advance(over: markup)
        check.finish()
        self.init(trusted: markup)
    }

    /// Makes markup of a literal and the values put into it.
    public init(stringInterpolation: StringInterpolation) {
        stringInterpolation.check.finish()
        self.init(trusted: stringInterpolation.bytes)
    }

    /// Collects a literal and the values put into it, each escaped, in one buffer.
    ///
    /// A debug build stops at a value that stands where escaping does not make it harmless.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []
        fileprivate var check = ContextCheck()

        /// Begins with room for the literal and for short values.
        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        /// Puts in a part of the literal as it is.
        public mutating func appendLiteral(_ markup: String) {
            check.advance(over: markup)
            bytes.append(contentsOf: markup.utf8)
        }

        /// Puts in text, escaped; it may stand in text and in a quoted attribute.
        ///
        /// It is disfavoured so that a literal in an interpolation, as in `\(isNew ? "<b>ใหม่</b>" : "")`, is markup.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ text: some StringProtocol) {
            check.insert(.text, after: bytes)
            bytes.appendEscaped(String(text))
        }

        /// Is refused by the compiler: a template says itself what stands for absent text.
        @available(*, unavailable, message: "text may be absent here: unwrap it, or say what to show instead with ??")
        public mutating func appendInterpolation(_ text: (some StringProtocol)?) {}

        /// Puts in markup as it is, or nothing when there is none.
        public mutating func appendInterpolation(_ markup: HTML?) {
            let markup = markup ?? .empty
            check.insert(markup.isPlain ? .plainMarkup : .markup, after: bytes)
            bytes += markup.bytes
        }

        /// Puts in pieces of markup one after the other.
        public mutating func appendInterpolation(_ pieces: some Sequence<HTML>) {
            for piece in pieces { appendInterpolation(piece) }
        }

        /// Puts in a whole number in decimal.
        public mutating func appendInterpolation(_ number: some BinaryInteger) {
            check.insert(.number, after: bytes)
            bytes.append(contentsOf: String(number).utf8)
        }

        /// Puts in an address; in an attribute that takes addresses it is the whole value, or a word of a list of them.
        public mutating func appendInterpolation(url address: WebAddress) {
            check.insert(.address, after: bytes)
            bytes.appendEscaped(address.text)
        }

        /// Puts in an attribute of text with a space before it, or nothing when there is no text.
        public mutating func appendInterpolation(attribute name: StaticString, _ text: String?) {
            check.insert(attribute: name, of: .text, after: bytes)
            if let text { append(attribute: name, text) }
        }

        /// Puts in an attribute that is an address with a space before it, or nothing when there is no address.
        public mutating func appendInterpolation(attribute name: StaticString, _ address: WebAddress?) {
            check.insert(attribute: name, of: .address, after: bytes)
            if let address { append(attribute: name, address.text) }
        }

        /// Puts in an attribute without a value with a space before it, or nothing when it does not hold.
        public mutating func appendInterpolation(attribute name: StaticString, _ holds: Bool) {
            check.insert(attribute: name, of: nil, after: bytes)
            if holds { append(name) }
        }

        /// Puts in JSON as the whole content of a `<script type="application/ld+json">`.
        public mutating func appendInterpolation(json value: ScriptJSON) {
            check.insert(.json, after: bytes)
            bytes.append(value)
        }

        private mutating func append(attribute name: StaticString, _ value: String) {
            append(name)
            bytes.append(contentsOf: "=\"".utf8)
            bytes.appendEscaped(value)
            bytes.append(UInt8(ascii: "\""))
        }

        private mutating func append(_ attribute: StaticString) {
            bytes.append(UInt8(ascii: " "))
            attribute.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
    }
}
