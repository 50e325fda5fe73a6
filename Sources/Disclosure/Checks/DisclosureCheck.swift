import Findings

/// A rule that holds between records.
struct DisclosureCheck: Sendable {
    let findings: @Sendable (Disclosure) -> [Finding]

    init(_ findings: @escaping @Sendable (Disclosure) -> [Finding]) {
        self.findings = findings
    }

    static let all: [DisclosureCheck] = [
        .organisationsAreOnesOwn,
        .yearsInTextAreLikely,
        .correctionsNameAnotherRecord,
        .correctionsFollowEachOther,
        .replacementsNameAPersonnelRule,
        .reportsSpeakOfThePast,
        .rulesReplaceEarlierOnes,
        .datesAreLikely,
        .projectsStandBesideAPlan,
        .projectsAreOfThePlansYears,
        .projectsAreOfThePlansMissions,
        .projectsAreNumberedWithoutGap,
        .projectsOfAYearAreDifferent,
        .withdrawnProjectsWereNeverBegun,
        .planTotalsAreTheSumsOfItsProjects,
        .budgetsOfAPurchaseAgree,
        .methodsOfAPurchaseAgree,
        .titlesOfAPurchaseAgree,
        .noticesOfAPurchaseRunForward,
        .daysWithinNoticesRunForward,
        .winnersOfAPurchaseAgree,
        .contractsHaveAWinner,
        .agreementsAreWithinTheBudget,
        .ordersAreNotSplit,
        .unnumberedNoticesAreDifferent,
        .winnersAndContractsShareANumber,
        .projectNumbersAreNoPlaceholders,
        .correctionsStayWithinThePurchase,
        .reportsRepeatTheOrdinances,
        .spendingOfAYearGrows,
        .budgetPapersStandOnce,
        .reportsLieWithinTheirYear,
        .budgetsNameTheirYear,
        .partsCountNoMoreThanTheWhole,
        .statisticsOverlapOnlyAsPartAndWhole,
        .elementsAreAskedFor,
        .oldAddressesAreFree,
        .oldAddressesLeadToOneRecord,
    ]
}
