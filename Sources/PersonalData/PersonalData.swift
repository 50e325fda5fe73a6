/// What is known of a text before it is read.
public struct TextCircumstances: Sendable {
    /// What the text is about, such as the titles and names under which it is published.
    public var title: String
    /// Telephone numbers that are meant to be public, such as an office's.
    public var publicNumbers: Set<String>
    /// Whether the text is the name of a file or a record, or the path to it.
    public var isName: Bool

    public init(title: String = "", publicNumbers: Set<String> = [], isName: Bool = false) {
        self.title = title
        self.publicNumbers = publicNumbers
        self.isName = isName
    }
}

/// Looks for personal data in texts.
public enum PersonalData {
    /// What stands in a text, in its order.
    public static func sightings(in text: String, under circumstances: TextCircumstances = .init()) -> [Sighting] {
        let scan = ScannedText(text, isName: circumstances.isName)
        let detectors: [any Detector] = [
            IDNumbers(scan: scan), BankAccounts(scan: scan),
            MobileNumbers(scan: scan, publicNumbers: circumstances.publicNumbers), HouseNumbers(scan: scan),
            BirthDates(scan: scan),
        ]
        let lists = WelfareLists(scan: scan, title: FoldedText(circumstances.title))
        return withoutOverlaps(detectors.flatMap { $0.sightings() }) + lists.sightings()
    }

    /// The ID numbers of natural persons in a text, in its order; `isName` as in `TextCircumstances`.
    public static func idNumbers(in text: String, isName: Bool = false) -> [Sighting] {
        // Most texts that are asked about are names, without a digit.
        text.unicodeScalars.count >= 13 ? IDNumbers(scan: ScannedText(text, isName: isName)).sightings() : []
    }

    /// All mobile numbers in a text, ten digits each, whosever they are.
    public static func mobileNumbers(in text: String) -> Set<String> {
        Set(MobileNumbers(scan: ScannedText(text), publicNumbers: []).all().map(\.digits))
    }

    /// The sightings by place; of two of the same digits the kind that comes first.
    private static func withoutOverlaps(_ sightings: [Sighting]) -> [Sighting] {
        var apart: [Sighting] = []
        for sighting in sightings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard let last = apart.last, last.range.overlaps(sighting.range) else {
                apart.append(sighting)
                continue
            }
            if sighting.kind < last.kind { apart[apart.count - 1] = sighting }
        }
        return apart
    }
}
