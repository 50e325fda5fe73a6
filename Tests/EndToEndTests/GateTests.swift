import Foundation
import Testing

/// Personal data, as the clerk meets them.
@Suite struct GateTests {
    private static let leak = "---\ntitle: ข่าว\ndate: 2568-01-15\ntopic: news\n---\n\nบัตรประชาชน 1-9901-00000-00-2\n"

    @Test func aLeakStopsTheBuildAndIsNotRepeated() throws {
        let place = try Workplace(["content/documents/leak.md": Self.leak])
        for command in ["build", "check"] {
            let run = try Program.run(command, in: place.url)
            let said = run.output + run.errors
            #expect(run.status == 1)
            #expect(said.contains("content/documents/leak.md:7:12: error[P701]"))
            #expect(said.contains("x-xxxx-xxxxx-00-2") && !said.contains("9901"))
        }
        #expect(!place.exists("public/index.html"))
    }

    @Test(arguments: [("en", "1 exception (P701)"), ("th", "ข้อยกเว้น 1 (P701)")])
    func anExceptionIsSaidInTheLastLine(language: String, words: String) throws {
        let meant = Self.leak.replacing("topic: news", with: "topic: news\nexceptions: [{code: P701, reason: ตัวอย่าง}]")
        let place = try Workplace(["content/documents/leak.md": meant])
        for command in ["check", "build"] {
            let run = try Program.run(command, "--language", language, in: place.url)
            #expect(run.status == 0)
            #expect(run.output.split(separator: "\n").last?.contains(words) == true)
        }
    }

    @Test func textsAreKeptUnderTheCacheFolderUnlessTheBuildIsClean() throws {
        let place = try Workplace([
            "content/documents/a/index.md": Workplace.record.replacing(
                "topic: news", with: "topic: news\nattachments: [{file: a.pdf}]")
        ])
        let pdf = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../SiteBuilderTests/Files/people.pdf")
        try Data(contentsOf: pdf.standardizedFileURL).write(to: place.url.appending(path: "content/documents/a/a.pdf"))
        let cache = ["XDG_CACHE_HOME": place.url.appending(path: "cache").path()]
        #expect(try Program.run("build", "--clean", in: place.url, environment: cache).status == 1)
        #expect(!place.exists("cache"))
        for _ in 0..<2 {
            let run = try Program.run("build", in: place.url, environment: cache)
            #expect(run.status == 1 && run.errors.contains("P701") && run.errors.contains("page 2"))
        }
        let kept = place.url.appending(path: "cache/prongsai/texts")
        #expect(try FileManager.default.contentsOfDirectory(atPath: kept.path()).count == 1)
        // Without a place for it the program works as well.
        #expect(try Program.run("check", in: place.url, environment: ["XDG_CACHE_HOME": "/dev/null"]).status == 1)
    }
}
