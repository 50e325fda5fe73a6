/// A text made ready for being searched: its lines and tables, its groups of digits, and the persons it names.
struct ScannedText {
    let text: FoldedText
    let lines: TextLines
    let groups: DigitGroups
    let names: PersonNames

    init(_ text: String) {
        self.text = FoldedText(text)
        lines = TextLines(self.text.bytes)
        groups = DigitGroups(self.text.bytes)
        names = PersonNames(self.text.bytes)
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
