import Testing
import ThaiText

@Suite struct ThaiMonthTests {
    @Test func numbersOutsideTheYearAreNoMonth() {
        #expect(ThaiMonth(0) == nil)
        #expect(ThaiMonth(13) == nil)
        #expect(ThaiMonth(2)?.name == "กุมภาพันธ์")
        #expect(ThaiMonth(4)?.abbreviation == "เม.ย.")
    }

    @Test func calendarOrderBeginsInJanuary() {
        #expect(ThaiMonth.allCases.map(\.number) == Array(1...12))
        #expect(Set(ThaiMonth.allCases.map(\.name)).count == 12)
        #expect(Set(ThaiMonth.allCases.map(\.abbreviation)).count == 12)
    }

    @Test func fiscalOrderBeginsInOctober() {
        #expect(ThaiMonth.fiscalOrder.map(\.number) == [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9])
        #expect(ThaiMonth.fiscalOrder.map(\.fiscalQuarter) == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
    }

    @Test func monthsOfThirtyOneDaysEndInKhom() {
        for month in ThaiMonth.allCases {
            let hasThirtyOne = CalendarDay(year: 2025, month: month.number, day: 31) != nil
            #expect(month.name.hasSuffix("คม") == hasThirtyOne)
            #expect(month.abbreviation.hasSuffix("ค.") == hasThirtyOne)
        }
    }
}
