import Foundation
import Glibc
import Testing

@testable import SiteBuilder

@Suite struct PublishingHostFilesTests {
    @Test func dotFilesFoldersAndLinksAreCarriedOver() throws {
        let site = try TestSite()
        try site.publish(["a": "1"])
        try site.write("Deny", to: "public/.htaccess")
        try site.write("token", to: "public/.well-known/acme/x")
        let links = [".link": "nowhere/at/all", ".well-known/up": "../.."]
        for (path, target) in links {
            try FileManager.default.createSymbolicLink(atPath: site.output + "/" + path, withDestinationPath: target)
        }
        try #require(chmod(site.output + "/.well-known/acme", 0o555) == 0)
        for path in [".htaccess", ".well-known/acme/x", ".well-known/acme", ".well-known"] {
            try site.age("public/" + path)
        }
        let file = try site.status("public/.htaccess")

        for round in 1...2 {
            let tally = try site.publish(["a": "2"])
            #expect(tally.removed == 0)
            #expect(tally.leftover == nil)
            #expect(tally.written == (round == 1 ? 1 : 0))
            #expect(try site.status("public/.htaccess").hasSameVersion(as: file))
            #expect(site.read("public/.well-known/acme/x") == "token")
            #expect(try site.status("public/.well-known/acme").st_mode & 0o777 == 0o555)
            #expect(try site.status("public/.well-known").st_mtim.tv_sec == 1_700_000_000)
            for (path, target) in links {
                let found = try FileManager.default.destinationOfSymbolicLink(atPath: site.output + "/" + path)
                #expect(found == target)
            }
            #expect(try site.list() == ["public"])
        }
    }

    @Test func aFolderWithNothingButDotFilesTakesASite() throws {
        let site = try TestSite()
        try site.write("*\n", to: "public/.gitignore")
        #expect(try site.publish().written == 1)
        #expect(try site.list("public") == [".gitignore", "index.html"])
    }

    @Test func namesThatAreNotUTF8AreCarriedOver() throws {
        let site = try TestSite()
        try site.publish()
        try site.write("", to: "public/.old/x")
        let name = Array((site.output + "/.old/").utf8CString.dropLast()) + [CChar(bitPattern: 0xA1), 0]
        let descriptor = open(name, O_CREAT | O_WRONLY, 0o644)
        try #require(descriptor >= 0)
        close(descriptor)
        #expect(try site.publish().leftover == nil)
        #expect(access(name, F_OK) == 0)
    }

    @Test func theFoldersModeStays() throws {
        let site = try TestSite()
        try site.publish()
        try #require(chmod(site.output, 0o2775) == 0)
        try site.publish()
        #expect(try site.status("public").st_mode & 0o7777 == 0o2775)
    }

    @Test(arguments: [".htaccess", ".well-known/security.txt", ".nojekyll"])
    func aGeneratedFileIsNeverPutAmongThem(path: String) throws {
        let site = try TestSite()
        #expect(throws: PublishError.hostsName(path)) { try site.publish([path: "x"]) }
        #expect(try site.list().isEmpty)
    }

    @Test func aDotBelowTheTopIsOurs() throws {
        let site = try TestSite()
        try site.publish(["a/.b": "1"])
        #expect(site.read("public/a/.b") == "1")
        #expect(try site.publish().removed == 1)
        #expect(site.read("public/a/.b") == nil)
    }
}
