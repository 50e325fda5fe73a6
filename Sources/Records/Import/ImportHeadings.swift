import ThaiText

/// The headings that are known over an imported table's columns, however they are spaced and pointed.
struct ImportHeadings: Sendable {
    private let columns: [String: ImportColumn]
    /// What the columns under a heading that spans them are called, by that heading's column.
    private let parts: [ImportColumn: [String: ImportColumn]]
    /// As a person writes them, for «did you mean».
    private let names: EditDistance.Candidates

    /// For procurement notices: the forms' headings, the schema's keys in both languages, and what officials write.
    static let procurement = ImportHeadings(
        forms: formHeadings + otherHeadings, parts: partHeadings, fields: RecordKind.notice.fields)

    /// The column that a heading stands for; `above` is the heading that it stands under, where two rows share the work.
    func column(_ heading: String, below above: String = "") -> ImportColumn? {
        columns[Self.letters(above + heading)]
    }

    /// The column that a heading stands for beside the first of those that another heading spans.
    func column(_ heading: String, spannedBy above: String) -> ImportColumn? {
        columns[Self.letters(above)].flatMap { parts[$0]?[Self.letters(heading)] }
    }

    func nearest(to heading: String) -> String? { names.nearest(to: heading) }

    private init(
        forms: [(ImportColumn, [String])], parts: [(group: ImportColumn, parts: [(ImportColumn, [String])])],
        fields: [FieldDescription]
    ) {
        var headings = forms + fields.flatMap(Self.headings)
        for (group, parts) in parts {
            let above = headings.filter { $0.0 == group }.flatMap(\.1)
            headings += parts.map { part, names in (part, above.flatMap { one in names.map { "\(one) \($0)" } }) }
        }
        self.parts = Dictionary(
            parts.map { group, parts in
                let named = parts.flatMap { part, names in names.map { (Self.letters($0), part) } }
                return (group, Dictionary(named) { first, _ in first })
            }
        ) { first, _ in first }
        let named = headings.flatMap { column, names in names.map { ($0, column) } }
        columns = Dictionary(named.map { (Self.letters($0), $1) }) { first, _ in first }
        names = EditDistance.Candidates(named.map(\.0))
    }

    /// A key's own names; of a key with keys in it, those of each, and of the group in one cell.
    private static func headings(_ field: FieldDescription) -> [(ImportColumn, [String])] {
        guard !field.type.members.isEmpty else { return [(.key(field.name), [field.name, field.alias])] }
        // Files stand beside a record, not in a table.
        guard field.name != "attachments" else { return [] }
        let members = field.type.members.map { member in
            (
                ImportColumn.member(member.name, of: field.name),
                ["\(field.name).\(member.name)", "\(field.alias) \(member.alias)"]
            )
        }
        return groups.contains(field.name)
            ? members + [(.group(field.name), [field.name, field.alias])] : members
    }

    private static let groups: Set<String> = ["bidders", "winner", "contract"]

    /// The heading's letters alone, folded, without «(บาท)»: spaces, points, digits and line ends differ in every office.
    private static func letters(_ heading: String) -> String {
        let folded = Folding.key(heading)
        let bare = folded.hasSuffix("(บาท)") ? folded.dropLast("(บาท)".count) : folded[...]
        return String(String.UnicodeScalarView(bare.unicodeScalars.filter { $0.isLetterOfHeading }))
    }
}

extension Unicode.Scalar {
    /// A Latin small letter, or a Thai letter, vowel or mark.
    fileprivate var isLetterOfHeading: Bool {
        ("a"..."z").contains(self) || ("ก"..."ฺ").contains(self) || ("เ"..."๎").contains(self)
    }
}
