import Foundation
import PersonalData
import Testing

/// How well ID numbers are told from other numbers.
@Suite struct CorpusTests {
    private func finds(_ positive: Positive, isName: Bool = false) -> Bool {
        PersonalData.sightings(in: positive.text, under: TextCircumstances(isName: isName)).contains {
            $0.kind == .idNumber && $0.masked.hasSuffix(positive.ending)
        }
    }

    private func alarms(_ text: String, isName: Bool = false) -> Bool {
        PersonalData.sightings(in: text, under: TextCircumstances(isName: isName)).contains { $0.kind == .idNumber }
    }

    @Test func everyNumberIsFoundInEverySpelling() {
        let missed = Positive.generated.filter { !finds($0) }
        #expect(Positive.generated.count >= 300)
        #expect(missed.map { "\($0.name): \($0.text)" } == [])
    }

    @Test func aSlipInALabelledNumberHidesNothing() {
        let missed = Positive.slips.filter { !finds($0) }
        #expect(missed.map { "\($0.name): \($0.text)" } == [])
    }

    @Test func nothingElseIsTakenForOne() {
        let taken = Negative.all.filter { alarms($0.text) }
        #expect(Negative.all.count >= 3000)
        #expect(taken.map { "\($0.family): \($0.text)" } == [])
    }

    @Test func everyNumberIsFoundInTheNamesOfFiles() {
        let missed = Positive.inNames.filter { !finds($0, isName: true) }
        #expect(Positive.inNames.count >= 500)
        #expect(missed.map { "\($0.name): \($0.text)" } == [])
    }

    @Test func nothingElseInTheNamesOfFilesIsTakenForOne() {
        let taken = Negative.inNames.filter { alarms($0.text, isName: true) }
        #expect(Negative.inNames.count >= 1500)
        #expect(taken.map { "\($0.family): \($0.text)" } == [])
    }

    /// Only where a program may have written it is a number that begins as the times of these years no person's.
    @Test(arguments: ["scan-‹›.jpg", "somchai_‹›.png", "‹›.pdf", "IMG_somchai_‹›.jpg", "photo/‹›.txt", "idcard/‹›.jpg"])
    func aPersonsNumberMayLookLikeATime(name: String) {
        #expect(alarms(name.replacing("‹›", with: "1699900000008"), isName: true))
    }

    /// What nothing but its check digit could tell from a person's number is taken for one: once in ten or eleven.
    @Test func aBareNumberWithoutAnyWordsIsDoubted() {
        var numbers = MadeNumbers(seed: 6_4)
        let taken = (0..<2000).count { _ in alarms("\(numbers.number(1...8))\(numbers.digits(12))") }
        #expect((120...220).contains(taken))
    }

    @Test func theExampleHasNone() throws {
        let example = try Negative.example()
        #expect(example.count > 200)
        #expect(example.filter { !PersonalData.sightings(in: $0.text).isEmpty }.map(\.family) == [])
    }
}
