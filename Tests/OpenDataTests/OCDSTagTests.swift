import Testing

@Suite struct OCDSTagTests {
    typealias MadeNotice = OCDSWorld.MadeNotice

    static let winner = "bidders: [{name: ก, price: 90}]\nwinner: {name: ก, price: 90}\n"

    static func contract(_ number: String = "1/2568") -> String {
        winner + "contract: {number: \(number), signed: 2568-03-10, amount: 90}\n"
    }

    /// A purchase in the order of its stages, up to one of them.
    static let stages: [MadeNotice] = [
        MadeNotice("a-plan", "2568-01-01", "plan"), MadeNotice("b-tor", "2568-01-05", "draft-tor"),
        MadeNotice("c-price", "2568-01-06", "median-price", "median_price: 100"),
        MadeNotice("d-invitation", "2568-02-01", "invitation"), MadeNotice("e-shortlist", "2568-02-20", "shortlist"),
        MadeNotice("f-winner", "2568-03-01", "winner", winner),
        MadeNotice("g-contract", "2568-03-12", "contract", contract()),
        MadeNotice("h-inspection", "2568-05-01", "inspection", "inspection: {date: 2568-05-08}"),
    ]

    @Test func eachStageHasItsTag() throws {
        #expect(
            try OCDSWorld(Self.stages).tags() == [
                "planning", "tender", "tender", "tender", "award", "award", "contract", "implementation",
            ])
    }

    @Test(arguments: [
        (0, "tenderAmendment"), (1, "planningUpdate"), (2, "tenderAmendment"), (5, "tenderAmendment"),
        (6, "awardUpdate"), (7, "contractAmendment"), (8, "contractAmendment"),
    ])
    func anAmendmentChangesWhatStoodBeforeIt(count: Int, tag: String) throws {
        let notices = Self.stages.prefix(count) + [MadeNotice("z", "2568-06-01", "amendment")]
        #expect(try OCDSWorld(Array(notices)).tags().last == tag)
    }

    @Test(arguments: [
        (0, "tenderCancellation"), (1, "planningUpdate"), (4, "tenderCancellation"), (5, "tenderCancellation"),
        (6, "awardCancellation"), (7, "contractTermination"), (8, "contractTermination"),
    ])
    func aCancellationEndsWhatStoodBeforeIt(count: Int, tag: String) throws {
        let notices = Self.stages.prefix(count) + [MadeNotice("z", "2568-06-01", "cancellation")]
        #expect(try OCDSWorld(Array(notices)).tags().last == tag)
    }

    @Test func anAmendmentChangesWhatItSaysThatItCorrects() throws {
        let notices = Self.stages + [MadeNotice("z", "2568-06-01", "amendment", "corrects: procurement/d-invitation")]
        #expect(try OCDSWorld(notices).tags().last == "tenderAmendment")
    }

    @Test func anAmendmentOfItsOwnChangesWhatItStates() throws {
        let world = try OCDSWorld([
            MadeNotice(slug: "a", date: "2568-01-01", stage: "amendment", keys: Self.contract())
        ])
        #expect(try world.tags() == ["contractAmendment"])
    }

    @Test(arguments: [
        ("plan", "", "planningUpdate"), ("draft-tor", "", "tenderUpdate"),
        ("median-price", "median_price: 100", "tenderUpdate"), ("invitation", "", "tenderUpdate"),
        ("shortlist", "", "awardUpdate"), ("winner", winner, "awardUpdate"), ("contract", contract(), "contractUpdate"),
        ("contract", contract("2/2568"), "contract"),
        ("inspection", "inspection: {date: 2568-05-09}\ncorrects: procurement/h-inspection", "implementationUpdate"),
        ("inspection", "inspection: {date: 2568-05-09}", "implementation"),
    ])
    func whatWasAnnouncedBeforeIsAnUpdate(stage: String, keys: String, tag: String) throws {
        #expect(try OCDSWorld(Self.stages + [MadeNotice("z", "2568-06-01", stage, keys)]).tags().last == tag)
    }

    @Test func afterACancellationItBeginsAnew() throws {
        let notices = [
            MadeNotice("a", "2568-01-01", "invitation"), MadeNotice("b", "2568-02-01", "winner", Self.winner),
            MadeNotice("c", "2568-03-01", "cancellation"), MadeNotice("d", "2568-04-01", "invitation"),
            MadeNotice("e", "2568-05-01", "amendment"),
        ]
        #expect(
            try OCDSWorld(notices).tags() == ["tender", "award", "awardCancellation", "tender", "tenderAmendment"])
    }

    @Test func aWithdrawnNoticeKeepsTheTagsOfTheOthers() throws {
        var notices = Self.stages
        notices[3].keys += "withdrawn: {date: 2568-02-02, reason: ผิด}"
        notices.append(MadeNotice("z", "2568-02-03", "invitation"))
        #expect(
            try OCDSWorld(notices).tags() == [
                "planning", "tender", "tender", "tender", "tenderUpdate", "award", "award", "contract",
                "implementation",
            ])
    }
}
