import Disclosure
import Findings
import Foundation
import Records
import Testing
import ThaiText

@testable import OpenData

/// What every dataset's declaration must hold, so that whoever reuses the data can rely on names and keys.
struct DatasetTests {
    @Test func eachDatasetHasANameOfItsOwnThatMayStandInAnAddress() {
        #expect(Set(Dataset.all.map(\.name)).count == Dataset.all.count)
        #expect(Dataset.all.allSatisfy { RecordID.isSlug($0.name) })
    }

    @Test(arguments: Dataset.all)
    func columnsBearPlainNamesAndSayWhatTheyMean(dataset: Dataset) {
        let names = dataset.fields.map(\.name)
        #expect(Set(names).count == names.count)
        for field in dataset.fields {
            #expect(field.name.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil)
            #expect(!field.title.isEmpty && !field.meaning.th.isEmpty && !field.meaning.en.isEmpty)
        }
        for (field, next) in zip(dataset.fields, dataset.fields.dropFirst()) where !field.codes.isEmpty {
            #expect(next.name == field.name + "_th")
            #expect(Set(field.codes.map(\.value)).count == field.codes.count)
        }
    }

    @Test(arguments: Dataset.all)
    func keysAreColumnsThatEveryRowHas(dataset: Dataset) throws {
        let required = Set(dataset.fields.filter(\.isRequired).map(\.name))
        #expect(!dataset.primaryKey.isEmpty && required.isSuperset(of: dataset.primaryKey))
        for key in dataset.foreignKeys {
            let other = try #require(Dataset.all.first { $0.name == key.dataset })
            #expect(required.isSuperset(of: key.fields))
            #expect(key.references == other.primaryKey)
        }
    }

    @Test(arguments: Dataset.all)
    func theKindsOfRecordThatItIsMadeOfAreThere(dataset: Dataset) {
        #expect(Set(RecordKind.all.map(\.folder)).isSuperset(of: dataset.folders))
    }

    /// In the taxonomy of the Fiscal Data Package, each label says what a code beside it is called.
    @Test(arguments: Dataset.all)
    func fiscalTypesComeInPairs(dataset: Dataset) {
        let types = dataset.fields.compactMap(\.fiscalType)
        for type in types where type.hasSuffix(":code:full") {
            #expect(types.contains(type.replacing(":code:full", with: ":label")))
        }
    }
}

/// The files of a small table, byte for byte.
struct DatasetFileTests {
    private static func table(_ values: [[DatasetValue]]) throws -> DatasetTable {
        let baseURL = try Site.made().baseURL
        let dataset = Dataset(
            "example", Bilingual(th: "ตัวอย่าง", en: "Example"), Bilingual(th: "ตัวอย่าง", en: "An example"),
            keywords: [], category: nil, primaryKey: ["text"], period: { (_: [DatasetValue]) in nil },
            rows: { _ in values },
            columns: [
                .text("text", "ข้อความ", "ข้อความ", en: "A text") { (_: [DatasetValue]) in nil },
                .money("amount", "ยอด", "ยอด", en: "An amount") { _ in nil },
            ])
        return DatasetTable(dataset: dataset, baseURL: baseURL, count: values.count, period: nil) { values[$0][$1] }
    }

    private func text(_ format: DatasetFormat, _ values: [[DatasetValue]]) throws -> String {
        String(decoding: try Self.table(values).bytes(format), as: UTF8.self)
    }

    @Test func aTableWithoutRowsHasItsHeadings() throws {
        #expect(try text(.csv, []) == "\u{FEFF}text,amount\r\n")
        #expect(try text(.json, []) == "[\n]\n")
    }

    @Test func amountsKeepTheirDecimalsAndNothingIsNull() throws {
        let values: [[DatasetValue]] = [[.text("ก"), .money(Money(satang: -5))], [.empty, .empty]]
        #expect(try text(.csv, values) == "\u{FEFF}text,amount\r\nก,-0.05\r\n,\r\n")
        #expect(
            try text(.json, values) == "[\n{\"text\":\"ก\",\"amount\":-0.05},\n{\"text\":null,\"amount\":null}\n]\n")
    }

    /// A quotation mark with a Thai vowel over it is one character for Swift, and must be escaped all the same.
    @Test(arguments: [
        "a\"b", "\"\u{0E34}", "a,b", "a\r\nb", "a\\b", "=1+1", "-1", "@a", "\u{1}\t\u{1F}", "</script>", " ก ",
    ])
    func whatIsTypedIsReadAgain(typed: String) throws {
        let values: [[DatasetValue]] = [[.text(typed), .empty]]
        let json = try JSONSerialization.jsonObject(with: Data(try text(.json, values).utf8))
        let row = try #require((json as? [[String: Any]])?.first)
        #expect((row["text"] as? String).map { Array($0.utf8) } == Array(typed.utf8))
        let csv = try text(.csv, values).dropFirst("\u{FEFF}text,amount\r\n".count)
        let begins = typed.utf8.first.map("=+-@\t\r".utf8.contains) ?? false
        let guarded = (begins ? " " : "") + typed
        let needsMarks = typed.utf8.contains { "\",\r\n".utf8.contains($0) }
        let doubled = guarded.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
        #expect(Array(csv.utf8) == Array(((needsMarks ? "\"\(doubled)\"" : guarded) + ",\r\n").utf8))
    }

    @Test func addressesHaveTheSitesBeforeThemAndAreEncoded() throws {
        let values: [[DatasetValue]] = [[.address("/a/แผน ก.pdf"), .empty]]
        let address = "https://www.example.go.th/a/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%81.pdf"
        #expect(try text(.json, values).contains("\"text\":\"\(address)\""))
    }
}
