import Disclosure
import Findings
import OpenData
import Pictures
import Records
import Templates
import ThaiText

/// Every page and file of the site, before one is rendered.
struct SitePlan: Sendable {
    let disclosure: Disclosure
    let pages: [Page]
    /// Files that are made when they are written: forms, lists and open data.
    let dataFiles: [DataFile]
    /// Other files: attachments, assets, what is copied as it is, and the site map.
    let files: [OutputFile]
    /// Whether text files have a compressed copy beside them.
    let hasCompressedCopies: Bool
    /// What is to be written with the site.
    let ledger: ContentLedger
    let findings: [Finding]

    /// Lays the site out; `fonts` are those that its share picture is drawn with.
    init(_ disclosure: Disclosure, content: Content, siteFile: SiteFile, fonts: FontSet) {
        self.disclosure = disclosure
        let root = content.listing.root
        ledger = content.ledger
        let assets = AssetFiles(siteFile, root: root, statics: content.listing.statics, fonts: fonts)
        pages = allPages(of: SiteContext(disclosure: disclosure, assets: assets.addresses))
        var claims = AddressClaims(site: siteFile.source.whole)
        for page in pages { claims.claim(page.outputPath, by: page.claimant) }
        dataFiles = Self.dataFiles(of: disclosure)
        for file in dataFiles { claims.claim(file.outputPath) }
        var files = assets.files
        for file in files { claims.claim(file.path) }
        for record in disclosure.records where record.common.withdrawn == nil {
            for id in [record.id] + disclosure.formerAddresses.ids(of: record) {
                for file in record.files {
                    let path = "\(id.path)/\(file.path)"
                    claims.claim(path, by: record.source.whole)
                    let source = "\(root)/\(record.id.path)/\(file.path)"
                    files.append(OutputFile(path: path, content: .copy(ofFileAt: source, sha256: file.sha256)))
                }
            }
        }
        for file in content.statics {
            let source = "\(root)/static/\(file.path)"
            claims.claim(file.path, by: Place(file: source))
            files.append(OutputFile(path: file.path, content: .copy(ofFileAt: source, sha256: file.sha256)))
        }
        let baseURL = disclosure.site.baseURL.text
        let entries = pages.filter(\.isInSitemap).map { page in
            SitemapEntry(url: baseURL + page.address, modified: page.modified)
        }
        let generated =
            Sitemap.files(entries, baseURL: baseURL)
            + [("robots.txt", Robots.bytes(baseURL: baseURL)), (HeaderFile.name, HeaderFile.bytes)]
        for (name, bytes) in generated where claims.isFree(name) {
            files.append(OutputFile(path: name, content: .bytes(bytes)))
        }
        self.files = files
        hasCompressedCopies = siteFile.site.hasCompressedCopies
        if hasCompressedCopies {
            let paths = pages.map(\.outputPath) + dataFiles.map(\.outputPath) + files.map(\.path)
            for path in paths.compactMap(Gzip.path) { claims.claim(path) }
        }
        findings =
            assets.findings + claims.findings
            + LinkCheck(
                pages: pages, files: dataFiles.map(\.outputPath) + files.map(\.path), content: content
            ).findings(siteFile: siteFile)
    }

    /// The files that are made, which stay where they stood before the records moved that they are of.
    private static func dataFiles(of disclosure: Disclosure) -> [DataFile] {
        let files = allDataFiles(of: disclosure)
        return files
            + files.flatMap { file in
                disclosure.formerAddresses.addresses(ofWhatIsAt: file.address).map { file.copy(at: $0.address) }
            }
    }
}

extension Page {
    /// Where the content says that there is to be such a page; nil for one of the program's own.
    fileprivate var claimant: Place? {
        record.map { isRedirect ? $0.place("moved_from") : $0.source.whole }
    }

    /// The file that a web server shows for the page's address.
    var outputPath: String {
        let path = String(address.dropFirst())
        return address.hasSuffix("/") ? path + "index.html" : path
    }
}

extension DataFile {
    var outputPath: String { String(address.dropFirst()) }
}
