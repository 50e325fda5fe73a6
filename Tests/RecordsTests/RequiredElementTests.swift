import Findings
import Testing
import ThaiText

@testable import Records

/// The elements that the project ships.
@Suite struct RequiredElementTests {
    /// What the page of a topic is asked to show, copied by hand from «Elements asked for» of domain.md.
    private static let asked: KeyValuePairs<String, [String]> = [
        "organisation-structure": ["posts", "units", "political", "permanent"],
        "executives": ["names", "posts", "photos", "contacts"],
        "authority": ["duties"],
        "contact": ["address", "phone", "email", "map", "social"],
        "development-plan": ["years", "strategy", "goals", "indicators"],
        "action-plan": ["projects", "budget", "time", "sources"],
        "action-report": ["results", "spending", "obstacles", "suggestions"],
        "service-manual": ["steps", "duration", "fee", "place", "law"],
        "complaint-guideline": ["how", "steps", "unit", "duration"],
        "complaint-channel": ["online", "apart"],
        "no-gift-policy": ["signed"],
    ]

    @Test func theTableIsReadWithoutFindings() {
        let reading = RequiredElement.read(PackageResources.elements_csv, file: "elements.csv")
        #expect(reading.findings == [])
        #expect(reading.value == RequiredElement.all)
    }

    @Test func itAsksForWhatItsSourceDoes() throws {
        for (id, names) in Self.asked {
            let topic = try #require(Topic(id: id))
            #expect(RequiredElement.of(topic).map(\.name) == names)
        }
        #expect(RequiredElement.all.count == Self.asked.map(\.value.count).reduce(0, +))
        #expect(RequiredElement.of(try #require(Topic(id: "news"))) == [])
    }

    @Test func whatWasNotReadAnywhereIsMarkedSo() {
        let unverified = RequiredElement.all.filter { $0.verification != .source }
        #expect(unverified.map(\.name) == ["duration", "fee", "place", "law"])
        #expect(unverified.allSatisfy { $0.topic.id == "service-manual" && $0.verification == .unverified })
    }

    /// A record names an element by either.
    @Test func aTitleStandsForOneName() {
        let names = Dictionary(grouping: RequiredElement.all) { Folding.key($0.title) }
            .mapValues { Set($0.map(\.name)) }
        #expect(names.filter { $1.count > 1 }.isEmpty)
        #expect(Set(names.keys).isDisjoint(with: RequiredElement.all.map(\.name)))
    }

    @Test(arguments: RequiredElement.all)
    func eachCanBeShownAndSaysItInThai(element: RequiredElement) {
        #expect(!element.facts.isEmpty || element.wordings.count >= 3)
        for text in [element.title, element.provenance ?? ""] {
            #expect(text.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) }, "\(text)")
        }
        #expect(Set(element.wordings).count == element.wordings.count)
    }

    /// A clerk who is told what lacks writes its title as a heading.
    @Test(arguments: RequiredElement.all.filter { !$0.wordings.isEmpty })
    func theTitleAndEveryWordingShowIt(element: RequiredElement) {
        for text in [element.title] + element.wordings.map(\.text) {
            let heading = HeadingText(text)
            #expect(element.wordings.contains { $0.stands(in: heading) }, "\(text)")
        }
    }

    /// Else a page that lacks one of them would not be told so.
    @Test(arguments: RequiredElement.all)
    func theTitleShowsNoOtherElementOfItsTopic(element: RequiredElement) {
        for heading in [element.title, element.wordings.first?.text ?? ""].map(HeadingText.init) {
            let shown = RequiredElement.of(element.topic).filter { other in
                other.wordings.contains { $0.stands(in: heading) }
            }
            #expect(shown.filter { $0 != element } == [])
        }
    }

    @Test func aBadRowIsAFinding() {
        let table = "topic,element,title,facts,names,status\nauthority,a,ก,,ก,source\nnothing,b,ข,,ข,source\n"
        let reading = RequiredElement.read(Array(table.utf8), file: "elements.csv")
        #expect(reading.value == nil)
        #expect(reading.findings.map(\.code) == [.unknownTopic])
        #expect(reading.findings.map(\.place.line) == [3])
    }
}
