import Disclosure
import Findings
import OpenData
import Records
import Templates
import ThaiText

/// Every page and file of the site, before one is rendered.
struct SitePlan: Sendable {
    let pages: [Page]
    /// Files that are made when they are written: forms, lists and open data.
    let dataFiles: [DataFile]
    /// Other files: attachments, assets, what is copied as it is, and the site map.
    let files: [OutputFile]
    let findings: [Finding]

    /// Lays the site out. `baseURL` without a slash at its end.
    init(_ disclosure: Disclosure, content: Content, siteFile: SiteFile) {
        let root = content.listing.root
        let assets = AssetFiles(siteFile.site, root: root, statics: content.listing.statics)
        pages = allPages(of: SiteContext(disclosure: disclosure, assets: assets.addresses))
        var claims = AddressClaims(site: siteFile.source.whole)
        for page in pages { claims.claim(page.outputPath, by: page.record?.source.whole) }
        dataFiles = allDataFiles(of: disclosure)
        for file in dataFiles { claims.claim(file.outputPath) }
        var files = assets.files
        for file in files { claims.claim(file.path) }
        for record in disclosure.records where record.common.withdrawn == nil {
            for file in record.files {
                let path = String(record.address.dropFirst()) + file.path
                claims.claim(path, by: record.source.whole)
                files.append(OutputFile(path: path, content: .copy(ofFileAt: "\(root)/\(path)")))
            }
        }
        for path in content.listing.statics {
            claims.claim(path, by: Place(file: "\(root)/static/\(path)"))
            files.append(OutputFile(path: path, content: .copy(ofFileAt: "\(root)/static/\(path)")))
        }
        let baseURL = disclosure.site.baseURL.text
        let entries = pages.filter(\.isInSitemap).map { page in
            SitemapEntry(url: baseURL + page.address, modified: page.modified)
        }
        let generated = Sitemap.files(entries, baseURL: baseURL) + [("robots.txt", Robots.bytes(baseURL: baseURL))]
        for (name, bytes) in generated where claims.isFree(name) {
            files.append(OutputFile(path: name, content: .bytes(bytes)))
        }
        self.files = files
        findings =
            claims.findings
            + LinkCheck(
                pages: pages, files: dataFiles.map(\.outputPath) + files.map(\.path), content: content
            ).findings(siteFile: siteFile)
    }
}

extension Page {
    /// The file that a web server shows for the page's address.
    var outputPath: String {
        let path = String(address.dropFirst())
        return address.hasSuffix("/") ? path + "index.html" : path
    }
}

extension DataFile {
    var outputPath: String { String(address.dropFirst()) }
}
