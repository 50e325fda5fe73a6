/// A text made ready for being searched: its lines and tables, its groups of digits, and the persons it names.
struct ScannedText {
    let text: FoldedText
    let lines: TextLines
    let groups: DigitGroups
    let names: PersonNames
    /// Whether it is the name of a file or the path to it.
    let isName: Bool

    init(_ text: String, isName: Bool = false) {
        self.text = FoldedText(text)
        lines = TextLines(self.text.bytes)
        groups = DigitGroups(self.text.bytes, isName: isName)
        names = PersonNames(self.text.bytes)
        self.isName = isName
    }

    /// Whether a person is named in the surroundings of an index, or stands in its row by what heads the columns.
    func namesAPerson(around index: Int) -> Bool {
        names.areIn(lines.surroundings(of: index)) || lines.hasColumn(.personName, over: lines.number(of: index))
    }
}

/// Looks for one kind of personal data.
protocol Detector {
    var scan: ScannedText { get }

    /// In the order of the text.
    func sightings() -> [Sighting]
}

extension Detector {
    var text: FoldedText { scan.text }
    var lines: TextLines { scan.lines }
    var groups: DigitGroups { scan.groups }
    var names: PersonNames { scan.names }
}
