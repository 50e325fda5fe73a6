import Disclosure
import Records
import Testing

@Suite struct OrganisationTests {
    private static let units = [
        "สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม", "กองสวัสดิการสังคม", "หน่วยตรวจสอบภายใน",
    ]

    private static func executives(_ slug: String, _ date: String, _ posts: [String], _ keys: String = "") -> String {
        let people = posts.enumerated().map { index, post in
            let parts = post.split(separator: ":").map(String.init)
            return "  - {name: คนที่ \(index), position: \"\(parts[1])\", side: \(parts[0])}\n"
        }
        return """
            === documents/\(slug).md
            ---
            title: \(slug)
            date: \(date)
            topic: executives
            \(keys)
            people:
            \(people.joined())---

            """
    }

    private static func organisation(_ text: String, units: [String] = units) -> Organisation {
        var site = World.site()
        site.units = units
        return World(text).disclosure(site: site).organisation
    }

    /// The unit that an official of this post heads; nil for none.
    private static func unit(headedBy post: String, among units: [String] = units) -> String? {
        let organisation = organisation(executives("a", "2567-01-01", ["permanent:\(post)"]), units: units)
        let names = organisation.units.filter { !$0.heads.isEmpty }.map(\.name)
        #expect(names.count <= 1)
        return names.first
    }

    @Test(arguments: [
        ("หัวหน้าสำนักปลัด", "สำนักปลัด"),
        ("หัวหน้าสำนักปลัดองค์การบริหารส่วนตำบลตัวอย่าง", "สำนักปลัด"),
        ("หัวหน้าสำนักปลัด อบต.ตัวอย่าง", "สำนักปลัด"),
        ("ผู้อำนวยการกองคลัง", "กองคลัง"),
        ("ผู้อำนวยการ กอง คลัง (นักบริหารงานการคลัง ระดับต้น)", "กองคลัง"),
        ("ผอ.กองช่าง", "กองช่าง"),
        ("ผู้อำนวยการกองการศึกษา", "กองการศึกษา ศาสนาและวัฒนธรรม"),
        ("ผู้อำนวยการกองการศึกษา ศาสนา และวัฒนธรรม", "กองการศึกษา ศาสนาและวัฒนธรรม"),
        ("หัวหน้าหน่วยตรวจสอบภายใน", "หน่วยตรวจสอบภายใน"),
        ("รองปลัดองค์การบริหารส่วนตำบล รักษาราชการแทนผู้อำนวยการกองช่าง", "กองช่าง"),
        ("นายช่างโยธา รักษาการในตำแหน่งผู้อำนวยการกองช่าง", "กองช่าง"),
    ])
    func headsOfUnits(post: String, unit: String) {
        #expect(Self.unit(headedBy: post) == unit)
    }

    @Test(arguments: [
        "ปลัดองค์การบริหารส่วนตำบลตัวอย่าง", "รองผู้อำนวยการกองคลัง", "ผู้ช่วยหัวหน้าสำนักปลัด", "เลขานุการผู้อำนวยการกองคลัง",
        "หัวหน้าฝ่ายการเงิน กองคลัง", "ผู้อำนวยการกอง", "ผู้อำนวยการกองคลังและพัสดุ", "ผู้อำนวยการโรงเรียนตัวอย่าง", "ผู้อำนวยการ",
        "นักวิชาการตรวจสอบภายใน", "รักษาราชการแทนรองผู้อำนวยการกองช่าง",
    ])
    func othersHeadNone(post: String) {
        #expect(Self.unit(headedBy: post) == nil)
    }

    @Test func aNameThatFitsTwoUnitsIsNeitherButTheSameNameIs() {
        let units = ["กองการศึกษาในระบบ", "กองการศึกษานอกระบบ", "กองช่าง", "กองช่างสุขาภิบาล", "สำนักปลัดเทศบาล"]
        #expect(Self.unit(headedBy: "ผู้อำนวยการกองการศึกษา", among: units) == nil)
        #expect(Self.unit(headedBy: "ผู้อำนวยการกองช่าง", among: units) == "กองช่าง")
        #expect(Self.unit(headedBy: "หัวหน้าสำนักปลัดเทศบาลตำบลตัวอย่าง", among: units) == "สำนักปลัดเทศบาล")
        #expect(Self.unit(headedBy: "หัวหน้าสำนักปลัด", among: units) == "สำนักปลัดเทศบาล")
    }

    @Test func aPoliticalPersonHeadsNoUnit() {
        let organisation = Self.organisation(Self.executives("a", "2567-01-01", ["political:ผู้อำนวยการกองคลัง"]))
        #expect(organisation.units.flatMap(\.heads) == [])
    }

    @Test func eachPostHasItsPlace() {
        let organisation = Self.organisation(
            Self.executives(
                "a", "2567-01-01",
                [
                    "political:รองนายก อบต.", "political:นายก อบต.", "political:เลขานุการนายก",
                    "political:ประธานสภา อบต.",
                    "permanent:ปลัด อบต.", "permanent:รองปลัด อบต. รักษาราชการแทนผู้อำนวยการกองคลัง",
                    "permanent:ผู้อำนวยการกองช่าง",
                    "permanent:ผู้อำนวยการโรงเรียน",
                ]))
        #expect(organisation.people(.head).map(\.name) == ["คนที่ 1"])
        #expect(organisation.people(.deputyHead, .politicalStaff).map(\.name) == ["คนที่ 0", "คนที่ 2"])
        #expect(organisation.people(.council).map(\.name) == ["คนที่ 3"])
        #expect(organisation.people(.clerk).map(\.name) == ["คนที่ 4"])
        #expect(organisation.people(.deputyClerk).map(\.name) == ["คนที่ 5"])
        #expect(organisation.otherOfficials.map(\.name) == ["คนที่ 7"])
        #expect(organisation.units.map { $0.heads.map(\.name) } == [[], ["คนที่ 5"], ["คนที่ 6"], [], [], []])
    }

    @Test func theNewestDocumentThatWasNotTakenBackCounts() {
        let old = Self.executives("a", "2567-01-01", ["political:นายก"])
        let new = Self.executives("b", "2568-01-01", ["political:นายก"])
        let withdrawn = Self.executives(
            "c", "2569-01-01", ["political:นายก"], "withdrawn: {date: 2569-01-02, reason: ผิด}")
        let nobody = "=== documents/d.md\n---\ntitle: ง\ndate: 2569-02-01\ntopic: executives\n---\n"
        #expect(Self.organisation(old + new + withdrawn + nobody).executives?.title == "b")
        let correction = Self.executives("a2", "2568-01-01", ["political:นายก"], "corrects: documents/b")
        #expect(Self.organisation(old + new + correction).executives?.title == "a2")
    }

    @Test func withoutExecutivesThereAreTheUnits() {
        let organisation = Self.organisation("")
        #expect(organisation.executives == nil)
        #expect(organisation.units.map(\.name) == Self.units)
        #expect(organisation.units.flatMap(\.heads) == [])
        #expect(organisation.otherOfficials == [])
    }
}
