import Disclosure
import Findings
import Foundation
import Hypertext
import Ledger
import OpenData
import Records
import Templates
import Testing
import ThaiText

/// A site whose files are texts in memory.
struct MemorySite {
    let context: SiteContext
    /// What reading and relating found.
    let findings: [Finding]

    /// `files` are record files and what stands beside them, by their path below content; the site is made on 21 November
    /// 2026 unless it is on another day. `earlier` are what its files were on days before; with some, the site has a ledger.
    init(
        _ files: [String: String], after earlier: [(day: CalendarDay, files: [String: String])] = [],
        site: String = Self.siteFile, on day: CalendarDay? = nil, checklists: [Checklist] = Checklist.shipped
    ) throws {
        let reading = RecordReader.readSite(Array(site.utf8), file: "site.yml", files: NoFiles())
        let siteFile = try #require(reading.value, "site.yml is whole")
        let reader = RecordReader(units: siteFile.site.units)
        let (records, found) = Self.read(files, with: reader)
        let day = try #require(day ?? CalendarDay(year: 2026, month: 11, day: 21))
        var ledger = LedgerBook()
        for (day, files) in earlier.isEmpty ? [] : earlier + [(day, files)] {
            ledger = try LedgerUpdate(
                ledger, states: Self.read(files, with: reader).records.map(RecordState.init), hidden: [], drafts: [:],
                today: day, root: "content"
            ).book
        }
        let (disclosure, related) = Disclosure.relate(
            records, site: siteFile.site, today: day, checklists: checklists, ledger: ledger)
        findings = reading.findings + found + related
        context = SiteContext(
            disclosure: disclosure,
            assets: SiteAssets(
                styleSheets: [WebAddress(path: "/assets/style.css")],
                narrowing: Script(
                    address: WebAddress(path: "/assets/narrow.js"),
                    integrity: "sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=")))
    }

    private static func read(
        _ files: [String: String], with reader: RecordReader
    ) -> (records: [Record], findings: [Finding]) {
        var findings: [Finding] = []
        var records: [Record] = []
        for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".md") {
            let recordPath = RecordPath.read(path, file: path)
            findings += recordPath.findings
            guard let place = recordPath.value else { continue }
            let beside = place.folder.map { FilesInMemory(folder: $0, files: files) }
            let result = reader.read(
                Array(text.utf8), path: place, file: path, files: beside ?? NoFiles() as any FilesBeside,
                names: beside?.names ?? [])
            findings += result.findings
            if let record = result.record { records.append(record) }
        }
        return (records, findings)
    }

    var pages: [Page] { allPages(of: context) }

    /// The addresses of the files that data are handed out as.
    var dataFiles: Set<String> { Set(allDataFiles(of: context.disclosure).map(\.address)) }

    /// What is measured on the files of the datasets.
    private var measured: MeasuredFiles {
        get throws {
            let files = allDataFiles(of: context.disclosure).filter { $0.address.hasPrefix(Dataset.folder) }
            let measures = try files.filter { !$0.isDescription }.map { file in
                (file.address, MeasuredFiles.Measure(try file.bytes()))
            }
            return MeasuredFiles(Dictionary(measures) { first, _ in first })
        }
    }

    /// The document at an address.
    func html(_ address: String) throws -> String {
        let page = try #require(pages.first { $0.address == address }, "there is a page at \(address)")
        return try page.render(address.hasPrefix(Dataset.folder) ? measured : MeasuredFiles()).description
    }

    static let siteFile = """
        name: องค์การบริหารส่วนตำบลทดสอบ
        type: อบต.
        district: อำเภอทดสอบ
        province: จังหวัดทดสอบ
        base_url: https://www.example.go.th
        units: [กองคลัง, สำนักปลัด]
        contact: {address: 1 หมู่ที่ 1, phone: 0-2000-0000, email: office@example.go.th}
        complaints:
          corruption: {url: "https://report.example.go.th/", phone: 0-2000-0009, unit: กองคลัง}
          general: {phone: 0-2000-0001}
        fiscal_years: 2567
        checklists: [2568]
        navigation: [{title: บริการออนไลน์, url: "https://service.example.go.th/"}]

        """
}

extension Page {
    /// As it is where no data file was measured.
    var document: HTML { render(MeasuredFiles()) }
}

private struct FilesInMemory: FilesBeside {
    let folder: String
    let files: [String: String]

    var isFolder: Bool { true }

    var names: Set<String> {
        Set(
            files.keys.filter { $0.hasPrefix(folder + "/") && !$0.hasSuffix(".md") }.map {
                String($0.dropFirst(folder.count + 1))
            })
    }

    func file(_ path: String) -> RecordFile? {
        contents(of: path).map {
            RecordFile(path: path, size: $0.count, sha256: String(repeating: "0123abcd", count: 8))
        }
    }

    func contents(of path: String) -> [UInt8]? { files["\(folder)/\(path)"].map { Array($0.utf8) } }
}
