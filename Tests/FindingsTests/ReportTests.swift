import Findings
import Testing

@Suite struct ReportTests {
    private let money = Finding(
        .badMoney,
        at: Place(
            file: "content/procurement/2568/road.md", line: 12, column: 11, length: 3, excerpt: "ราคากลาง: น้ำสิบบาท"),
        message: Bilingual(th: "«น้ำสิบ» ไม่ใช่จำนวนเงิน", en: "“น้ำสิบ” is not an amount of money"),
        fix: Bilingual(th: "เขียนเป็นตัวเลข เช่น 498,000.50", en: "write digits, such as 498,000.50")
    )
    private let repeated = Finding(
        .repeatedRecord,
        at: Place(file: "content/b.md", line: 2, column: 1, length: 5, excerpt: "title: x"),
        message: Bilingual(th: "มีรายการนี้แล้ว", en: "this record exists already"),
        fix: Bilingual(th: "ลบออกหนึ่งไฟล์", en: "delete one of the two"),
        related: [
            Place(file: "content/a.md", line: 104, column: 8, excerpt: "title: x"),
            Place(file: "content/c.md"),
        ]
    )
    private let stray = Finding(
        .strayFile,
        at: Place(file: "content/x,100%:y.txt"),
        message: Bilingual(th: "ไฟล์นี้ไม่มีหน้าใดใช้", en: "no page uses this file"),
        fix: Bilingual(th: "ลบ หรืออ้างถึง:\nattachments:\n  - x", en: "delete it, or name it:\nattachments:\n  - x")
    )
    private let summary = ReportSummary(errors: 2, warnings: 1, records: 120, pages: 311)

    private func text(_ findings: [Finding], _ language: Language, color: Bool = false) -> String {
        TextReport(language: language, color: color).render(findings: findings, summary: summary)
    }

