import Testing
import ThaiText

@Suite struct DigitsTests {
    @Test func thaiDigitsReplaceOnlyArabicOnes() {
        #expect(Digits.thai.render("หมู่ 3 ราคา 498,000.50 บาท é") == "หมู่ ๓ ราคา ๔๙๘,๐๐๐.๕๐ บาท é")
        #expect(Digits.thai.render("0123456789") == "๐๑๒๓๔๕๖๗๘๙")
        #expect(Digits.thai.render("") == "")
    }

    @Test func arabicDigitsStayAsWritten() {
        #expect(Digits.arabic.render("หมู่ 3 ๔") == "หมู่ 3 ๔")
    }

    @Test func thaiDigitsBecomeArabicAndAllElseStays() {
        #expect(arabicDigits("๐๑๒๓๔๕๖๗๘๙ ก์ é ๚ 🐘 ٣") == "0123456789 ก์ é ๚ 🐘 ٣")
        #expect(arabicDigits("no digits") == "no digits")
        #expect(arabicDigits("ปี ๒๕๖๘".dropFirst(2)) == "2568")
    }

    @Test func siteSettingNamesTheCase() {
        #expect(Digits(rawValue: "thai") == .thai)
        #expect(Digits(rawValue: "arabic") == .arabic)
        #expect(Digits(rawValue: "roman") == nil)
    }
}
