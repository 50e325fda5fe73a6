import Testing
import ThaiText

@testable import Disclosure
@testable import Records

@Suite struct ElementTests {
    private static let topics = Topic.all.filter { !RequiredElement.of($0).isEmpty }

    /// A document of a topic with this text, whatever files it names being there.
    private static func document(_ topic: String, _ keys: String = "", body: String) throws -> Record {
        let text = "---\ntitle: เอกสาร\ndate: 2568-01-15\ntopic: \(topic)\n\(keys)\n---\n\n\(body)\n"
        let path = try #require(RecordPath.read("documents/a/index.md", file: "documents/a/index.md").value)
        let reading = RecordReader(units: nil).read(
            Array(text.utf8), path: path, file: "documents/a/index.md", files: AnyFile(), names: [])
        #expect(reading.findings == [])
        return try #require(reading.record)
    }

    private static func missing(_ topic: Topic, _ records: [Record], site: Site = World.site()) -> [String] {
        ElementCheck(site: site).answers(for: topic, shownBy: records).filter { $0.answer == .missing }
            .map(\.element.name)
    }

    /// With two channels that are apart, and not online.
    private static var siteWithChannels: Site {
        var site = World.site()
        site.complaints.corruption = ComplaintChannel(phone: "0-2000-0001")
        site.complaints.general = ComplaintChannel(phone: "0-2000-0002")
        return site
    }

    /// The elements of a topic for which neither the bare `site.yml` nor a bare document is enough.
    private static func wanting(_ topic: Topic) throws -> [RequiredElement] {
        let names = missing(topic, [try document(topic.id, body: "")])
        return RequiredElement.of(topic).filter { names.contains($0.name) }
    }

    private static func covers(_ topic: Topic) -> String {
        topic.id == "development-plan" ? "covers: {from: 2565-10-01, to: 2570-09-30}" : ""
    }

    @Test(arguments: topics)
    func nothingIsMissingWhereEachHasAHeading(topic: Topic) throws {
        let headings = RequiredElement.of(topic).map { "## \($0.wordings.first?.text ?? "อื่น ๆ")\n\nข้อความ\n" }
        let record = try Self.document(topic.id, Self.covers(topic), body: headings.joined(separator: "\n"))
        #expect(Self.missing(topic, [record], site: Self.siteWithChannels) == [])
    }

    @Test(arguments: topics)
    func exactlyWhatHasNoHeadingIsMissing(topic: Topic) throws {
        for element in try Self.wanting(topic) where !element.wordings.isEmpty {
            let headings = RequiredElement.of(topic).filter { $0 != element }.compactMap(\.wordings.first?.text)
            let body = headings.map { "## \($0)\n\nข้อความ\n" }.joined(separator: "\n")
            let record = try Self.document(topic.id, Self.covers(topic), body: body)
            #expect(Self.missing(topic, [record], site: Self.siteWithChannels) == [element.name])
        }
    }

    @Test(arguments: topics)
    func anEmptyHeadingShowsNothing(topic: Topic) throws {
        let wanting = try Self.wanting(topic).map(\.name)
        let texts = RequiredElement.of(topic).flatMap(\.wordings).map(\.text)
        let columns = "| \(texts.joined(separator: " | ")) |\n|\(texts.map { _ in "---|" }.joined())\n"
        for body in [texts.map { "## \($0)\n" }.joined(separator: "\n"), texts.isEmpty ? "" : columns] {
            #expect(Self.missing(topic, [try Self.document(topic.id, body: body)]) == wanting)
        }
    }

