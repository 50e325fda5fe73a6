import Testing

@Suite struct OCDSStatusTests {
    typealias MadeNotice = OCDSWorld.MadeNotice
    private let stages = OCDSTagTests.stages
    private let cancellation = MadeNotice("z", "2568-06-01", "cancellation")

    private func tenderStatus(_ notices: some Sequence<MadeNotice>) throws -> String? {
        try OCDSWorld(Array(notices)).compiled()["tender"]["status"].text
    }

    @Test func theTenderIsAsFarAsItsNotices() throws {
        let statuses = try (1...8).map { try tenderStatus(stages.prefix($0)) }
        #expect(
            statuses == ["planned", "planned", "planned", "active", "active", "complete", "complete", "complete"])
    }

    @Test func aCancelledTenderHasNoAgreedValue() throws {
        let compiled = try OCDSWorld(Array(stages.prefix(6)) + [cancellation]).compiled()
        #expect(compiled["tender"]["status"].text == "cancelled")
        #expect(compiled["awards"].list.map { $0["status"].text } == ["cancelled"])
        #expect(compiled["awards"][0]["value"] == .none)
        #expect(compiled["awards"][0]["suppliers"][0]["name"].text == "ก")
        #expect(compiled["contracts"] == .none)
    }

    @Test func aCancelledContractIsTerminatedAndKeepsItsValue() throws {
        let compiled = try OCDSWorld(Array(stages.prefix(7)) + [cancellation]).compiled()
        #expect(compiled["tender"]["status"].text == "complete")
        #expect(compiled["awards"][0]["status"].text == "active")
        #expect(compiled["contracts"][0]["status"].text == "terminated")
        #expect(compiled["contracts"][0]["value"]["amount"].number == 90)
    }

    @Test func aContractIsActiveUntilItsInspection() throws {
        #expect(try OCDSWorld(Array(stages.prefix(7))).compiled()["contracts"][0]["status"].text == "active")
        #expect(try OCDSWorld(stages).compiled()["contracts"][0]["status"].text == "terminated")
    }

    @Test func aReleaseTellsTheStatusOfItsTime() throws {
        let releases = try OCDSWorld(stages).releases()
        #expect(
            releases.map { $0["tender"]["status"].text } == [
                "planned", "planned", "planned", "active", "active", "complete", "complete", "complete",
            ])
        let contracts = releases.map { $0["contracts"][0]["status"].text }
        #expect(contracts == [nil, nil, nil, nil, nil, nil, "active", "terminated"])
    }

    @Test func withAllWithdrawnNothingIsToldButThatTheyWere() throws {
        var notice = MadeNotice("a", "2568-01-01", "winner", OCDSTagTests.winner + "median_price: 5\nsource: เงินสะสม\n")
        notice.keys += "withdrawn: {date: 2568-02-02, reason: ชื่อผิด}"
        let world = try OCDSWorld([notice])
        for release in try world.releases() + [world.compiled()] {
            #expect(release["tender"]["status"].text == "withdrawn")
            #expect(release["tender"]["value"] == .none)
            #expect(release["planning"] == .none)
            #expect(release["awards"] == .none)
            #expect(release["parties"].list.count == 1)
            let document = release["tender"]["documents"][0]
            #expect(document["description"].text == "ถอนประกาศเมื่อวันที่ 2 กุมภาพันธ์ 2568 เหตุผล: ชื่อผิด")
            #expect(document["dateModified"].text == "2025-02-02T00:00:00+07:00")
        }
    }

    /// The figures of the first stand in its release, and those of the second from then on.
    @Test func aCorrectionCountsFromItsDay() throws {
        let world = try OCDSWorld([
            MadeNotice("a", "2568-01-01", "median-price", "median_price: 100"),
            MadeNotice("b", "2568-01-09", "median-price", "median_price: 200\ncorrects: procurement/a"),
        ])
        #expect(try world.releases().map { $0["tender"]["value"]["amount"].number } == [100, 200])
        #expect(try world.compiled()["tender"]["value"]["amount"].number == 200)
        #expect(try world.compiled()["tender"]["documents"].list.count == 2)
    }
}
