import Findings
import Testing

/// What the calendar brings stands apart from what is wrong.
@Suite struct ReminderTests {
    private let reminders = [
        Reminder(
            day: "2026-10-01", dayText: Bilingual(th: "ตั้งแต่ 1 ตุลาคม 2569", en: "since 2026-10-01"),
            message: Bilingual(th: "O7 รายงาน: ยังไม่มี", en: "O7 รายงาน: missing"),
            fix: Bilingual(th: "เขียนรายงาน", en: "write the report"), place: Place(file: "content/a,b.md")),
        Reminder(
            day: "2026-10-01", dayText: Bilingual(th: "ตั้งแต่ 1 ตุลาคม 2569", en: "since 2026-10-01"),
            message: Bilingual(th: "O9 คู่มือ: ยังไม่ครบ", en: "O9 คู่มือ: partial"),
            fix: Bilingual(th: "เขียนคู่มือ\nลงนาม", en: "write it\nsign it")),
        Reminder(
            day: "2026-12-01", dayText: Bilingual(th: "ตั้งแต่ 1 ธันวาคม 2569 (อีก 10 วัน)", en: "from 2026-12-01"),
            message: Bilingual(th: "O20 แผน: ยังไม่มี", en: "O20 แผน: missing"),
            fix: Bilingual(th: "เขียนแผน", en: "write the plan")),
    ]
    private let summary = ReportSummary(errors: 0, warnings: 0, records: 2, pages: 30)

    @Test func textGroupsThemByDayBeforeTheCount() {
        let report = TextReport(language: .thai, color: false)
        #expect(
            report.render(findings: [], reminders: reminders, summary: summary) == """
                ตามปฏิทิน (ไม่ใช่ข้อผิดพลาด)
                  ตั้งแต่ 1 ตุลาคม 2569
                    O7 รายงาน: ยังไม่มี
                      วิธีแก้: เขียนรายงาน
                    O9 คู่มือ: ยังไม่ครบ
                      วิธีแก้: เขียนคู่มือ
                        ลงนาม
                  ตั้งแต่ 1 ธันวาคม 2569 (อีก 10 วัน)
                    O20 แผน: ยังไม่มี
                      วิธีแก้: เขียนแผน

                ไม่พบสิ่งที่ต้องแก้ (ตรวจแล้ว 2 รายการ 30 หน้า)

                """)
        #expect(
            report.render(findings: [], reminders: [], summary: summary)
                == report.render(findings: [], summary: summary))
    }

    @Test func jsonHasThemUnderAKeyOfTheirOwn() {
        #expect(
            JSONReport().render(findings: [], reminders: Array(reminders.prefix(2)), summary: summary) == #"""
                {"findings": [], "calendar": [
                {"day": "2026-10-01", "file": "content/a,b.md", \#
                "message": {"th": "O7 รายงาน: ยังไม่มี", "en": "O7 รายงาน: missing"}, \#
                "fix": {"th": "เขียนรายงาน", "en": "write the report"}},
                {"day": "2026-10-01", "file": null, \#
                "message": {"th": "O9 คู่มือ: ยังไม่ครบ", "en": "O9 คู่มือ: partial"}, \#
                "fix": {"th": "เขียนคู่มือ\nลงนาม", "en": "write it\nsign it"}}
                ], "summary": {"errors": 0, "warnings": 0, "records": 2, "pages": 30}}

                """#)
    }

    @Test func gitHubNoticesThem() {
        #expect(
            GitHubReport(language: .english).render(
                findings: [], reminders: Array(reminders.prefix(2)), summary: summary) == """
                    ::notice file=content/a%2Cb.md,title=2026-10-01::O7 รายงาน: missing%0Awrite the report
                    ::notice title=2026-10-01::O9 คู่มือ: partial%0Awrite it%0Asign it
                    nothing to mend (2 records, 30 pages)

                    """)
    }
}
