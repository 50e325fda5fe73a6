import Foundation
import Testing

@Suite struct CommandTests {
    @Test func buildPublishesAndEndsWithOneLine() throws {
        let place = try Workplace()
        let run = try Program.run("build", in: place.url)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty, "no progress where output is piped")
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(run.output.hasPrefix("1 record, "))
        #expect(place.exists("public/documents/good/index.html"))
    }

    @Test func buildWithErrorsPublishesNothing() throws {
        let place = try Workplace(["content/documents/bad.md": Workplace.badRecord])
        let run = try Program.run("build", in: place.url)
        #expect(run.status == 1)
        #expect(run.errors.contains("content/documents/bad.md:3:7: error[P105]"))
        #expect(run.output.isEmpty)
        #expect(!place.exists("public"))
    }

    @Test func checkSaysWhatIsWrongInThai() throws {
        let place = try Workplace(["content/documents/bad.md": Workplace.badRecord])
        let run = try Program.run("check", in: place.url, environment: ["LANG": "th_TH.UTF-8"])
        #expect(run.status == 1)
        #expect(
            run.output == """
                content/documents/bad.md:3:7: error[P105]: ไม่มีวันที่ «2568-02-30» ในปฏิทิน
                  3 | date: 2568-02-30
                    |       ^^^^^^^^^^
                  วิธีแก้: ตรวจวันและเดือนกับเอกสารต้นเรื่อง

                พบข้อผิดพลาด 1 จุด

                """)
    }

    @Test func theLanguageIsTheOneAskedForElseTheLocales() throws {
        let place = try Workplace(["content/documents/bad.md": Workplace.badRecord])
        func speaksThai(_ arguments: [String], _ environment: [String: String]) throws -> Bool {
            let run = try Program.run(["check"] + arguments, in: place.url, environment: environment)
            return run.output.contains("วิธีแก้")
        }
        #expect(try !speaksThai([], [:]))
        #expect(try speaksThai([], ["LC_ALL": "th_TH.UTF-8", "LANG": "en_US.UTF-8"]))
        #expect(try speaksThai([], ["LC_MESSAGES": "th_TH"]))
        #expect(try !speaksThai([], ["LC_ALL": "C", "LANG": "th_TH.UTF-8"]))
        #expect(try speaksThai(["--language", "th"], ["LC_ALL": "C"]))
        #expect(try !speaksThai(["--language", "en"], ["LC_ALL": "th_TH.UTF-8"]))
    }

    @Test func jsonHasTheKeysThatScriptsReadAlsoWithoutFindings() throws {
        struct Report: Decodable {
            struct Text: Decodable { let th: String, en: String }
            struct Finding: Decodable {
                let code: String, severity: String, file: String, line: Int, column: Int
                let message: Text, fix: Text
            }
            struct Summary: Decodable { let errors: Int, warnings: Int, records: Int, pages: Int }
            let findings: [Finding], summary: Summary
        }
        let place = try Workplace()
        let good = try Program.run("check", "--format", "json", "--quiet", in: place.url)
        #expect(try JSONDecoder().decode(Report.self, from: Data(good.output.utf8)).findings.isEmpty)
        try place.write(Workplace.badRecord, to: "content/documents/bad.md")
        let bad = try Program.run("check", "--format", "json", in: place.url)
        let report = try JSONDecoder().decode(Report.self, from: Data(bad.output.utf8))
        #expect(bad.status == 1)
        #expect(report.summary.errors == 1)
        #expect(report.summary.records == 2)
        let finding = try #require(report.findings.first)
        #expect([finding.code, finding.severity, finding.file] == ["P105", "error", "content/documents/bad.md"])
        #expect((finding.line, finding.column) == (3, 7))
    }

    @Test func gitHubReadsAnnotations() throws {
        let place = try Workplace(["content/documents/bad.md": Workplace.badRecord])
        let run = try Program.run("check", "--format", "github", in: place.url)
        #expect(run.output.hasPrefix("::error file=content/documents/bad.md,line=3,col=7,title=P105::"))
    }

    @Test func warningsStopOnlyWhereTheyAreAskedTo() throws {
        let place = try Workplace(["content/documents/doubtful.md": Workplace.doubtfulRecord])
        #expect(try Program.run("check", in: place.url).status == 0)
        #expect(try Program.run("check", "--strict", in: place.url).status == 1)
        #expect(try Program.run("build", "--strict", in: place.url).status == 1)
        #expect(!place.exists("public"))
        let run = try Program.run("build", in: place.url)
        #expect(run.status == 0)
        #expect(run.errors.contains("warning[P206]"))
        #expect(run.output.contains("1 warning"))
    }

    @Test func whatARecordSaysIsMeantStopsNothing() throws {
        let record = "---\ntitle: ความร่วมมือ\ndate: 2568-01-15\ntopic: news\n---\n\nร่วมกับ อบต.บ้านดอนสูง จัดการขยะ\n"
        let place = try Workplace(["content/documents/neighbour.md": record])
        let refused = try Program.run("check", "--strict", in: place.url)
        #expect(refused.status == 1)
        #expect(refused.output.contains("content/documents/neighbour.md:7:7: warning[P421]"))
        #expect(refused.output.contains("exceptions: [{code: P421, reason:"))
        let excepted = record.replacing(
            "topic: news", with: "topic: news\nexceptions: [{code: P421, reason: บันทึกข้อตกลง}]")
        try place.write(excepted, to: "content/documents/neighbour.md")
        let accepted = try Program.run("check", "--strict", in: place.url)
        #expect(accepted.status == 0)
        #expect(accepted.output.hasSuffix(", 1 exception)\n"))
        let built = try Program.run("build", "--strict", "--language", "th", in: place.url)
        #expect(built.status == 0)
        #expect(built.output.contains("คำเตือน 0, ข้อยกเว้น 1, "))
    }

    @Test(arguments: [
        ["build", "nowhere"], ["check", "nowhere"], ["check", "--format", "xml"], ["publish"],
        ["build", "--jobs", "0"],
        ["build", "--base-url", "javascript:x"], ["build", "--base-url", "https://a.example/site/"],
        ["check", "--language", "fr"], ["check", "content/site.yml"],
    ])
    func wrongWordsExitWithTwo(arguments: [String]) throws {
        let place = try Workplace()
        let run = try Program.run(arguments, in: place.url)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test func aBadClockIsSaidSo() throws {
        let place = try Workplace()
        let run = try Program.run("check", in: place.url, environment: ["SOURCE_DATE_EPOCH": "yesterday"])
        #expect(run.status == 2)
        #expect(run.errors.contains("SOURCE_DATE_EPOCH"))
    }

    @Test func helpAndVersionAreNoMistake() throws {
        let place = try Workplace()
        for word in ["--help", "--version"] {
            let run = try Program.run(word, in: place.url)
            #expect(run.status == 0)
            #expect(!run.output.isEmpty)
            #expect(run.errors.isEmpty)
        }
    }

    @Test func aFolderOfAnothersIsNotTouched() throws {
        let place = try Workplace(["public/thesis.txt": "ห้ามหาย"])
        let run = try Program.run("build", in: place.url)
        #expect(run.status == 1)
        #expect(run.errors.contains("public"))
        #expect(place.exists("public/thesis.txt"))
    }

    @Test func theBaseURLOfTheCommandGoesFirst() throws {
        let place = try Workplace()
        #expect(try Program.run("build", "--base-url", "https://test.example/", in: place.url).status == 0)
        let map = try String(contentsOf: place.url.appending(path: "public/sitemap.xml"), encoding: .utf8)
        #expect(map.contains("<loc>https://test.example/documents/good/</loc>"))
    }
}
