import Foundation
import Glibc
import Synchronization
import Testing

@testable import SiteBuilder

@Suite struct PublishingLockTests {
    @Test(.timeLimit(.minutes(1))) func aSecondBuildWaitsAndIsToldWhoHoldsTheLock() async throws {
        let site = try TestSite()
        let first = try Publisher(output: site.output).begin()
        let told = Mutex<[Int32?]>([])
        let written = Mutex<Int?>(nil)
        // A thread of its own: waiting for the lock would block the pool that the first build's tasks run on.
        Thread.detachNewThread {
            guard
                let staging = try? Publisher(output: site.output).begin(onWait: { pid in
                    told.withLock { $0.append(pid) }
                })
            else { return }
            _ = try? staging.place(OutputFile(path: "index.html", content: .bytes(Array("second".utf8))))
            let tally = try? staging.swapIn()
            written.withLock { $0 = tally?.written ?? -1 }
        }
        while told.withLock(\.isEmpty) { try await Task.sleep(for: .milliseconds(5)) }
        #expect(site.read("public/index.html") == nil)
        _ = try first.place(OutputFile(path: "index.html", content: .bytes(Array(TestSite.home.utf8))))
        _ = try first.swapIn()
        while written.withLock({ $0 == nil }) { try await Task.sleep(for: .milliseconds(5)) }
        let (writtenBySecond, tellings) = (written.withLock(\.self), told.withLock(\.self))
        #expect(writtenBySecond == 1)
        #expect(tellings == [getpid()])
        #expect(site.read("public/index.html") == "second")
        #expect(try site.list() == ["public"])
    }

    @Test func manyBuildsOfOneSiteGoOneAfterAnother() throws {
        let site = try TestSite()
        let building = Atomic(0)
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 12) { round in
            do {
                let staging = try Publisher(output: site.output).begin()
                let builds = building.add(1, ordering: .sequentiallyConsistent).newValue
                if builds != 1 { failures.withLock { $0.append("\(builds) at once") } }
                let home = OutputFile(path: "index.html", content: .bytes(Array("\(TestSite.home)\(round)".utf8)))
                _ = try staging.place(home)
                building.subtract(1, ordering: .sequentiallyConsistent)
                if round % 3 == 0 { staging.discard() } else { _ = try staging.swapIn() }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        let found = failures.withLock(\.self)
        #expect(found == [])
        #expect(try site.list() == ["public"])
    }

    @Test func aKilledBuildLeavesALockThatDoesNotBlock() throws {
        let site = try TestSite()
        try site.publish(["a": "old"])
        // Another process takes the lock, fills half a staging folder and is killed.
        let lock = site.top + "/.public.lock"
        let hold = "echo $$ > '\(lock)'; touch '\(lock).held'; exec sleep 60"
        let build = try start("flock", ["--no-fork", lock, "sh", "-c", hold])
        while try !site.list().contains(".public.lock.held") { usleep(2000) }
        try site.write("half", to: ".public.new/a/b/c")
        try site.write("host", to: ".public.new/.htaccess")
        var told: [Int32?] = []
        let staging = try Publisher(output: site.output).begin { pid in
            told.append(pid)
            kill(build.processIdentifier, SIGKILL)
        }
        build.waitUntilExit()
        #expect(told == [build.processIdentifier])
        #expect(try site.list(".public.new").isEmpty)
        #expect(site.read("public/a") == "old")
        staging.discard()
        #expect(try site.list() == [".public.lock.held", "public"])
    }

    @Test func whatAKilledBuildLeftIsCleaned() throws {
        let site = try TestSite()
        try site.publish(["a": "old"])
        try site.write("999999\n", to: ".public.lock")
        try site.write("half", to: ".public.new/a/b")
        try FileManager.default.createSymbolicLink(
            atPath: site.top + "/.public.new/out", withDestinationPath: site.output)
        try #require(chmod(site.top + "/.public.new/a", 0o555) == 0)
        #expect(try site.publish(["a": "new"]).leftover == nil)
        #expect(site.read("public/a") == "new")
        #expect(try site.list("public") == ["a", "index.html"])
        #expect(try site.list() == ["public"])
    }

    @Test func aStagingFolderThatIsALinkIsRemovedAndNotFollowed() throws {
        let site = try TestSite()
        try site.write("mine", to: "precious/x")
        try FileManager.default.createSymbolicLink(atPath: site.top + "/.public.new", withDestinationPath: "precious")
        try site.publish()
        #expect(site.read("precious/x") == "mine")
        #expect(try site.list("precious") == ["x"])
    }

    @Test func aBuildKilledAfterTheSwapLeavesTheNewSite() throws {
        let site = try TestSite()
        try site.publish(["a": "new"])
        // The old site bears the staging folder's name then.
        try site.write(TestSite.home, to: ".public.new/index.html")
        try site.write("old", to: ".public.new/a")
        #expect(try site.publish(["a": "new"]) == PublishTally(written: 0, unchanged: 2, removed: 0, leftover: nil))
        #expect(site.read("public/a") == "new")
        #expect(try site.list() == ["public"])
    }
}
