import ThaiText

/// Writes a record's text: its keys in the order of the schema, then its body.
enum FrontMatterText {
    /// `mapping` has English keys of `fields`; each value is text, or keys and lists of keys one level below.
    static func of(_ mapping: Node, fields: [FieldDescription], body: String) -> String {
        "---\n" + lines(mapping, fields, indent: "").map { $0 + "\n" }.joined() + "---\n\n\(body)\n"
    }

    private static func lines(_ mapping: Node, _ fields: [FieldDescription], indent: String) -> [String] {
        fields.flatMap { field -> [String] in
            guard let value = mapping.entries?.first(where: { $0.name == field.name })?.value else { return [] }
            return switch value.value {
            case .scalar(let text):
                ["\(indent)\(field.name): \(scalar(text, isIdentifier: identifiers.contains(field.name)))"]
            case .mapping:
                ["\(indent)\(field.name):"] + lines(value, field.type.members, indent: indent + "  ")
            case .sequence(let items):
                ["\(indent)\(field.name):"]
                    + items.flatMap { item in
                        lines(item, field.type.members, indent: "").enumerated().map { index, line in
                            indent + (index == 0 ? "  - " : "    ") + line
                        }
                    }
            }
        }
    }

    /// Digits that are a name, which other readers of YAML would take for a number.
    private static let identifiers: Set<String> = ["project", "tax_id", "number"]

    /// The text as YAML has it: plain where nothing in it could be taken for something else.
    private static func scalar(_ text: String, isIdentifier: Bool) -> String {
        if !isIdentifier, isNumberOrDay(text) || isPlain(text) { return text }
        // By scalars: a quotation mark with a Thai vowel over it is one character that is no quotation mark.
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private static func isNumberOrDay(_ text: String) -> Bool {
        text.first.map { ("0"..."9").contains($0) } == true
            && text.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "-" }
    }

    /// Whether it begins with a letter and has nothing in it but letters, digits, single spaces and harmless signs.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter, text.last?.isWhitespace == false else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
                || scalar.properties.numericType != nil || " ,./-()".unicodeScalars.contains(scalar)
        }
    }
}
