import Findings

extension Fixture {
    static let values: [Fixture] = [
        .document("a two-digit year", "withdrawn: {date: ⟦P105⟧15 ม.ค. 68, reason: ก}"),
        .document("a day that is not on the calendar", "withdrawn: {date: ⟦P105⟧2568-02-29, reason: ก}"),
        .document("a leap day", near: .badDate, "withdrawn: {date: 2567-02-29, reason: ก}"),
        .document("a year in the Common Era", "fiscal_year: ⟦P106⟧2025"),
        .document("Thai digits", near: .badFiscalYear, "fiscal_year: ๒๕๖๘"),
        .notice("a third decimal", "notice: plan\nmethod: specific\ntype: goods\nbudget: ⟦P107⟧100.505"),
        .notice("a budget in words", "notice: plan\nmethod: specific\ntype: goods\nbudget: ⟦P107⟧หนึ่งแสนบาท"),
        .notice(
            "a budget in Thai digits", near: .badMoney,
            "notice: plan\nmethod: specific\ntype: goods\nbudget: ๑๐๐,๐๐๐.๕๐"),
        .notice("a budget below zero", "notice: plan\nmethod: specific\ntype: goods\nbudget: ⟦P108⟧-1"),
        .budget(
            "money moved away", near: .negativeMoney,
            """
            report: ordinance
            lines:
              - {program: education, category: operations, name: ก, budget: 100, transfer: -20}
              - {program: education, category: operations, name: ข, budget: 100, transfer: 20}
            """
        ),
        .notice("a value with a slip", "notice: ⟦P109⟧invitaton\nmethod: specific\ntype: goods\nbudget: 100"),
        .document("an exception of an error", "exceptions: [{code: ⟦P109⟧P308, reason: ก}]"),
        .document("an exception with a slip", "exceptions: [{code: ⟦P109⟧P4O5, reason: ก}]"),
        .document("an exception without a reason", "exceptions: [⟦P103⟧{code: P421}]"),
        .document(
            "exceptions in either language", near: .unknownChoice,
            "ข้อยกเว้น:\n  - {code: p421, เหตุผล: ก}\n  - {รหัส: P๔๑๑, reason: ข}"),
        .document("an element that no topic asks for", "elements: [{element: ⟦P109⟧photographs, shown_in: ก}]"),
        .document("an element shown nowhere", "elements: [⟦P103⟧{element: steps}]"),
        .document(
            "elements whose place was never filled in",
            "elements:\n  - {element: steps, shown_in: ⟦P118⟧…}\n  - {element: fee, shown_in: ⟦P118⟧'-'}\n"
                + "  - {element: law, shown_in: ⟦P118⟧– –}"),
        .document(
            "elements whose place is short", near: .emptyValue,
            "elements: [{element: steps, shown_in: ๔}, {element: fee, shown_in: ดูที่…}, {element: law, shown_in: p.}]"),
        .document(
            "elements in either language", near: .unknownChoice,
            "องค์ประกอบ:\n  - {element: steps, แสดงที่: หน้า 2}\n  - {องค์ประกอบ: ค่า ธรรมเนียม, shown_in: หน้า 3}"),
        .notice("a value of another key", "notice: plan\nmethod: ⟦P109⟧goods\ntype: goods\nbudget: 100"),
        .notice(
            "values in Thai", near: .unknownChoice, "notice: แผนจัดซื้อจัดจ้าง\nmethod: วิธีเฉพาะเจาะจง\ntype: ซื้อ\nbudget: 100"
        ),
        .notice("ten digits", "project: ⟦P111⟧6710900000\nnotice: plan\nmethod: specific\ntype: goods\nbudget: 100"),
        .notice(
            "a dash in a number",
            "project: ⟦P111⟧671-09000001\nnotice: plan\nmethod: specific\ntype: goods\nbudget: 100"),
        .notice(
            "eleven Thai digits", near: .badProjectNumber,
            "project: ๖๗๑๐๙๐๐๐๐๐๑\nnotice: plan\nmethod: specific\ntype: goods\nbudget: 100"),
        .document("a file above the folder", files: ["a.pdf": "x"], "attachments: [{file: ⟦P113⟧../a.pdf}]"),
        .document("a file of the disk", "attachments: [{file: ⟦P113⟧/srv/a.pdf}]"),
        .document("a file of a Windows disk", "attachments: [{file: ⟦P113⟧'C:\\a.pdf'}]"),
        .document(
            "a file in a folder of the record's own", near: .fileOutsideRecord, files: ["b/a..1.pdf": "x"],
            "attachments: [{file: ./b/a..1.pdf}]"),
        .document("a file that is not there", files: [:], "attachments: [{file: ⟦P114⟧a.pdf}]"),
        .document("a file beside a record without a folder", "attachments: [{file: ⟦P114⟧a.pdf}]"),
        .document("a file that is there", near: .missingFile, files: ["a.pdf": "x"], "attachments: [{file: a.pdf}]"),
        .document("an empty file beside the record", files: ["a.pdf": ""], "attachments: [{file: ⟦P115⟧a.pdf}]"),
        .document(
            "a portrait that is no picture", files: ["a.pdf": "x"],
            "people: [{name: ก, position: ข, side: political, photo: ⟦P204⟧a.pdf}]"),
        .document(
            "a portrait", near: .missingImage, files: ["a.JPG": "x"],
            "people: [{name: ก, position: ข, side: political, photo: a.JPG}]"),
        .document("a file of one byte", near: .emptyFile, files: ["a.pdf": "x"], "attachments: [{file: a.pdf}]"),
        .complaints(
            "numbers that are none",
            """
            period: {from: 2567-10-01, to: 2568-03-31}
            rows: [{kind: general, received: ⟦P116⟧สาม, done: ⟦P116⟧1.5, pending: ⟦P116⟧-1}]
            """),
        .complaints(
            "commas that do not part thousands",
            """
            period: {from: 2567-10-01, to: 2568-03-31}
            rows: [{kind: general, received: ⟦P116⟧'1,5', done: ⟦P116⟧'1000,000', pending: ⟦P116⟧',200'}]
            """),
        .complaints(
            "numbers in either digits", near: .badNumber,
            """
            period: {from: 2567-10-01, to: 2568-03-31}
            rows: [{kind: general, received: '1,๒๐๐', done: 1200, pending: ๐}]
            """),
        .document("neither true nor false", "draft: ⟦P117⟧yes"),
        .document("false", near: .badBoolean, "draft: false"),
        .document("a unit that is not in site.yml", "unit: ⟦P119⟧กองคลงั"),
        .document("a unit with the marks in another order", near: .unknownUnit, "unit: กองคล\u{0E31}ง"),
        .notice(
            "a wrong check digit",
            """
            notice: plan
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ก, tax_id: ⟦P122⟧0105563008657, price: 100}]
            """),
        .notice(
            "a person's number",
            """
            notice: plan
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ก, tax_id: ⟦P122⟧1-2345-67890-12-1, price: 100}]
            """),
        .notice(
            "a person's number in names",
            """
            notice: plan
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ⟦P122⟧นาย ก 1103700000003, price: 100}]
            winner: {name: ⟦P122⟧นาย ก (๑-๑๐๓๗-๐๐๐๐๐-๐๐-๓), price: 100}
            """),
        .notice(
            "other numbers in names", near: .badTaxID,
            """
            notice: plan
            method: specific
            type: goods
            budget: 100
            bidders: [{name: บริษัท ก จำกัด 0105563008656, price: 100}, {name: ร้าน 24 โทร 081-234-5678, price: 100}]
            """),
        .notice(
            "a company's number", near: .badTaxID,
            """
            notice: plan
            method: specific
            type: goods
            budget: 100
            bidders: [{name: ก, tax_id: 0-1055-63008-65-6, price: 100}]
            """),
        .notice(
            "a time that is none",
            "notice: inspection\nmethod: specific\ntype: goods\nbudget: 100\ninspection: {date: 2568-01-15, time: ⟦P124⟧24.00}"
        ),
        .notice(
            "a time", near: .badTime,
            "notice: inspection\nmethod: specific\ntype: goods\nbudget: 100\ninspection: {date: 2568-01-15, time: ๙.๓๐ น.}"
        ),
        .document("a period that runs backwards", "covers: {from: 2568-01-15, to: ⟦P125⟧2568-01-14}"),
        .document("a period of one day", near: .reversedPeriod, "covers: {from: 2568-01-15, to: 2568-01-15}"),
        .document("a period that runs backwards, in Thai", "ช่วงเวลา:\n  ตั้งแต่: 2568-01-15\n  ถึง: ⟦P125⟧2568-01-14"),
        .document("an id with its extension", "corrects: ⟦P127⟧documents/b.md"),
        .document("an id without its folder", "corrects: ⟦P127⟧b"),
        .document("an id between slashes", near: .badRecordID, "corrects: /documents/b/"),
        Fixture(
            "a topic that no list has", at: "documents/a.md",
            "---\ntitle: ก\ndate: 2568-01-15\ntopic: ⟦P128⟧no-gift-polcy\n---\n"),
        Fixture(
            "a topic by its title", at: "documents/a.md", near: .unknownTopic,
            "---\ntitle: ก\ndate: 2568-01-15\ntopic: นโยบายไม่รับของขวัญ (no gift policy)\n---\n"),
    ]
}
