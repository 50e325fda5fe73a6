import Testing

@testable import Records

/// A rule that names a key which its owner does not have would run on values that could not be read.
@Suite struct CheckKeyTests {
    @Test func everyRuleNamesKeysOfItsOwner() {
        expectKnownKeys(CommonFields.self)
        expectKnownKeys(Notice.self)
        expectKnownKeys(BudgetReport.self)
        expectKnownKeys(BudgetLine.self)
        expectKnownKeys(Plan.self)
        expectKnownKeys(PlanProject.self)
        expectKnownKeys(ProjectYear.self)
        expectKnownKeys(ComplaintStatistics.self)
        expectKnownKeys(ComplaintCount.self)
        expectKnownKeys(ComplaintChannels.self)
        expectKnownKeys(ScoreTable.self)
        expectKnownKeys(Period.self)
        expectKnownKeys(OpenPeriod.self)
    }

    private func expectKnownKeys<Owner: FieldOwner>(_ owner: Owner.Type) {
        let names = Set(Owner.fields.descriptions.map(\.name))
        #expect(!Owner.checks.isEmpty, "\(owner)")
        for check in Owner.checks {
            #expect(!check.keys.isEmpty && check.keys.isSubset(of: names), "\(owner): \(check.keys)")
        }
    }
}