    @Test(arguments: topics)
    func aNumberedHeadingOrAColumnShowsItToo(topic: Topic) throws {
        for element in try Self.wanting(topic) {
            for wording in element.wordings {
                let heading = "### ๒.๑  \(wording.text) (โดยสังเขป)\n\nข้อความ"
                for body in [heading, "| ที่ | \(wording.text) (บาท) |\n|---|---|\n| 1 | 2 |"] {
                    let record = try Self.document(topic.id, body: body)
                    #expect(!Self.missing(topic, [record]).contains(element.name), "\(body)")
                }
                let text = "\(wording.text)\n\n| 1 |\n|---|\n| \(wording.text) |"
                #expect(
                    Self.missing(topic, [try Self.document(topic.id, body: text)]).contains(element.name), "\(text)")
            }
        }
    }

    @Test(arguments: topics)
    func aRecordMaySayWhereItIs(topic: Topic) throws {
        for element in try Self.wanting(topic) {
            let keys = "elements: [{element: \(element.title), shown_in: หน้า 4 ของไฟล์แนบ}]"
            let record = try Self.document(topic.id, keys, body: "")
            let answers = ElementCheck(site: World.site()).answers(for: topic, shownBy: [record])
            #expect(answers.first { $0.element == element }?.answer == .stated("หน้า 4 ของไฟล์แนบ"))
            #expect(answers.count { $0.answer != .shown && $0.answer != .missing } == 1)
        }
    }

    @Test func whatIsShownNeedsNoStatement() throws {
        let topic = try #require(Topic(id: "authority"))
        let record = try Self.document(
            "authority", "elements: [{element: duties, shown_in: หน้า 4}]", body: "## อํานาจหน้าที่ของ อบต.\n\nดูแลถนน")
        #expect(ElementCheck(site: World.site()).answers(for: topic, shownBy: [record]).map(\.answer) == [.shown])
    }

    @Test func severalRecordsMayShowItTogether() throws {
        let topic = try #require(Topic(id: "action-report"))
        let records = [
            try Self.document("action-report", body: "## ผลการดำเนินงานและการใช้จ่ายงบประมาณ\n\nร้อยละ 90"),
            try Self.document("action-report", body: "| ปัญหา/อุปสรรค | ข้อเสนอแนะ |\n|---|---|\n| ก | ข |"),
        ]
        #expect(Self.missing(topic, records) == [])
        #expect(Self.missing(topic, [records[0]]) == ["obstacles", "suggestions"])
    }

    @Test func officeHoursAreNoTimeOfAService() throws {
        let topic = try #require(Topic(id: "service-manual"))
        let record = try Self.document(
            "service-manual",
            body: "## ขั้นตอนการให้บริการ\n\nยื่นคำขอ\n\n## วันและเวลาทำการ\n\n"
                + "| ค่าธรรมเนียม | สถานที่ | กฎหมาย |\n|---|---|---|\n| 10 บาท | กองคลัง | – |\n")
        #expect(Self.missing(topic, [record]) == ["duration"])
    }

    @Test func contactAndChannelsAreShownBySiteAlone() throws {
        var site = World.site()
        let contact = try #require(Topic(id: "contact"))
        let channel = try #require(Topic(id: "complaint-channel"))
        #expect(Self.missing(contact, [], site: site) == ["phone", "email", "map", "social"])
        #expect(Self.missing(channel, [], site: site) == ["online", "apart"])
        site.contact = Contact(
            address: "ตำบลตัวอย่าง", phone: "0-2000-0000", email: "a@example.go.th",
            map: .init("https://map.example.go.th"), social: [SocialChannel()])
        site.complaints.corruption = ComplaintChannel(url: .init("https://a.example.go.th"), phone: "0-2000-0000")
        #expect(Self.missing(contact, [], site: site) == [])
        #expect(Self.missing(channel, [], site: site) == ["apart"])
        site.complaints.corruption?.phone = nil
        #expect(Self.missing(channel, [], site: site) == [])
    }

    /// A heading says nothing where `site.yml` has one place for both.
    @Test func oneChannelForAllIsNotApart() throws {
        let channel = try #require(Topic(id: "complaint-channel"))
        let record = try Self.document(
            "complaint-channel", body: "## ช่องทางออนไลน์\n\nแบบฟอร์ม\n\n## แยกจากช่องทางร้องเรียนทั่วไป\n\nแยกแล้ว")
        var site = Self.siteWithChannels
        #expect(Self.missing(channel, [record], site: site) == [])
        func remedy() throws -> String {
            let element = try #require(RequiredElement.of(channel).first { $0.name == "apart" })
            return Gap.element(element, in: nil, on: site).remedy.th
        }
        site.complaints.general = site.complaints.corruption
        #expect(Self.missing(channel, [record], site: site) == ["apart"])
        #expect(try remedy().contains("ไม่ให้ซ้ำกับของ complaints.general"))
        site.complaints.general = nil
        #expect(Self.missing(channel, [record], site: site) == ["apart"])
        #expect(try remedy().contains("ใส่ complaints.general ใน site.yml ด้วย"))
        site.complaints.corruption = nil
        #expect(try remedy().contains("ใส่ complaints.corruption และ complaints.general ใน site.yml ด้วย"))
    }

    /// Which is a heading, a key, or both; and what to write where it is shown elsewhere.
    @Test(arguments: RequiredElement.all)
    func whatIsMissingSaysWhatToWrite(element: RequiredElement) {
        let gap = Gap.element(element, in: nil, on: World.site())
        #expect(gap.reason.th.contains(element.title) && gap.reason.en.contains(element.title))
        for remedy in [gap.remedy.th, gap.remedy.en] {
            #expect(remedy.contains("«\(element.title)»") == !element.wordings.isEmpty)
            #expect(remedy.contains("elements: [{element: \(element.name), shown_in: …}]"))
            let keys = element.facts.compactMap { $0.split(separator: ".").first }
            #expect(keys.allSatisfy(remedy.contains), "\(remedy)")
        }
    }

    @Test func nothingIsAskedOfOtherTopics() throws {
        let topic = try #require(Topic(id: "news"))
        #expect(ElementCheck(site: World.site()).answers(for: topic, shownBy: []).isEmpty)
    }
}

