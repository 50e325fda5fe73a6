import Findings
import Records

extension DisclosureCheck {
    /// The notices of a purchase are about one work; an amendment or a correction may name it anew.
    static let titlesOfAPurchaseAgree = DisclosureCheck { disclosure in
        disclosure.procurement.purchases.flatMap { departures(among: $0.standing.map(Title.init)) }
    }

    /// After so many, a purchase's titles are taken to agree: forty of a kind are enough to see that one is wrong.
    private static let mostComparisons = 1_000

    /// The titles that contradict an earlier one, each once.
    private static func departures(among titles: [Title]) -> [Finding] {
        var known: [Title] = []
        var reported: [Title] = []
        var amended: [Title] = []
        var comparisons = 0
        func agree(_ one: Title, _ other: Title) -> Bool {
            comparisons += 1
            return comparisons > mostComparisons || one.agrees(with: other)
        }
        return titles.compactMap { title -> Finding? in
            guard title.notice.stage.namesTheWork else {
                if title.notice.stage == .amendment { amended.append(title) }
                return nil
            }
            if comparisons > mostComparisons || known.contains(where: { $0.name == title.name }) { return nil }
            guard let other = known.first(where: { !agree($0, title) }) else {
                known.append(title)
                return nil
            }
            if title.notice.corrects != nil || amended.contains(where: { agree($0, title) }) {
                known = [title]
                return nil
            }
            if reported.contains(where: { agree($0, title) }) { return nil }
            reported.append(title)
            return .titlesDisagree(title, other)
        }
    }
}

/// What a notice's title says that is bought.
private final class Title {
    let notice: RecordOf<Notice>
    let name: String
    /// Of most purchases all names are the same, and this is not looked at.
    private lazy var signs = WorkName.Signs(notice.title)

    init(_ notice: RecordOf<Notice>) {
        self.notice = notice
        name = WorkName.of(notice.title)
    }

    func agrees(with other: Title) -> Bool { signs.areOfOneWork(with: other.signs) }

    var place: Place { notice.record.place("title") }
}

extension Finding {
    fileprivate static func titlesDisagree(_ one: Title, _ other: Title) -> Finding {
        let place = other.place
        return Finding(
            .titlesDisagree, at: one.place,
            message: Bilingual(
                th: "ชื่องาน «\(one.name)» ไม่ตรงกับ «\(other.name)» ใน \(place.file)",
                en: "the work «\(one.name)» is not the «\(other.name)» of \(place.file)"),
            fix: Bilingual(
                th: "ตรวจเลขที่โครงการก่อน ถ้าเป็นงานเดียวกันให้เขียนชื่องานให้ตรงกัน ชื่อหนึ่งยาวกว่าอีกชื่อได้",
                en: "look at the project number first; if it is one work, name it alike, one perhaps in more words"),
            related: [place])
    }
}
