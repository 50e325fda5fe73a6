import Disclosure
import Records
import Testing
import ThaiText

@testable import SiteBuilder

/// The example against every list: what is not proven, and why, as a person would say it.
@Suite struct FiveYearsTests {
    private func year(_ number: Int) async throws -> AssessmentYear {
        let year = try #require(FiscalYear(number))
        return try #require(try await Example.load().disclosure().assessment(of: year))
    }

    /// The items that are so far.
    private func items(_ verdict: Verdict, of year: AssessmentYear) -> String {
        year.items.filter { $0.verdict == verdict }.map(\.item.id).joined(separator: " ")
    }

    @Test func theYearOfWhichAllIsThere() async throws {
        let year = try await year(2568)
        #expect(year.count(.proven) == 28)
    }

    @Test func theYearBeforeLacksThreePapers() async throws {
        let year = try await year(2567)
        #expect(items(.partial, of: year) == "O8 O26")
        #expect(items(.missing, of: year).isEmpty)
        #expect(
            year.items.flatMap(\.gaps).map(\.reason.en) == [
                "there is nothing under «แผนการใช้จ่ายงบประมาณ» of fiscal year 2567",
                "there is nothing under «รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน» of 2023-10-01 to 2024-03-31",
                "«นโยบายไม่รับของขวัญ (No Gift Policy)» lacks «การลงนามของผู้บริหารสูงสุด»",
            ])
    }

    @Test func theNewestYearHasItsBudgetPapersOfTheYearBefore() async throws {
        let year = try await year(2569)
        #expect(items(.partial, of: year) == "O6")
        #expect(items(.missing, of: year).isEmpty)
        #expect(
            year.items.flatMap(\.gaps).map(\.reason.en) == [
                "«แผนการใช้จ่ายงบประมาณ» is there of fiscal year 2568, but not of fiscal year 2569",
                "«รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน» is there of 2024-10-01 to 2025-03-31, "
                    + "but not of 2025-10-01 to 2026-03-31",
            ])
    }

    /// The site begins with fiscal year 2566: of 2565 it has nothing but what is not bound to a year.
    @Test func theYearsBeforeTheSiteBegan() async throws {
        let first = try await year(2565)
        #expect(items(.proven, of: first) == "O5 O9 O30")
        #expect(items(.partial, of: first) == "O1 O2 O3 O4 O6 O8 O13 O14 O17 O25 O27 O29 O32")
        #expect(
            first.items.filter { $0.verdict == .partial }.flatMap(\.gaps)
                .allSatisfy { $0.reason.en.contains("after fiscal year 2565") })
        let second = try await year(2566)
        #expect(items(.proven, of: second) == "O4 O5 O9 O23 O25 O28 O29 O36 O37 O39")
        #expect(items(.partial, of: second) == "O1 O2 O3 O6 O8 O10 O14 O15 O18 O27")
    }
}
