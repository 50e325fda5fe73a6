import Records
import Testing

@Suite struct RecordTextsTests {
    /// Every word that is typed under a key whose value a page shows.
    private static func shownWords(of sample: Sample) -> [String] {
        let lines = sample.english.split(separator: "\n").filter { line in
            !["withdrawn:", "shown_in:", "reason: บันทึก"].contains { line.contains($0) }
        }
        return lines.flatMap { line in
            line.matches(of: /(?:: |\[|- )(?<value>[^:,{}\[\]]*[ก-๙][^:,{}\[\]]*)/).map { String($0.value) }
        }
    }

    private static func record(_ sample: Sample, without keys: [String]) throws -> Record {
        let lines = sample.english.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !keys.contains { line.hasPrefix($0 + ":") }
        }
        return try #require(Sample.read(lines.joined(separator: "\n"), at: sample.path).record)
    }

    @Test(arguments: Sample.all)
    func aRecordTellsEveryWordThatItsPageShows(sample: Sample) throws {
        let record = try Self.record(sample, without: ["withdrawn", "draft"])
        let told = record.texts
        let all = [record.common.title, record.common.summary ?? ""] + told.identifiers + told.numbers + told.facts
        let words = Self.shownWords(of: sample)
        #expect(words.count > 3)
        #expect(words.filter { word in !all.contains { $0.contains(word) } } == [])
    }

    @Test(arguments: Sample.all)
    func whatNoPageShowsIsNotTold(sample: Sample) throws {
        let told = try Self.record(sample, without: ["withdrawn", "draft"]).texts
        let all = (told.identifiers + told.numbers + told.facts + told.days).joined(separator: "|")
        for secret in ["บันทึกความร่วมมือ", "หน้า 2 ของเอกสารแนบ", "P421", "documents/older", "personnel/old"] {
            #expect(!all.contains(secret))
        }
    }

    @Test(arguments: Sample.all)
    func aWithdrawnRecordTellsWhenAndWhyAndItsOwnNumbersAlone(sample: Sample) throws {
        let record = try Self.record(sample, without: ["draft"])
        let told = record.texts
        #expect(told.facts == ["พิมพ์ผิด"])
        #expect(told.days == ["15 มกราคม 2568", "15 ม.ค. 2568", "1 กุมภาพันธ์ 2568", "1 ก.พ. 2568"])
        #expect(told.numbers == [])
        #expect(told.identifiers.count <= 1)
    }

    @Test func aNoticeIsKnownByItsProjectAndItsContract() throws {
        let told = try Self.record(.notice, without: ["withdrawn", "draft"]).texts
        #expect(told.identifiers == ["67109000001"])
        #expect(told.numbers == ["1/2568"])
        #expect(told.facts.contains("1,498,000.00"))
        #expect(told.days.contains("10 เมษายน 2568"))
    }
}
