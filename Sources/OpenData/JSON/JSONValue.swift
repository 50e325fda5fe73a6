import Records
import ThaiText

/// A JSON value whose members stand in the order in which they were given, and whose amounts keep their decimals.
///
/// `JSONEncoder` does neither, and takes a second for the twins of ten thousand records.
enum JSONValue: Sendable {
    case null
    case text(String)
    /// As it is spelled.
    case number(String)
    case boolean(Bool)
    case list([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// Its bytes in UTF-8 with a line's end, members on lines of their own.
    var file: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes, indent: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func append(to bytes: inout [UInt8], indent: Int) {
        switch self {
        case .null: bytes += "null".utf8
        case .text(let text): JSONText.append(text, to: &bytes)
        case .number(let text): bytes += text.utf8
        case .boolean(let value): bytes += (value ? "true" : "false").utf8
        case .list(let values):
            Self.append(values, "[", "]", to: &bytes, indent: indent) { value, bytes in
                value.append(to: &bytes, indent: indent + 1)
            }
        case .object(let members):
            Self.append(members, "{", "}", to: &bytes, indent: indent) { member, bytes in
                JSONText.append(member.name, to: &bytes)
                bytes += ": ".utf8
                member.value.append(to: &bytes, indent: indent + 1)
            }
        }
    }

    private static func append<Part>(
        _ parts: [Part], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8], indent: Int,
        _ append: (Part, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (index, part) in parts.enumerated() {
            bytes += (index == 0 ? "\n" : ",\n").utf8
            bytes += repeatElement(UInt8(ascii: " "), count: 2 * (indent + 1))
            append(part, &bytes)
        }
        if !parts.isEmpty {
            bytes.append(UInt8(ascii: "\n"))
            bytes += repeatElement(UInt8(ascii: " "), count: 2 * indent)
        }
        bytes.append(UInt8(ascii: close))
    }
}

extension JSONValue {
    init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }
    init(_ number: Int?) { self = number.map { .number(String($0)) } ?? .null }
    init(_ day: CalendarDay?) { self = day.map { .text($0.iso8601) } ?? .null }
    /// In baht with two decimals.
    init(_ money: Money?) { self = money.map { .number($0.plain) } ?? .null }

    /// The same without members that are null.
    var compact: JSONValue {
        switch self {
        case .null, .text, .number, .boolean: self
        case .list(let values): .list(values.map(\.compact))
        case .object(let members):
            .object(
                members.compactMap { name, value in
                    if case .null = value { nil } else { (name: name, value: value.compact) }
                })
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(stringLiteral text: String) { self = .text(text) }
    init(arrayLiteral values: JSONValue...) { self = .list(values) }
    init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members.map { (name: $0, value: $1) }) }
}
