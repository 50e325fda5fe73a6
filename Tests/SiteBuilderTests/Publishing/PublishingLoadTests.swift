import Foundation
import Testing

@testable import SiteBuilder

@Suite struct PublishingLoadTests {
    @Test func fourWorkersPlaceFiveThousandFiles() async throws {
        let site = try TestSite()
        func text(_ number: Int, _ round: Int) -> String {
            "หน้า \(number)" + (number % 10 == 0 ? " รอบ \(round)" : "")
        }
        for round in 1...2 {
            let tally = try await Publisher(output: site.output).publish { staging in
                _ = try staging.place(OutputFile(path: "index.html", content: .bytes(Array(TestSite.home.utf8))))
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for worker in 0..<4 {
                        group.addTask {
                            for number in stride(from: worker, to: 5000, by: 4) {
                                let path = "f\(number % 7)/g\(number % 50)/\(number).html"
                                let bytes = Array(text(number, round).utf8)
                                _ = try staging.place(OutputFile(path: path, content: .bytes(bytes)))
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(
                tally
                    == PublishTally(
                        written: round == 1 ? 5001 : 500, unchanged: round == 1 ? 0 : 4501, removed: 0, leftover: nil))
        }
        for number in 0..<5000 {
            let written = site.read("public/f\(number % 7)/g\(number % 50)/\(number).html")
            try #require(written == text(number, 2))
        }
    }
}
