import Foundation
import Templates
import Testing

struct LinkTests {
    @Test(arguments: [SampleRecords.all, [:]])
    func everyInternalLinkLeadsToAPageAndItsFragmentToAnID(files: [String: String]) throws {
        let site = try MemorySite(files)
        let documents = Dictionary(uniqueKeysWithValues: site.pages.map { ($0.address, $0.document.description) })
        let dataFiles = site.dataFiles
        for (address, html) in documents {
            for link in matches(of: #"<a href="([/#][^"]*)""#, in: html) {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = parts[0].isEmpty ? address : String(parts[0])
                if target.hasSuffix(".pdf") || dataFiles.contains(target) { continue }
                #expect(documents[target] != nil, "\(address) links to \(link)")
                if parts.count == 2, let fragment = parts[1].removingPercentEncoding {
                    #expect(documents[target]?.contains("id=\"\(fragment)\"") == true, "\(address) links to \(link)")
                }
            }
        }
    }

    @Test func everyPageIsReachedFromHome() throws {
        let pages = try MemorySite(SampleRecords.all).pages
        let documents = Dictionary(uniqueKeysWithValues: pages.map { ($0.address, $0.document.description) })
        var reached: Set = ["/"]
        var waiting = ["/"]
        while let address = waiting.popLast() {
            let links = matches(of: ##"<a href="(/[^"#]*)"##, in: documents[address] ?? "")
            waiting += links.filter { reached.insert($0).inserted }
        }
        #expect(Set(documents.keys).subtracting(reached) == ["/404.html", "/documents/tax-news/"])
        #expect(try MemorySite(SampleRecords.all).dataFiles.subtracting(reached) == [])
    }

    @Test func eachAddressIsTakenOnce() throws {
        let addresses = try MemorySite(SampleRecords.all).pages.map(\.address)
        #expect(Set(addresses).count == addresses.count)
    }

    @Test func eachRecordHasAPageOfItsOwnAtItsAddress() throws {
        let site = try MemorySite(SampleRecords.all)
        let pages = site.pages.filter { !$0.isRedirect }
        let own = pages.compactMap { page in page.record.map { (page.address, $0.address) } }
        #expect(Set(own.map(\.0)) == Set(site.context.disclosure.records.map(\.address)))
        #expect(own.allSatisfy { $0 == $1 })
    }

    @Test func onlyTheNotFoundPageAndOldAddressesAreLeftOutOfTheSitemap() throws {
        #expect(
            try MemorySite(SampleRecords.all).pages.filter { !$0.isInSitemap }.map(\.address) == [
                "/404.html", "/documents/tax-news/",
            ])
    }

    private func matches(of pattern: String, in text: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }
}
