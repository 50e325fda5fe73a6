import ThaiText

/// The names under which a table's rows are written, each the same whenever the table is imported again.
struct ImportNames {
    /// The different rows of one project and stage, by both.
    private var rows: [String: Set<[String]>] = [:]

    /// Takes note of a row, whether it will be written or not.
    mutating func add(_ row: MappedRow) {
        if let project = row.project { rows[project, default: []].insert(row.marks) }
    }

    /// The project's number, with a fingerprint where several rows share it and the stage; else the contract's number
    /// with one, since orders and contracts of several units are counted alike; else a fingerprint alone.
    func id(of notice: Notice, _ common: CommonFields, in row: MappedRow) -> RecordID? {
        let year = (common.fiscalYear ?? common.date.fiscalYear).buddhistYear
        let stage = notice.stage.rawValue
        let fingerprint = Fingerprint.of(row.marks.joined(separator: "\n")).prefix(8)
        let name: String
        if let project = notice.project, let key = row.project {
            name = "\(project.digits)-\(stage)" + (rows[key, default: []].count > 1 ? "-\(fingerprint)" : "")
        } else {
            let number = notice.contract.map { Self.slug($0.number) } ?? []
            name = (number + [String(fingerprint), stage]).joined(separator: "-")
        }
        return RecordID("\(Notice.folder)/\(year)/\(name)")
    }

    private static func slug(_ number: String) -> [String] {
        Folding.fold(number).split { !RecordID.isSlug(String($0)) || $0 == "-" }.map(String.init)
    }
}

/// A table's row by the schema's keys, of whose values none is read yet.
struct MappedRow {
    let row: ImportRow
    let node: Node
    /// What was found so far.
    let decoding: Decoding

    var bidderCount: Int { node.entries?.first { $0.name == "bidders" }?.value.items?.count ?? 0 }

    /// The project's number and the stage; nil where the row has no number.
    fileprivate var project: String? {
        let number = text("project")
        return number.isEmpty ? nil : "\(number)-\(text("notice"))"
    }

    /// What makes it another record than the rows beside it.
    fileprivate var marks: [String] {
        let number = text("contract", "number")
        // The command's day is not the row's own, and another may be given the next time.
        let day = row.statesDay ? text("date") : ""
        // Amounts may be corrected, and tell apart only what nothing else does.
        let money = project == nil && number.isEmpty ? [text("budget"), text("winner", "price")] : []
        return [text("title"), text("winner", "name"), number, day, text("type")] + money
    }

    /// Folded and without spaces; empty where nothing stands.
    private func text(_ path: String...) -> String {
        let node = path.reduce(node as Node?) { node, key in node?.entries?.first { $0.name == key }?.value }
        return Folding.key(node?.text ?? "")
    }
}

extension ImportRow {
    /// Whether it tells the notice's day itself.
    fileprivate var statesDay: Bool {
        let columns: [ImportColumn] = [.key("date"), .contract, .member("signed", of: "contract")]
        return columns.contains { self[$0] != nil }
    }
}
