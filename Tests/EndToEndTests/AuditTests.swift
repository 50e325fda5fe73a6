import Foundation
import Testing

@Suite struct AuditTests {
    /// The day on which programs run here is 21 November 2568, in fiscal year 2569.
    private static let sites = [
        "content/site.yml": Workplace.siteFile + "\nchecklists: [2568, 2569]\n",
        "content/documents/manual.md": "---\ntitle: คู่มือ\ndate: 2567-10-05\ntopic: staff-manual\n---\n\nเนื้อหา\n",
    ]
    private static let thai = ["LANG": "th_TH.UTF-8"]

    /// The example's content folder, on a day of its own.
    private func example(_ arguments: String...) throws -> Program.Run {
        let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content").standardized
        let place = try Workplace()
        return try Program.run(
            ["audit", content.path()] + arguments, in: place.url, environment: ["SOURCE_DATE_EPOCH": "1795219200"])
    }

    @Test func theTableSaysWhatIsThereWhatIsMissingAndWhatIsDue() throws {
        let place = try Workplace(Self.sites)
        let run = try Program.run("audit", in: place.url, environment: Self.thai)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let lines = run.output.components(separatedBy: "\n")
        #expect(lines[0] == "แบบประเมินปี 2569  องค์การบริหารส่วนตำบลทดสอบ")
        #expect(lines[1] == "ณ วันที่ 21 พฤศจิกายน 2568 · รายการข้อ: ยังไม่ได้ตรวจกับคู่มือ")
        #expect(lines.contains { $0.hasPrefix("  ✓ O8   คู่มือ") && $0.hasSuffix("  /oit/2569/o8/") })
        #expect(lines.contains("  ✗ O15  ประมวลจริยธรรมการขับเคลื่อนจริยธรรม"))
        #expect(
            lines.contains { $0.contains("วิธีแก้: เขียน content/documents/service-manual.md โดยมี topic: service-manual") })
        #expect(lines.contains("  1 ธ.ค. 2568   ข้อมูลเดือนพฤศจิกายน 2568 และของเดือนต่อ ๆ ไปเมื่อสิ้นเดือน: O11"))
        #expect(!run.output.contains("\u{1B}"), "no colour where output is piped")
        #expect(try Program.run("audit", "--color", "always", in: place.url).output.contains("\u{1B}"))
    }

    @Test func strictWantsEveryItemThatIsDue() throws {
        let place = try Workplace(Self.sites)
        #expect(try Program.run("audit", "--strict", in: place.url).status == 1)
        // The list of a year to come asks for nothing yet but what always stands.
        try place.write(
            "item,group,group_title,title,topic,period\nO1,1,ก,คู่มือ,staff-manual,standing\nO2,1,ก,ข่าว,news,current\n",
            to: "content/checklists/2570.csv")
        let run = try Program.run("audit", "--strict", "--year", "๒๕๗๐", in: place.url)
        #expect(run.status == 0)
        #expect(run.output.contains("your own list (checklists/2570.csv)"))
        #expect(run.output.contains("… O2  ข่าว\n        due 2026-10-01\n"))
        #expect(run.output.contains("1 proven, 1 not due yet of 2 items"))
    }

    @Test func quietSaysOnlyWhatLacksSomething() throws {
        let place = try Workplace(Self.sites)
        let run = try Program.run("audit", "--quiet", in: place.url)
        #expect(!run.output.contains("✓") && run.output.contains("✗ O15"))
    }

    @Test func theTableToCopyHasFiveColumns() throws {
        let place = try Workplace(Self.sites)
        let run = try Program.run("audit", "--format", "csv", in: place.url)
        #expect(run.status == 0)
        let lines = run.output.components(separatedBy: "\r\n")
        #expect(lines[0] == "ข้อ,รายการ,มี/ไม่มี,URL,คำอธิบาย")
        #expect(
            lines[8]
                == "O8,คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่,มี,https://www.example.go.th/oit/2569/o8/,คู่มือ (5 ต.ค. 2567)"
        )
        #expect(lines[15] == "O15,ประมวลจริยธรรมการขับเคลื่อนจริยธรรม,ไม่มี,,ยังไม่มีประมวลจริยธรรม")
        #expect(lines.count == 28, "headings, 26 items and the last line's end")
        #expect(lines[27].isEmpty)
        #expect(try Program.run("build", in: place.url).status == 0)
        let published = try String(
            contentsOf: place.url.appending(path: "public/oit/2569/oit-2569.csv"), encoding: .utf8)
        #expect(published == run.output, "the page hands out the same")
    }

    @Test func jsonHasTheKeysThatScriptsRead() throws {
        struct Audit: Decodable {
            struct Item: Decodable { let item: String, verdict: String, address: String? }
            struct List: Decodable { let own: Bool, verification: [String: Int] }
            let year: Int, today: String, list: List, items: [Item], summary: [String: Int]
        }
        let place = try Workplace(Self.sites)
        let run = try Program.run("audit", "--format", "json", "--year", "2568", in: place.url)
        let audit = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8))
        #expect((audit.year, audit.today, audit.list.own) == (2568, "2025-11-21", false))
        #expect(audit.items.count == 28)
        #expect(audit.items[7].item == "O8" && audit.items[7].verdict == "proven")
        #expect(audit.items[7].address == "https://www.example.go.th/oit/2568/o8/")
        #expect(audit.summary.values.reduce(0, +) == 28)
        #expect(audit.list.verification["unverified"] == 28)
    }

    @Test func whereTheSiteNamesNoListTheNewestThatHoldsIsTaken() throws {
        let place = try Workplace()
        let run = try Program.run("audit", in: place.url)
        #expect(run.output.hasPrefix("checklist of 2569  "))
        #expect(run.output.contains("add 2569 to checklists in site.yml"))
    }

    @Test(arguments: [["--year", "2571"], ["--year", "2025"], ["--year", "x"], ["--format", "github"]])
    func wrongWordsExitWithTwo(arguments: [String]) throws {
        let place = try Workplace(Self.sites)
        let run = try Program.run(["audit"] + arguments, in: place.url, environment: Self.thai)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        guard arguments == ["--year", "2571"] else { return }
        #expect(
            run.errors == "prongsai: ไม่มีแบบประเมินของปี 2571 ปีที่มีคือ 2565, 2566, 2567, 2568, 2569 "
                + "ถ้ามีรายการข้อของปีนั้น ให้วางไว้ที่ content/checklists/2571.csv\n")
    }

    @Test(arguments: [["--language", "th"], ["--language=th"]])
    func wrongWordsAreSaidInTheLanguageThatIsAskedFor(language: [String]) throws {
        let place = try Workplace(Self.sites)
        let run = try Program.run(["audit"] + language + ["--no-such-word"], in: place.url)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("Error: ") && run.errors.hasSuffix("\nคำสั่งไม่ถูกต้อง ดูวิธีใช้ด้วย prongsai --help\n"))
        let english = try Program.run(["audit", "--no-such-word"], in: place.url)
        #expect(!english.errors.contains("คำสั่ง"))
    }

    @Test func errorsInTheContentAreSaidBesideTheTable() throws {
        let place = try Workplace(Self.sites)
        try place.write(Workplace.badRecord, to: "content/documents/bad.md")
        let run = try Program.run("audit", in: place.url)
        #expect(run.status == 1)
        #expect(run.output.contains("✓ O8"))
        #expect(run.errors == "the content has 1 error, and records with errors are not counted; see prongsai check\n")
    }

    @Test func aRecordWhoseCheckFailsIsNoEvidence() throws {
        func figures(total: Int) -> String {
            """
            ---
            title: สถิติเรื่องร้องเรียน
            date: 2568-10-20
            fiscal_year: 2568
            period: {from: 2567-10-01, to: 2568-09-30}
            rows:
              - {kind: corruption, received: \(total), done: 1, pending: 0}
            ---

            เนื้อหา
            """
        }
        let place = try Workplace(Self.sites)
        try place.write(figures(total: 1), to: "content/complaints/2568.md")
        #expect(try Program.run("audit", in: place.url).output.contains("✓ O18"))
        try place.write(figures(total: 3), to: "content/complaints/2568.md")
        #expect(try Program.run("check", in: place.url).output.contains("error[P309]"))
        let run = try Program.run("audit", in: place.url)
        #expect(run.status == 1)
        #expect(run.output.contains("✗ O18") && run.output.contains("✓ O8"))
        #expect(run.errors == "the content has 1 error, and records with errors are not counted; see prongsai check\n")
    }

    @Test func aBrokenListOfTheYearIsReportedInsteadOfAudited() throws {
        let place = try Workplace(Self.sites)
        try place.write(
            "item,group,group_title,title,topic,period\nO1,1,ก,คู่มือ,no-such-topic,standing\n",
            to: "content/checklists/2569.csv")
        let run = try Program.run("audit", in: place.url)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("content/checklists/2569.csv:2:"))
        let other = try Program.run("audit", "--year", "2568", in: place.url)
        #expect(other.output.contains("✓ O8"), "other years stand")
        #expect(other.errors == "the content has 1 error; see prongsai check\n", "no record is left out")
    }

    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
        arguments: [("cols 60", 60), ("cols 20", 40), ("cols 0", 70)])
    func aTerminalIsFilledButNotOverrun(size: String, width: Int) throws {
        let place = try Workplace(Self.sites)
        let output = try Program.onTerminal("audit --quiet", size: size, in: place.url, environment: ["COLUMNS": "70"])
        let lines = output.replacing(#/\u{1B}\[[0-9;]*[mK]/#, with: "").components(separatedBy: "\r\n")
        #expect(lines.contains { $0.hasPrefix("  ✗ O15") })
        // A word that is wider has a line of its own.
        let many = lines.filter { $0.trimmingPrefix(#/ *(✗ O\d+|[a-z ]+:)? */#).contains(" ") }
        #expect(many.allSatisfy { $0.count <= width })
        #expect(many.contains { $0.count > width * 2 / 3 })
    }

    @Test func theExampleProvesWhatItSays() throws {
        struct Audit: Decodable { let summary: [String: Int] }
        let run = try example("--year", "2568", "--format", "json")
        #expect(run.status == 0 && run.errors.isEmpty)
        let summary = try JSONDecoder().decode(Audit.self, from: Data(run.output.utf8)).summary
        #expect((summary["proven"] ?? 0) >= 26)
        let text = try example("--language", "th").output
        #expect(text.contains("กำหนดของปีงบประมาณ 2570 (ตามรายการข้อของปี 2569)"))
        #expect(text.contains("\n  เลยกำหนดแล้ว\n    O6   ยังไม่มีแผนการใช้จ่ายงบประมาณ"), "never proven before")
        #expect(text.contains("\n    O7   รายงานผลการดำเนินงานประจำปี มีแต่ของปีงบประมาณ 2568"), "proven last year")
    }
}

/// What `check` says of the days: an item whose document ended three weeks ago, and one whose ends in two.
@Suite struct CalendarTests {
    private func place() throws -> Workplace {
        func document(_ topic: String, to last: String) -> String {
            """
            ---
            title: เอกสาร \(topic)
            date: 2567-10-05
            topic: \(topic)
            covers: {from: 2567-10-01, to: \(last)}
            ---

            เนื้อหา
            """
        }
        return try Workplace([
            "content/site.yml": Workplace.siteFile + "\nchecklists: [2569]\n",
            "content/documents/good.md": document("e-service", to: "2568-12-05"),
            "content/documents/manual.md": document("staff-manual", to: "2568-10-31"),
        ])
    }

    @Test func textHasABlockThatCountsForNothing() throws {
        let place = try place()
        let run = try Program.run("check", "--strict", "--language", "th", in: place.url)
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix(
                """
                ตามปฏิทิน (ไม่ใช่ข้อผิดพลาด)
                  ตั้งแต่ 1 พฤศจิกายน 2568
                    O8 คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่ (ปี 2569): ยังไม่ครบ เดิมใช้ «เอกสาร staff-manual»
                      วิธีแก้: ถ้ายังใช้อยู่ แก้ to ของ covers ใน content/documents/manual.md ถ้ามีฉบับใหม่ \
                เขียน content/documents/staff-manual.md โดยมี topic: staff-manual
                  ตั้งแต่ 6 ธันวาคม 2568 (อีก 15 วัน)
                    O10 ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service) (ปี 2569): ยังไม่ครบ เดิมใช้ «เอกสาร e-service»
                """))
        #expect(run.output.contains("\n\nไม่พบสิ่งที่ต้องแก้ (ตรวจแล้ว 2 รายการ "))
    }

    @Test func quietLeavesItOutOfTextAlone() throws {
        let place = try place()
        #expect(try Program.run("check", "--quiet", in: place.url).output.isEmpty)
        #expect(try Program.run("check", "--quiet", "--format", "json", in: place.url).output.contains("2025-11-01"))
        #expect(try Program.run("build", in: place.url).errors.isEmpty, "a build does not speak of it")
    }

    @Test func jsonHasItBesideTheFindings() throws {
        let place = try place()
        struct Report: Decodable {
            struct Day: Decodable { let day: String, file: String? }
            let findings: [String], calendar: [Day]
        }
        let run = try Program.run("check", "--format", "json", in: place.url)
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.calendar.map(\.day) == ["2025-11-01", "2025-12-06"])
        #expect(report.calendar.map(\.file) == ["content/documents/manual.md", "content/documents/good.md"])
    }

    @Test func gitHubShowsNotices() throws {
        let place = try place()
        let run = try Program.run("check", "--format", "github", in: place.url)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("::notice file=content/documents/manual.md,title=2025-11-01::O8 "))
    }
}
