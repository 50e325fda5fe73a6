import Testing

@testable import OpenData

@Suite struct CellTextTests {
    @Test(arguments: [
        ("บรรทัด 1\r\nบรรทัด 2\rบรรทัด 3\n", "บรรทัด 1\nบรรทัด 2\nบรรทัด 3\n"), ("ก\tข", "ก\tข"), ("ก\u{0}ข", "ก\u{FFFD}ข"),
        ("\u{1B}[1m", "\u{FFFD}[1m"), ("\u{FFFE}", "\u{FFFD}"), ("น้ำ 😀", "น้ำ 😀"), ("\r\r\n\n", "\n\n\n"),
    ])
    func aCellHoldsWhatXMLCan(text: String, cleaned: String) {
        #expect(CellText.cleaned(text).unicodeScalars.elementsEqual(cleaned.unicodeScalars))
    }

    @Test(arguments: [
        ("_x0041_", "_x005F_x0041_"), ("ก_x00e9_x0042_", "ก_x005F_x00e9_x005F_x0042_"), ("a_b_x41_", "a_b_x41_"),
        ("่_x0041_", "่_x005F_x0041_"),
    ])
    func aTextThatLooksLikeAnEscapeStaysItself(text: String, escaped: String) {
        #expect(CellText.escaped(text) == escaped)
    }

    @Test(arguments: [
        ("ม.ค. 2568", "ม.ค. 2568"), ("งบ [ก]: 1/2 'ข'*?\\", "งบ -ก-- 1-2 -ข----"), ("2568", "ตาราง 2568"),
        ("A1", "ตาราง A1"),
        ("", "ตาราง "), (String(repeating: "ก", count: 40), String(repeating: "ก", count: 31)),
        (String(repeating: "😀", count: 40), String(repeating: "😀", count: 15)), ("ก\nข", "ก-ข"),
    ])
    func aTabBearsItsNameAsFarAsItMay(name: String, tab: String) {
        #expect(CellText.tabName(name) == tab)
    }

    @Test(arguments: [
        (0, 0, "A1"), (3, 25, "Z4"), (0, 26, "AA1"), (9, 701, "ZZ10"), (0, 702, "AAA1"), (1, 16_383, "XFD2"),
    ])
    func aCellIsNamedAsInASpreadsheet(row: Int, column: Int, name: String) {
        #expect(CellPlace(row: row, column: column).name == name)
    }
}
