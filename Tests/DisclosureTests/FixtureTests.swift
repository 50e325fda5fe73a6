import Disclosure
import Findings
import Records
import Testing

/// A small site with marks where the findings between its records must stand.
struct Fixture: Sendable, CustomTestStringConvertible {
    let name: String
    /// The mistake that it nearly makes.
    let nearMissOf: FindingCode?
    let text: String
    /// Files that are wrong as a whole.
    let whole: [String: FindingCode]

    var testDescription: String { name }

    init(_ name: String, near: FindingCode? = nil, whole: [String: FindingCode] = [:], _ text: String) {
        self.name = name
        nearMissOf = near
        self.text = text
        self.whole = whole
    }

    var world: World { World(text) }

    var expectations: Set<World.Expectation> {
        world.expectations.union(whole.map { World.Expectation(code: $1, file: $0, line: 0, column: 0) })
    }
}

@Suite struct FixtureTests {
    static let all =
        Fixture.references + Fixture.personnel + Fixture.plans + Fixture.purchases + Fixture.orders + Fixture.budgets
        + Fixture.complaints + Fixture.texts

    /// Every code that only several records together can raise.
    static let raisedHere: Set<FindingCode> = [
        .totalDiffers, .unknownDimension, .unknownMission, .yearOutsidePlan, .repeatedOrder, .gapInOrder,
        .repeatedProject, .projectWithoutPlan, .begunYetWithdrawn, .unknownRecord, .refersToItself, .refersToDraft,
        .wrongKindOfRecord,
        .unlikelyDate, .contractAboveBudget, .budgetsDisagree, .methodsDisagree, .titlesDisagree, .noticesRunBackwards,
        .winnersDisagree, .splitOrder, .contractWithoutWinner, .unnumberedTwin, .tooManyNotices,
        .correctsAnotherPurchase, .budgetNotTheOrdinances, .lessSpentThanBefore, .replacesLaterRule,
        .partAboveWhole, .overlappingStatistics, .neighboursName, .unlikelyYears, .idleException,
        .repeatedBudgetPaper, .reportPeriod,
        .repeatedCorrection, .reportBeforeItsEnd, .budgetWithoutYear, .elementOfNoTopic,
        .oldAddressTaken, .oldAddressOfTwo,
    ]

    @Test(arguments: all)
    func findingsStandWhereTheyAreMarked(fixture: Fixture) {
        let found = Set(fixture.world.findings().map(\.marked))
        #expect(found.subtracting(fixture.expectations).isEmpty, "not marked")
        #expect(fixture.expectations.subtracting(found).isEmpty, "marked, but not found")
    }

    @Test func everyCodeHasAFixtureAndANearMiss() {
        #expect(Set(Self.all.flatMap(\.expectations).map(\.code)) == Self.raisedHere)
        #expect(
            Set(
                Self.all.filter { fixture in !fixture.expectations.contains { $0.code == fixture.nearMissOf } }
                    .compactMap(\.nearMissOf)) == Self.raisedHere)
    }

    @Test(arguments: all)
    func findingsSpeakBothLanguagesWhole(fixture: Fixture) {
        for finding in fixture.world.findings() {
            for text in [finding.message, finding.fix] {
                #expect(text.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) }, "\(text.th)")
                #expect(text.en.contains { $0.isASCII && $0.isLetter }, "\(text.en)")
                for words in [text.th, text.en] {
                    #expect(words.last.map { !". \n".contains($0) } == true, "\(words)")
                    #expect(!words.contains("  "), "\(words)")
                    #expect(!["Optional(", "nil", "\\(", "%@"].contains(where: words.contains), "\(words)")
                }
            }
            #expect(finding.place.excerpt != nil || finding.place.line == 0)
        }
    }
}
