/// JSON that stands in a script element: the members of an object keep the order in which they were written.
public enum ScriptJSON: Sendable {
    case text(String)
    case number(Int)
    case list([ScriptJSON])
    case object([(name: String, value: ScriptJSON)])
}

extension ScriptJSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
    public init(integerLiteral number: Int) { self = .number(number) }
    public init(arrayLiteral items: ScriptJSON...) { self = .list(items) }
}

extension ScriptJSON: ExpressibleByDictionaryLiteral {
    /// An object; a member whose value is nil is left out.
    public init(dictionaryLiteral members: (String, ScriptJSON?)...) {
        self = .object(members.compactMap { name, value in value.map { (name, $0) } })
    }
}

extension [UInt8] {
    /// Appends JSON that neither ends a script element nor is misread in one.
    mutating func append(_ json: ScriptJSON) {
        switch json {
        case .text(let text): append(quoted: text)
        case .number(let number): append(contentsOf: String(number).utf8)
        case .list(let items):
            append(items, between: ("[", "]")) { $0.append($1) }
        case .object(let members):
            append(members, between: ("{", "}")) { bytes, member in
                bytes.append(quoted: member.name)
                bytes.append(UInt8(ascii: ":"))
                bytes.append(member.value)
            }
        }
    }

    private mutating func append<Item>(
        _ items: [Item], between brackets: (Unicode.Scalar, Unicode.Scalar), _ write: (inout [UInt8], Item) -> Void
    ) {
        append(UInt8(ascii: brackets.0))
        for (index, item) in items.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            write(&self, item)
        }
        append(UInt8(ascii: brackets.1))
    }

    private mutating func append(quoted text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            append(byte)
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                self[count - 1] = UInt8(ascii: "\\")
                append(byte)
            // Markup that an HTML parser would see, and what ended a line of JavaScript before ECMAScript 2019.
            case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): replaceLast(1, with: UInt32(byte))
            case 0xA8 where suffix(3) == [0xE2, 0x80, 0xA8]: replaceLast(3, with: 0x2028)
            case 0xA9 where suffix(3) == [0xE2, 0x80, 0xA9]: replaceLast(3, with: 0x2029)
            default: break
            }
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func replaceLast(_ length: Int, with scalar: UInt32) {
        removeLast(length)
        let digits = String(scalar, radix: 16)
        append(contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    }
}
