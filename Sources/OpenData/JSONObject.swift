import ThaiText

/// Writes a JSON object key by key, in the order in which they are given. What is nil or has nothing in it is left out.
struct JSONObject {
    private var bytes: [UInt8]
    private var isEmpty = true

    private init(after bytes: consuming [UInt8]) {
        self.bytes = bytes
    }

    /// The bytes of a JSON file, in UTF-8 with a line's end.
    static func file(_ fill: (inout JSONObject) -> Void) -> [UInt8] {
        var object = JSONObject(after: [UInt8(ascii: "{")])
        fill(&object)
        return object.bytes + "}\n".utf8
    }

    mutating func set(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        begin(key)
        append(text)
    }

    mutating func set(_ key: StaticString, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        begin(key)
        for (index, text) in texts.enumerated() {
            bytes.append(UInt8(ascii: index == 0 ? "[" : ","))
            append(text)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func set(_ key: StaticString, _ number: Int) {
        begin(key)
        bytes.append(contentsOf: String(number).utf8)
    }

    /// A number of baht, exact to the satang.
    mutating func set(_ key: StaticString, _ money: Money) {
        begin(key)
        bytes.append(contentsOf: money.plain.utf8)
    }

    mutating func set(_ key: StaticString, _ fill: (inout JSONObject) -> Void) {
        let (length, wasEmpty) = (bytes.count, isEmpty)
        begin(key)
        if !append(fill) {
            bytes.removeSubrange(length...)
            isEmpty = wasEmpty
        }
    }

    /// A list of objects.
    mutating func set<Element>(
        _ key: StaticString, _ elements: some Collection<Element>, _ fill: (inout JSONObject, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        begin(key)
        var mark = UInt8(ascii: "[")
        for element in elements {
            bytes.append(mark)
            append { fill(&$0, element) }
            mark = UInt8(ascii: ",")
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func begin(_ key: StaticString) {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    /// Whether there is anything in the object.
    @discardableResult private mutating func append(_ fill: (inout JSONObject) -> Void) -> Bool {
        bytes.append(UInt8(ascii: "{"))
        // Handed over and back, so that there is one buffer and no copy of it.
        var object = JSONObject(after: [])
        swap(&bytes, &object.bytes)
        fill(&object)
        swap(&bytes, &object.bytes)
        bytes.append(UInt8(ascii: "}"))
        return !object.isEmpty
    }

    private mutating func append(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 0xF)])
            default:
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