@Suite struct ElementFactTests {
    @Test func theDataNameEveryFactAndNoOther() {
        #expect(Set(RequiredElement.all.flatMap(\.facts)) == Set(ElementFact.all.map(\.id)))
    }

    private static func isShown(_ fact: String, _ keys: String, topic: String = "executives") throws -> Bool {
        let text = "---\ntitle: เอกสาร\ndate: 2568-01-15\ntopic: \(topic)\n\(keys)\n---\n"
        let path = try #require(RecordPath.read("documents/a/index.md", file: "documents/a/index.md").value)
        let reading = RecordReader(units: nil).read(
            Array(text.utf8), path: path, file: "documents/a/index.md", files: AnyFile(), names: [])
        let record = try #require(reading.record)
        return try #require(ElementFact.named(fact)).isShown(by: World.site(), [record])
    }

    private static func people(_ people: String...) -> String {
        "people:\n" + people.map { "  - {name: ก, \($0)}\n" }.joined()
    }

    private static let head = "position: นายก อบต., side: political"
    private static let clerk = "position: ปลัด อบต., side: permanent"

    @Test(arguments: ["people.name", "people.position"])
    func aHeadAndAClerkAreNamed(fact: String) throws {
        #expect(try Self.isShown(fact, Self.people(Self.head, Self.clerk)))
        #expect(try !Self.isShown(fact, Self.people(Self.head)))
        #expect(try !Self.isShown(fact, Self.people(Self.clerk, "position: รองนายก อบต., side: political")))
        #expect(try !Self.isShown(fact, ""))
    }

    @Test(
        arguments: ["photo: a.png", "phone: 0-2000-0000"],
        [
            "position: รองนายก อบต., side: political", "position: รองปลัด อบต., side: permanent",
        ])
    func everyLeaderThatIsNamedHasOne(key: String, deputy: String) throws {
        let fact = "people.\(key.prefix(5))"
        let others = ["position: ผู้อำนวยการกองคลัง, side: permanent", "position: เลขานุการนายก, side: political"]
        func isShown(_ leaders: String...) throws -> Bool {
            try Self.isShown(fact, "people:\n" + (leaders + others).map { "  - {name: ก, \($0)}\n" }.joined())
        }
        #expect(try isShown("\(Self.head), \(key)", "\(Self.clerk), \(key)"))
        #expect(try isShown("\(Self.head), \(key)", "\(Self.clerk), \(key)", "\(deputy), \(key)"))
        #expect(try !isShown("\(Self.head), \(key)", "\(Self.clerk), \(key)", deputy))
        #expect(try !isShown("\(Self.head), \(key)", Self.clerk))
        #expect(try !isShown(Self.head, "\(Self.clerk), \(key)"))
    }

    @Test func sidesAreThoseOfThePeople() throws {
        #expect(try Self.isShown("people.political", Self.people(Self.head)))
        #expect(try !Self.isShown("people.permanent", Self.people(Self.head)))
        #expect(try Self.isShown("people.permanent", Self.people(Self.clerk)))
        #expect(try !Self.isShown("people.political", Self.people(Self.clerk)))
    }

    @Test(arguments: [
        ("{from: 2565-10-01, to: 2570-09-30}", true), ("{from: 2567-10-01, to: 2568-10-01}", true),
        ("{from: 2567-10-01, to: 2568-09-30}", false), ("{from: 2567-02-29, to: 2568-02-28}", false),
        ("{from: 2567-02-29, to: 2568-03-01}", true),
    ])
    func aPlanIsForMoreThanAYear(covers: String, isLonger: Bool) throws {
        #expect(try Self.isShown("covers.years", "covers: \(covers)", topic: "development-plan") == isLonger)
    }

    @Test(arguments: [
        ("title: ประกาศ (ฉบับลงนาม)", true), ("title: ฉบับที่นายกลงชื่อแล้ว", true), ("title: ประกาศ", false),
        ("title: แบบฟอร์ม", false),
    ])
    func aSignedPaperIsAttached(attachment: String, isSigned: Bool) throws {
        let keys = "attachments: [{file: a.pdf, \(attachment)}]"
        #expect(try Self.isShown("attachments.signed", keys, topic: "no-gift-policy") == isSigned)
    }
}

/// A folder that has any file.
private struct AnyFile: FilesBeside {
    var isFolder: Bool { true }
    func contents(of path: String) -> [UInt8]? { [1] }
    func file(_ path: String) -> RecordFile? {
        RecordFile(path: path, size: 1, sha256: String(repeating: "0", count: 64))
    }
}
