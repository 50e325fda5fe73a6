import Findings

extension Fixture {
    static let scores: [Fixture] = [
        .document(
            "a score above the maximum",
            """
            scores:
              unit: คะแนน
              maximum: 5
              rows:
                - {name: ก, years: {2567: 5, 2568: ⟦P322⟧5.01}}
            """),
        .document(
            "a score above a hundred", "คะแนน: {หน่วย: ร้อยละ, รายการ: [{ชื่อ: ก, ปี: {๒๕๖๘: ⟦P322⟧๑๐๐.๐๑}}]}"),
        .document(
            "a score above the maximum in a table",
            files: ["s.csv": "ข้อ,2567,2568\nก,90,⟦P322⟧101\nข,⟦P322⟧100.5,90\n"],
            "scores: {unit: คะแนน, rows: {file: s.csv}}"),
        .document(
            "a score of all that can be had", near: .scoreAboveMaximum,
            "scores: {unit: คะแนน, rows: [{name: ก, years: {2568: 100.00}}]}"),
        .document(
            "a row of the whole that is not there",
            "scores: {unit: คะแนน, overall: ⟦P323⟧คะแนรวม, rows: [{name: คะแนนรวม, years: {2568: 90}}]}"),
        .document(
            "a row of the whole that is not in the table", files: ["s.csv": "ข้อ,2568\nก,90\n"],
            "scores: {unit: คะแนน, แถวภาพรวม: ⟦P323⟧รวม, rows: {file: s.csv}}"),
        .document(
            "a row of the whole with other spaces", near: .unknownScoreRow,
            "scores: {unit: คะแนน, overall: คะแนน  รวม, rows: [{name: คะแนนรวม, years: {2568: 90}}]}"),
        .document(
            "one row twice",
            """
            scores:
              unit: คะแนน
              rows:
                - {name: การใช้ อำนาจ, years: {2567: 90}}
                - {name: ⟦P324⟧การใช้อำนาจ, years: {2568: 90}}
            """),
        .document(
            "one row twice in a table", files: ["s.csv": ",2567\nก,90\nข,91\n⟦P324⟧ก,92\n"],
            "scores: {unit: คะแนน, rows: {ไฟล์: s.csv}}"),
        .document(
            "two rows with names alike", near: .repeatedScoreRow,
            "scores: {unit: คะแนน, rows: [{name: ด้าน 1, years: {2568: 90}}, {name: ด้าน 11, years: {2568: 90}}]}"),
        .document(
            "scores that are none",
            """
            scores:
              unit: คะแนน
              maximum: ⟦P116⟧0
              rows:
                - {name: ก, years: {2565: ⟦P116⟧92.315, 2566: ⟦P116⟧'92,31', 2567: ⟦P116⟧92%, 2568: ⟦P116⟧-1, 2569: ⟦P118⟧''}}
            """),
        .document(
            "years of scores that are none",
            "scores: {unit: คะแนน, rows: [{name: ก, years: {⟦P106⟧2025: 1}}, {name: ข, years: ⟦P118⟧{}}]}"),
        .document(
            "keys of scores that are missing or none",
            "scores:\n  ⟦P101⟧units: คะแนน\n  rows: [⟦P103⟧{name: ก}, ⟦P103⟧{years: {2568: 1}}]"),
        .document("scores without rows", "scores: ⟦P103⟧{unit: คะแนน}"),
    ]
}
