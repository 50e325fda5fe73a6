import Foundation
import Glibc
import Testing

/// What the program does where the machine will not let it, or somebody stops it: the published site stays whole, and
/// one message says what to do.
@Suite struct FaultTests {
    private let place: Workplace

    /// A published site, and a new record in its content.
    init() throws {
        place = try Workplace()
        try #require(try Program.run("build", in: place.url).status == 0)
        try place.write(Workplace.record.replacing("ข่าวทดสอบ", with: "ข่าวใหม่"), to: "content/documents/new.md")
    }

    private var isNew: Bool { place.exists("public/documents/new/index.html") }
    private var ledger: String? { place.read("content/ledger.jsonl") }

    /// Expects that the site and its ledger are the old ones, that nothing lies about, and one message in two languages.
    private func expectOldSite(
        after script: String, says words: [String: String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for (language, word) in words {
            let run = try Program.shell("export LC_ALL=\(language); \(script)", in: place.url)
            #expect(run.status == 1, sourceLocation: sourceLocation)
            #expect(run.output.isEmpty, sourceLocation: sourceLocation)
            #expect(run.errors.contains(word), "\(run.errors)", sourceLocation: sourceLocation)
            #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)", sourceLocation: sourceLocation)
            #expect(!run.errors.contains("errno"), sourceLocation: sourceLocation)
        }
        #expect(!isNew, sourceLocation: sourceLocation)
        #expect(place.exists("public/documents/good/index.html"), sourceLocation: sourceLocation)
        #expect(ledger?.split(separator: "\n").count == 1, sourceLocation: sourceLocation)
        #expect(try place.hidden().isEmpty, sourceLocation: sourceLocation)
    }

    private func expectNewSite(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(isNew, sourceLocation: sourceLocation)
        #expect(ledger?.split(separator: "\n").count == 2, sourceLocation: sourceLocation)
        #expect(ledger == place.read("public/data/ledger.jsonl"), sourceLocation: sourceLocation)
    }

    // MARK: Rights

    /// Whether the program can be run here as somebody who is not allowed everything.
    static let nobodyCanRun = {
        guard geteuid() == 0, let place = try? Workplace() else { return geteuid() != 0 }
        return (try? Program.shell("\(asNobody) --version", in: place.url).status) == 0
    }()

    /// The program for a shell, run by a user who is not root.
    private static let asNobody =
        geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups \"$PRONGSAI\"" : "\"$PRONGSAI\""

    /// The shell's words that give a file to that user, or take it.
    private func give(_ paths: String) -> String {
        geteuid() == 0 ? "chown -R 65534 \(paths)" : "chmod -R u+w \(paths)"
    }
    private func take(_ paths: String) -> String {
        geteuid() == 0 ? "chown -R 0 \(paths)" : "chmod -R u-w \(paths)"
    }

    @Test(.enabled(if: nobodyCanRun))
    func aFolderThatMayNotBeWrittenToIsNamed() throws {
        defer { _ = try? Program.shell("chmod u+w .", in: place.url) }
        let words = ["th": "ไม่มีสิทธิ์", "en": "no permission"]
        try expectOldSite(after: "\(give("content public")); \(take(".")); \(Self.asNobody) build", says: words)
    }

    @Test(.enabled(if: nobodyCanRun))
    func aContentFolderThatMayNotBeWrittenToStopsOnlyWhatIsNew() throws {
        defer { _ = try? Program.shell("chmod -R u+w .", in: place.url) }
        let script = "\(give(".")); \(take("content")); \(Self.asNobody) build"
        try expectOldSite(after: script, says: ["th": "ไม่มีสิทธิ์เขียนในโฟลเดอร์เนื้อหา", "en": "write in the content folder"])
        let status = try Program.shell("\(give("content"))", in: place.url).status
        try #require(status == 0)
        try FileManager.default.removeItem(at: place.url.appending(path: "content/documents/new.md"))
        #expect(try Program.shell(script, in: place.url).status == 0)
    }

    @Test(.enabled(if: nobodyCanRun))
    func aFolderThatMayNotBeReadIsOneFinding() throws {
        defer { _ = try? Program.shell("chmod -R u+rwX .", in: place.url) }
        try place.write(Workplace.record, to: "content/documents/deep/a.md")
        try #require(try Program.run("build", in: place.url).status == 0)
        let script = "\(give(".")); chmod 0 content/documents/deep; \(Self.asNobody) build"
        let run = try Program.shell(script, in: place.url)
        #expect(run.status == 1)
        #expect(run.errors.contains("content/documents/deep: error[P016]"))
        #expect(run.errors.contains("found 1 error"), "\(run.errors)")
    }

    @Test(.enabled(if: nobodyCanRun))
    func anotherUsersSiteAndLedgerAreReplacedWhereTheFoldersAllowIt() throws {
        let script = "\(give(". content")); chmod 755 public; \(Self.asNobody) build"
        #expect(try Program.shell(script, in: place.url).status == 0)
        expectNewSite()
    }

    // MARK: Limits

    @Test func fewDescriptorsAreEnough() throws {
        #expect(try Program.shell("ulimit -n 64; \"$PRONGSAI\" build", in: place.url).status == 0)
        expectNewSite()
    }

    @Test func tooFewDescriptorsAreSaidSo() throws {
        var said: [String] = []
        // How many are too few depends on what the test runner leaves open.
        for count in stride(from: 14, through: 40, by: 2) where !isNew {
            let run = try Program.shell("ulimit -n \(count); \"$PRONGSAI\" build", in: place.url)
            said.append(run.errors)
            #expect((run.status == 0) == isNew, "\(run.errors)")
            #expect(place.exists("public/documents/good/index.html"))
        }
        #expect(said.contains { $0.contains("too many open files") }, "\(said)")
        #expect(try Program.run("build", in: place.url).status == 0)
        expectNewSite()
        #expect(try place.hidden().isEmpty)
    }

    @Test func aFileThatMayNotGrowIsSaidSo() throws {
        // In blocks of 512 bytes.
        try expectOldSite(after: "ulimit -f 2; \"$PRONGSAI\" build", says: ["th": "ulimit -f", "en": "ulimit -f"])
    }

    @Test func aNameThatIsTooLongIsSaidSo() throws {
        let long = String(repeating: "a", count: 300), deep = String(repeating: "bbbbbbbbb/", count: 500)
        for output in [long, deep] {
            let script = "\"$PRONGSAI\" build -o \(output)"
            try expectOldSite(after: script, says: ["th": "ชื่อยาวเกินไป", "en": "too long"])
        }
    }

    @Test(arguments: ["x", "folder/x"]) func aFileInTheWayOfTheFolderIsSaidSo(output: String) throws {
        try place.write("mine", to: output)
        for output in [output, output + "/public"] {
            let run = try Program.run("build", "-o", output, in: place.url)
            let words = output.hasSuffix("x") ? "is not a folder" : "a file and a folder"
            #expect(run.status == 1)
            #expect(run.errors.contains(words), "\(run.errors)")
        }
        #expect(place.read(output) == "mine")
    }

    // MARK: Being stopped, and not being heard

    /// Begins a long build and sends it a signal in the middle; `begin` are a shell's words before it.
    private func interrupt(by signal: Int32, begin: String = "") throws -> Process {
        for number in 0..<300 {
            try place.write(Workplace.record, to: "content/documents/many/r\(number).md")
        }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", begin + "exec \"$0\" build --jobs 1 --language en 2>errors", Program.url.path()]
        process.currentDirectoryURL = place.url
        process.environment = ["SOURCE_DATE_EPOCH": "1763683200"]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        while process.isRunning, !place.exists(".public.new") { usleep(1000) }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func aSignalEndsTheBuildInGoodOrder(signal: Int32) throws {
        let process = try interrupt(by: signal)
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(process.terminationStatus == signal)
        #expect(place.read("errors")?.contains("stopped as asked; nothing was published") == true)
        #expect(!isNew)
        #expect(try place.hidden().isEmpty)
        #expect(try Program.run("build", in: place.url).status == 0)
        #expect(isNew)
    }

    @Test func aSignalThatTheCallerIgnoresIsIgnored() throws {
        let process = try interrupt(by: SIGHUP, begin: "trap '' HUP; ")
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 0)
        #expect(isNew)
    }

    @Test(arguments: [">&-", "2>&-", "<&- >&- 2>&-", "| true", "2>&1 | true"])
    func nobodyNeedListen(redirection: String) throws {
        let run = try Program.shell("\"$PRONGSAI\" build \(redirection)", in: place.url)
        #expect(run.status == 0)
        expectNewSite()
    }
}

extension Workplace {
    func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: url.appending(path: path).path())
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// What begins with a dot beside the site and at the top of the content.
    func hidden() throws -> [String] {
        try ["", "content"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path())
                .filter { $0.hasPrefix(".") && !$0.hasPrefix(".std") }
        }
    }
}