    @Test func textInThai() {
        #expect(
            text([money], .thai) == """
                content/procurement/2568/road.md:12:11: error[P107]: «น้ำสิบ» ไม่ใช่จำนวนเงิน
                  12 | ราคากลาง: น้ำสิบบาท
                     |           ^^^^
                  วิธีแก้: เขียนเป็นตัวเลข เช่น 498,000.50

                พบข้อผิดพลาด 2 จุด คำเตือน 1 จุด

                """)
    }

    @Test func textInEnglishWithRelatedPlacesAndAWholeFile() {
        #expect(
            text([stray, repeated], .english) == """
                content/b.md:2:1: error[P014]: this record exists already
                    2 | title: x
                      | ^^^^^
                  help: delete one of the two
                  see also: content/a.md:104:8
                  104 | title: x
                      |        ^
                  see also: content/c.md

                content/x,100%:y.txt: warning[P012]: no page uses this file
                  help: delete it, or name it:
                    attachments:
                      - x

                found 2 errors, 1 warning

                """)
    }

    @Test func colorMarksSeverityOnlyWhenAsked() {
        #expect(!text([money, stray], .thai).contains("\u{1B}"))
        let colored = text([money, stray], .thai, color: true)
        #expect(colored.contains("\u{1B}[1;31merror[P107]:\u{1B}[0m"))
        #expect(colored.contains("\u{1B}[1;33mwarning[P012]:\u{1B}[0m"))
        #expect(colored.contains("\u{1B}[1;31m^^^^\u{1B}[0m"))
        #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == text([money, stray], .thai))
    }

    @Test func contentCannotSteerTheTerminal() {
        let hostile = Finding(
            .controlCharacter,
            at: Place(file: "content/\u{1B}[2J.md", line: 1, column: 1, excerpt: "\u{1B}[2J"),
            message: Bilingual(th: "\u{1B}[2J", en: "\u{1B}[2J"),
            fix: Bilingual(th: "\u{7}\u{9B}2J", en: "\u{7}\r\u{9B}2J\u{202E}\u{2028}")
        )
        let shown = text([hostile], .english)
        #expect(!shown.unicodeScalars.contains { $0 != "\n" && Self.steers($0) })
        #expect(shown.contains("content/␛[2J.md:1:1: error[P015]: ␛[2J"))
        for report in [GitHubReport(language: .english), JSONReport()] as [any Report] {
            let shown = report.render(findings: [hostile], summary: summary)
            #expect(!shown.unicodeScalars.contains { $0 != "\n" && Self.steers($0) })
        }
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }

    @Test(arguments: [
        (ReportSummary(errors: 1, warnings: 0, records: 1, pages: 1), "พบข้อผิดพลาด 1 จุด\n", "found 1 error\n"),
        (ReportSummary(errors: 0, warnings: 3, records: 1, pages: 1), "พบคำเตือน 3 จุด\n", "found 3 warnings\n"),
        (
            ReportSummary(errors: 0, warnings: 0, records: 120, pages: 1),
            "ไม่พบสิ่งที่ต้องแก้ (ตรวจแล้ว 120 รายการ 1 หน้า)\n", "nothing to mend (120 records, 1 page)\n"
        ),
        (
            ReportSummary(
                errors: 0, warnings: 0, records: 120, pages: 1,
                exceptions: ExceptionTally([.neighboursName, .neighboursName])),
            "ไม่พบสิ่งที่ต้องแก้ (ตรวจแล้ว 120 รายการ 1 หน้า ข้อยกเว้น 2)\n",
            "nothing to mend (120 records, 1 page, 2 exceptions)\n"
        ),
        (
            ReportSummary(errors: 0, warnings: 3, records: 1, pages: 1, exceptions: ExceptionTally([.neighboursName])),
            "พบคำเตือน 3 จุด ข้อยกเว้น 1\n", "found 3 warnings, 1 exception\n"
        ),
    ])
    func theCount(summary: ReportSummary, thai: String, english: String) {
        #expect(TextReport(language: .thai, color: false).render(findings: [], summary: summary) == thai)
        #expect(TextReport(language: .english, color: false).render(findings: [], summary: summary) == english)
    }

    @Test func json() {
        #expect(
            JSONReport().render(findings: [stray, repeated], summary: summary) == #"""
                {"findings": [
                {"code": "P014", "severity": "error", "file": "content/b.md", "line": 2, "column": 1, \#
                "message": {"th": "มีรายการนี้แล้ว", "en": "this record exists already"}, \#
                "fix": {"th": "ลบออกหนึ่งไฟล์", "en": "delete one of the two"}},
                {"code": "P012", "severity": "warning", "file": "content/x,100%:y.txt", "line": 0, "column": 0, \#
                "message": {"th": "ไฟล์นี้ไม่มีหน้าใดใช้", "en": "no page uses this file"}, \#
                "fix": {"th": "ลบ หรืออ้างถึง:\nattachments:\n  - x", \#
                "en": "delete it, or name it:\nattachments:\n  - x"}}
                ], "calendar": [], "summary": {"errors": 2, "warnings": 1, "records": 120, "pages": 311}}

                """#)
        #expect(
            JSONReport().render(findings: [], summary: summary) == """
                {"findings": [], "calendar": [], "summary": {"errors": 2, "warnings": 1, "records": 120, "pages": 311}}

                """)
    }

    @Test func jsonEscapesWhatAStringMustNotHold() {
        let odd = Finding(
            .controlCharacter, at: Place(file: "a\\b.md"),
            message: Bilingual(th: "\"\u{1}\u{1F}\t\r\n", en: "/\u{7F}\u{202E}\u{E0041}น้ำ👍"),
            fix: Bilingual(th: "", en: "")
        )
        let rendered = JSONReport().render(findings: [odd], summary: summary)
        #expect(rendered.contains(#""file": "a\\b.md""#))
        #expect(rendered.contains(#"{"th": "\"\u0001\u001f\t\r\n", "en": "/\u007f\u202e\udb40\udc41น้ำ👍"}"#))
    }

    @Test func gitHubCommands() {
        #expect(
            GitHubReport(language: .thai).render(findings: [stray, money], summary: summary) == """
                ::error file=content/procurement/2568/road.md,line=12,col=11,title=P107::\
                «น้ำสิบ» ไม่ใช่จำนวนเงิน%0Aเขียนเป็นตัวเลข เช่น 498,000.50
                ::warning file=content/x%2C100%25%3Ay.txt,title=P012::\
                ไฟล์นี้ไม่มีหน้าใดใช้%0Aลบ หรืออ้างถึง:%0Aattachments:%0A  - x
                พบข้อผิดพลาด 2 จุด คำเตือน 1 จุด

                """)
    }

    @Test func anExcerptDoesNotCountInTheOrder() {
        func finding(_ code: FindingCode, excerpt: String?) -> Finding {
            let text = Bilingual(th: "ก", en: "a")
            return Finding(
                code, at: Place(file: "a.md", line: 1, column: 1, excerpt: excerpt), message: text, fix: text)
        }
        let (first, second) = (finding(.badDate, excerpt: "x"), finding(.badTaxID, excerpt: nil))
        #expect([second, first].sorted() == [first, second])
        #expect([first, second].sorted() == [first, second])
    }

    @Test func theOrderOfDiscoveryDoesNotShow() {
        let findings = [money, repeated, stray]
        let reports: [any Report] = [
            TextReport(language: .thai, color: true), JSONReport(), GitHubReport(language: .english),
        ]
        for report in reports {
            let forwards = report.render(findings: findings, summary: summary)
            #expect(report.render(findings: findings.reversed(), summary: summary) == forwards)
        }
    }
}
