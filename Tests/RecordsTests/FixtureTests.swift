import Findings
import Records
import Testing

@Suite struct FixtureTests {
    static let all =
        Fixture.files + Fixture.yaml + Fixture.keys + Fixture.values + Fixture.plans + Fixture.notices + Fixture.budgets
        + Fixture.scores + Fixture.checklists + Fixture.sites + Fixture.imports

    /// Codes that reading a single file never raises: Markdown has tests of its own, Disclosure and SiteBuilder too.
    static let raisedElsewhere: Set<FindingCode> = [
        .rawHTML, .unsafeLink, .deadLink, .remoteImage, .literalAsterisks, .unlinkedBrackets,
        .tableTooLarge, .bodyNestedTooDeep, .tooManyOpeners, .deadFragment, .imageWithoutText, .linkWithoutText,
        .unknownMission, .repeatedOrder, .gapInOrder, .repeatedProject, .projectWithoutPlan, .begunYetWithdrawn,
        .unknownRecord,
        .refersToItself, .refersToDraft, .wrongKindOfRecord,
        .unlikelyDate, .budgetsDisagree, .methodsDisagree, .titlesDisagree, .noticesRunBackwards, .winnersDisagree,
        .splitOrder, .contractWithoutWinner, .unnumberedTwin, .tooManyNotices, .correctsAnotherPurchase,
        .budgetNotTheOrdinances, .lessSpentThanBefore,
        .partAboveWhole, .overlappingStatistics,
        .replacesLaterRule, .neighboursName, .unlikelyYears, .idleException,
        .repeatedBudgetPaper, .reportPeriod,
        .repeatedCorrection, .reportBeforeItsEnd, .budgetWithoutYear, .elementOfNoTopic,
        .oldAddressTaken, .oldAddressOfTwo, .vanishedRecord, .unreadableLedgerLine, .alteredLedger, .ledgerDeparts,
        .clockBehindLedger, .noShareFont,
        .linkedFile, .wrongFileType, .fileTooLarge, .badFileName, .tooManyFiles, .repeatedRecord, .addressTaken,
        .noSiteFile,
        .personsID, .mobileBesideName, .houseNumber, .bankAccount, .dateOfBirth, .welfareRecipients, .uncheckableFile,
    ]

    @Test(arguments: all)
    func findingsStandWhereTheyAreMarked(fixture: Fixture) {
        let found = Set(fixture.findings().map(\.marked))
        #expect(found.subtracting(fixture.expectations).isEmpty, "not marked")
        #expect(fixture.expectations.subtracting(found).isEmpty, "marked, but not found")
    }

    @Test(arguments: all)
    func nothingIsReportedTwice(fixture: Fixture) {
        let findings = fixture.findings()
        #expect(Set(findings).count == findings.count)
    }

    @Test func everyCodeHasAFixture() {
        let covered = Set(Self.all.flatMap(\.expectations).map(\.code))
        #expect(FindingCode.allCases.filter { !covered.contains($0) && !Self.raisedElsewhere.contains($0) } == [])
        #expect(covered.intersection(Self.raisedElsewhere) == [])
    }

    @Test func everyCodeHasANearMiss() {
        let missed = Set(
            Self.all.filter { fixture in !fixture.expectations.contains { $0.code == fixture.nearMissOf } }
                .compactMap(\.nearMissOf))
        #expect(FindingCode.allCases.filter { !missed.contains($0) && !Self.raisedElsewhere.contains($0) } == [])
    }

    @Test func namesAreDifferent() {
        #expect(Dictionary(grouping: Self.all, by: \.name).filter { $1.count > 1 }.keys.sorted() == [])
    }
}
