import Findings
import Ledger
import Records
import ThaiText

/// All that was read of a content folder, and everything that is wrong with it.
struct Content: Sendable {
    let listing: ContentListing
    /// Nil where `site.yml` is not whole.
    let siteFile: SiteFile?
    let checklists: ContentChecklists
    let ledger: ContentLedger
    /// What `static/` holds.
    let statics: [RecordFile]
    /// The published records.
    let records: [Record]
    /// Records that are there but could not be read.
    let unread: Set<RecordID>
    /// Records that are not published yet.
    let drafts: Set<RecordID>
    /// Those of them that are whole.
    let draftRecords: [Record]
    /// Record files, drafts and unread ones among them.
    let recordCount: Int
    var findings: [Finding]

    /// Reads a content folder on a day, records in parallel; throws where the folder cannot be listed.
    static func load(
        from root: String, today: CalendarDay, jobs: Int,
        onRead: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
    ) async throws -> Content {
        let listing = try ContentListing(root: root)
        let checklists = ContentChecklists(listing)
        let siteReading = readSite(listing, checklists: checklists.years)
        let reader = RecordReader(units: siteReading.value?.site.units)
        var findings = listing.findings + siteReading.findings + checklists.findings
        let (paths, strays) = RecordPaths.assign(listing, findings: &findings)
        findings += strays.map { .strayFile(at: Place(file: "\(root)/\($0)")) }
        let statics = FolderFiles(folder: "\(root)/static", paths: listing.statics)
        findings += statics.unreadable + statics.findings(on: statics.all.map(\.path), as: .fixed)
        let total = paths.count
        let progress = Counter()
        let readings = await parallelMap(paths, jobs: jobs) { assigned in
            defer { onRead(progress.next() + 1, total) }
            return assigned.read(with: reader, root: root)
        }
        findings += readings.flatMap(\.findings)
        let records = readings.compactMap { $0.isDraft ? nil : $0.record }
        let unread = Set(zip(paths, readings).filter { $1.record == nil && !$1.isDraft }.map(\.0.path.id))
        let drafts = Dictionary(zip(paths, readings).filter(\.1.isDraft).map { ($0.0.path.id, $0.0.path.path) }) {
            first, _ in first
        }
        let states = await parallelMap(records, jobs: jobs) { RecordState($0) }
        let ledger = try ContentLedger(listing, states: states, unread: unread, drafts: drafts, today: today)
        findings += ledger.findings
        return Content(
            listing: listing,
            siteFile: siteReading.value,
            checklists: checklists,
            ledger: ledger,
            statics: statics.all,
            records: records,
            // What refers to a record that has vanished is right once it is back.
            unread: unread.union(ledger.vanished),
            drafts: Set(drafts.keys),
            draftRecords: readings.compactMap { $0.isDraft ? $0.record : nil },
            recordCount: listing.records.count,
            findings: findings)
    }

    /// Reads `site.yml`, which may name these years' checklists.
    static func readSite(_ listing: ContentListing, checklists: Set<FiscalYear>) -> Reading<SiteFile> {
        let path = "\(listing.root)/site.yml"
        let files = FolderFiles(folder: listing.root, paths: listing.besideSite)
        guard let bytes = try? OpenFile.toCopy(path).contents() else {
            let place = Place(file: path)
            return Reading(
                value: nil, findings: [listing.hasSiteFile ? .unreadableFile(at: place) : .noSiteFile(at: place)])
        }
        let reading = RecordReader.readSite(bytes, file: path, files: files, checklists: checklists)
        let theme = reading.value?.site.theme
        let used = [theme?.emblem?.path, theme?.stylesheet?.path].compactMap(\.self)
        let strays = reading.value == nil ? [] : listing.besideSite.filter { !used.contains($0) }
        return Reading(
            value: reading.value,
            findings: reading.findings + files.findings(on: used, as: .theme)
                + strays.map { .straySiteFile(at: Place(file: "\(listing.root)/\($0)")) })
    }
}

extension Finding {
    /// A file beside `site.yml` that it does not name.
    fileprivate static func straySiteFile(at place: Place) -> Finding {
        Finding(
            .strayFile, at: place,
            message: Bilingual(
                th: "site.yml ไม่ได้ใช้ไฟล์นี้ จึงไม่ได้เผยแพร่", en: "site.yml does not name this file, so it is not published"),
            fix: Bilingual(
                th: "ใส่เป็น theme.emblem (ตรา) หรือ theme.stylesheet (CSS) ใน site.yml หรือลบไฟล์นี้",
                en: "name it under theme.emblem or theme.stylesheet (CSS) in site.yml, or delete it"))
    }

    static func noSiteFile(at place: Place) -> Finding {
        Finding(
            .noSiteFile, at: place,
            message: Bilingual(
                th: "ไม่พบไฟล์ site.yml ที่บอกชื่อหน่วยงานและการตั้งค่า", en: "there is no site.yml, which names the organisation"
            ),
            fix: Bilingual(
                th: "สร้าง site.yml ที่ชั้นบนสุดของโฟลเดอร์เนื้อหา (คัดลอกจากตัวอย่างแล้วแก้)",
                en: "write site.yml at the top of the content folder (copy the example's and change it)"))
    }
}
