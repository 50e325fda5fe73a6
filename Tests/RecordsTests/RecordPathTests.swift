import Findings
import Records
import Testing

@Suite struct RecordPathTests {
    @Test(
        arguments: [
            ("procurement/2568/road-moo-3.md", "procurement/2568/road-moo-3", "procurement notice", nil),
            (
                "procurement/2568/road-moo-3/index.md", "procurement/2568/road-moo-3", "procurement notice",
                "procurement/2568/road-moo-3"
            ),
            ("budget/2568/annual.md", "budget/2568/annual", "budget report", nil),
            ("personnel/ethics.md", "personnel/ethics", "personnel rule", nil),
            ("plans/a/plan.md", "plans/a", "plan", "plans/a"),
            ("plans/a/training.md", "plans/a/training", "plan project", nil),
            ("plans/a/training/index.md", "plans/a/training", "plan project", "plans/a/training"),
            ("complaints/2568.md", "complaints/2568", "complaint statistics", nil),
            ("documents/contact/index.md", "documents/contact", "document", "documents/contact"),
        ] as [(String, String, String, String?)])
    func aPathSaysIdKindAndFolder(path: String, id: String, kind: String, folder: String?) throws {
        let read = try #require(RecordPath.read(path, file: "content/" + path).value)
        #expect(read.id.path == id)
        #expect(read.id.address == "/\(id)/")
        #expect(read.kind.name.en == kind)
        #expect(read.folder == folder)
    }

    @Test(arguments: [("documents/a", "documents/a"), ("/documents/a/", "documents/a"), ("plans/a/b", "plans/a/b")])
    func ids(text: String, path: String) {
        #expect(RecordID(text)?.path == path)
    }

    @Test(arguments: [
        "", "/", "documents", "documents/a.md", "documents/A", "documents/ก", "documents/a b", "../documents/a",
        "documents/é",
    ])
    func noIds(text: String) {
        #expect(RecordID(text) == nil)
    }

    @Test func aProjectsParentIsItsPlan() {
        #expect(RecordID("plans/a/b")?.parent == RecordID("plans/a"))
        #expect(RecordID("plans/a")?.parent == nil)
    }

    @Test func everyFolderOfRecordsHasItsKinds() {
        #expect(
            Set(RecordKind.all.map(\.folder))
                == ["procurement", "budget", "personnel", "plans", "complaints", "documents"])
    }

    @Test func theRecordFindsTheTextOfItsValues() throws {
        let record = try #require(Sample.read(Sample.project.thai, at: Sample.project.path).record)
        func words(_ place: Place) -> String {
            String((place.excerpt ?? "").dropFirst(place.column - 1).prefix(place.length))
        }
        #expect(words(record.place("title")) == "อบรมคุณธรรม")
        #expect(words(record.place("years", "2566", "order")) == "๓")
        #expect(words(record.place("years", "2566")) == "๒๕๖๖")
        #expect(words(record.place("years", "2567")) == "ปี")
        #expect(words(record.place("years", "2566", "quarters", 1)) == "3")
        #expect(words(record.place("years", "2566", "quarters", 7)) == "ไตรมาส")
        #expect(words(record.place("withdrawn", "date")) == "1 กุมภาพันธ์ 2568")
    }
}
