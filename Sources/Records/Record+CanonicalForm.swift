import ThaiText

extension Record {
    /// What it says, in bytes that are the same however its front matter is laid out: JSON in canonical form (RFC 8785)
    /// of its id, its front matter with its keys in English and each value as typed, and its body. What is not published
    /// is left out.
    public func canonicalForm() -> [UInt8] {
        guard case .success(let matter) = FrontMatter.read(source) else { return [] }
        let bodyStart = source.utf8Offsets(ofLines: matter.bodyLine..<matter.bodyLine).lowerBound
        let body = String(decoding: source.text.utf8.dropFirst(bodyStart), as: UTF8.self)
        let form = CanonicalJSON.object([
            "id": .string(id.path),
            "front_matter": CanonicalJSON(matter.node ?? .emptyMapping, fields: kind.fields, without: Self.unpublished),
            "body": .string(body.trimmingWhitespace()),
        ])
        var bytes: [UInt8] = []
        form.write(to: &bytes)
        return bytes
    }

    /// Keys that no page shows.
    private static let unpublished: Set<String> = ["draft", "exceptions"]
}

extension CanonicalJSON {
    /// A piece of front matter without its layout.
    fileprivate init(_ node: Node, fields: [FieldDescription], without hidden: Set<String> = []) {
        switch node.value {
        case .scalar(let text):
            self = .string(text.trimmingWhitespace())
        case .sequence(let items):
            self = .array(items.map { CanonicalJSON($0, fields: fields) })
        case .mapping(let entries):
            var members: [String: CanonicalJSON] = [:]
            for entry in entries {
                let field = fields.first { $0.name == entry.name || $0.alias == entry.name }
                let key = field?.name ?? arabicDigits(entry.name)
                if hidden.contains(key) { continue }
                // Below a key that is data, such as a year, the same members stand.
                members[key] = CanonicalJSON(entry.value, fields: field?.type.members ?? fields)
            }
            self = .object(members)
        }
    }
}
