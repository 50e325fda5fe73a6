import TestSupport
import Testing

@testable import Search

@Suite struct SearchIndexTests {
    private static func index(_ texts: [String]) -> SearchIndex {
        SearchIndex(
            texts.enumerated().map { number, text in
                SearchDocument(
                    SearchEntry(
                        address: "/\(number)/", title: "เรื่องที่ \(number)", numbers: [], day: "1 ม.ค. 2568",
                        kind: number % 2 == 0 ? "notice" : "document", year: 2566 + number % 3, text: text))
            })
    }

    private static func files(_ index: SearchIndex) -> [String: [UInt8]] {
        let sections = index.makers.map { $0() }
        let files = sections.flatMap(\.files) + [SearchIndex.directory(of: sections)]
        return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    }

    @Test func everyPartStandsInOneTextFile() throws {
        var generator = SeededGenerator(seed: 1)
        let texts = MadeTexts(200, using: &generator).texts + [String(repeating: "ยาวมาก ", count: 3_000)]
        let files = Self.files(Self.index(texts))
        let parts = (0..<files.count).compactMap { files["text-\($0)"] }
            .flatMap {
                String(decoding: $0, as: UTF8.self).split(separator: "\u{1E}", omittingEmptySubsequences: false)
            }
            .map { $0.split(separator: "\u{1F}", omittingEmptySubsequences: false) }
        let heads = parts.filter { $0.count == 5 }
        #expect(heads.map { String($0[0]) } == texts.indices.map { "/\($0)/" })
        #expect(parts.allSatisfy { $0.count == 5 || $0.count == 1 })
        #expect(parts.last?.count == 1)
    }

    @Test func theDirectorySaysOfEachEntryItsKindAndYear() throws {
        let files = Self.files(Self.index(["ก", "ข", "ค"]))
        let directory = String(decoding: try #require(files["directory"]), as: UTF8.self)
        #expect(directory.hasPrefix(#"{"1":{"buckets":0,"shards":1},"2":{"buckets":0,"shards":1},"#))
        #expect(
            directory.hasSuffix(
                #""kinds":["document","notice"],"kind":[1,0,1],"year":[2566,2567,2568],"long":[],"text":[3]}"#))
    }

    @Test func otherTextsAreAnotherEdition() throws {
        let directories = ["ก ข", "ก ค"].map { text in
            String(decoding: Self.files(Self.index([text]))["directory"] ?? [], as: UTF8.self)
        }
        let editions = directories.compactMap { $0.firstMatch(of: /"edition":"([0-9a-f]+)"/)?.1 }
        #expect(editions.count == 2)
        #expect(Set(editions).count == 2)
    }

    @Test func theSameEntriesMakeTheSameFiles() {
        var generator = SeededGenerator(seed: 2)
        let texts = MadeTexts(300, using: &generator).texts
        #expect(Self.files(Self.index(texts)) == Self.files(Self.index(texts)))
    }

    @Test func aNewEntryLeavesTheTextsBeforeIt() {
        var generator = SeededGenerator(seed: 3)
        let texts = MadeTexts(300, using: &generator).texts
        let (before, after) = (Self.files(Self.index(texts)), Self.files(Self.index(texts + ["ใหม่"])))
        let changed = before.keys.filter { $0.hasPrefix("text-") && before[$0] != after[$0] }
        #expect(changed.count == 1)
    }

    @Test func noEntriesMakeAnIndexThatFindsNothing() {
        let files = Self.files(Self.index([]))
        #expect(files["directory"] != nil)
        #expect(files["text-0"] == nil)
    }
}
