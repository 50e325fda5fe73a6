import Disclosure
import Findings
import Markdown
import Records
import Templates
import ThaiText

/// Finds links between pages that lead nowhere, before anything is written.
struct LinkCheck {
    private let addresses: Set<String>
    /// The headings of each record's body, by its address.
    private let fragments: [String: Set<String>]
    private let records: [Record]
    private let unread: Set<String>
    /// Above the pages of the checklists that are there but could not be read.
    private let unreadLists: [String]
    private let drafts: Set<String>

    init(pages: [Page], files: [String], content: Content) {
        addresses = Set(pages.map(\.address)).union(files.map { "/" + $0 })
        fragments = Dictionary(
            uniqueKeysWithValues: content.records.map { ($0.address, Set($0.body.headings.map(\.id))) })
        records = content.records
        unread = Set(content.unread.map(\.address))
        unreadLists = content.checklists.unread.map(AssessmentYear.address)
        drafts = Set(content.drafts.map(\.address))
    }

    func findings(siteFile: SiteFile) -> [Finding] {
        let navigation = siteFile.site.navigation.enumerated().compactMap { index, link -> (String, Place)? in
            let path = String(link.url.text.prefix { $0 != "#" && $0 != "?" })
            guard link.url.scheme == nil, !exists(path) else { return nil }
            return (path, siteFile.place("navigation", .index(index), "url"))
        }
        let links = records.flatMap(\.body.internalLinks)
        let dead = navigation + links.filter { !exists($0.address) }.map { ($0.address, $0.place) }
        return deadLinks(dead) + links.compactMap(deadFragment)
    }

    private func exists(_ address: String) -> Bool {
        addresses.contains(address) || unread.contains(address) || unreadLists.contains(where: address.hasPrefix)
    }

    private func deadFragment(_ link: InternalLink) -> Finding? {
        guard let fragment = link.fragment, let known = fragments[link.address], !known.contains(fragment) else {
            return nil
        }
        return .deadFragment(fragment, of: link.address, at: link.place, known: known)
    }

    private func deadLinks(_ links: [(address: String, place: Place)]) -> [Finding] {
        guard !links.isEmpty else { return [] }
        let names = EditDistance.Candidates(addresses.sorted())
        return links.map { address, place in
            if drafts.contains(address) { return .linkToDraft(address, at: place) }
            let nearest = addresses.contains(address + "/") ? address + "/" : names.nearest(to: address)
            return .deadLink(address, at: place, nearest: nearest)
        }
    }
}

extension Finding {
    fileprivate static func deadLink(_ address: String, at place: Place, nearest: String?) -> Finding {
        Finding(
            .deadLink, at: place,
            message: Bilingual(
                th: "ลิงก์ไปยัง \(address) ซึ่งไม่มีในเว็บไซต์นี้",
                en: "the link leads to \(address), which is not on this site"),
            fix: .didYouMean(
                nearest, else: Bilingual(th: "ตรวจว่ามีไฟล์นั้นใน content", en: "see that the file is in content")))
    }

    fileprivate static func linkToDraft(_ address: String, at place: Place) -> Finding {
        Finding(
            .deadLink, at: place,
            message: Bilingual(
                th: "ลิงก์ไปยัง \(address) ซึ่งเป็นฉบับร่าง ยังไม่เผยแพร่",
                en: "the link leads to \(address), which is a draft and not published"),
            fix: Bilingual(
                th: "ลบ draft: true ในรายการนั้นเมื่อพร้อมเผยแพร่ หรือตัดลิงก์ออกก่อน",
                en: "take draft: true out of that record once it is ready, or leave the link out until then"))
    }

    fileprivate static func deadFragment(
        _ fragment: String, of address: String, at place: Place, known: Set<String>
    ) -> Finding {
        Finding(
            .deadFragment, at: place,
            message: Bilingual(
                th: "หน้า \(address) ไม่มีหัวข้อ #\(fragment)", en: "\(address) has no heading #\(fragment)"),
            fix: .didYouMean(
                EditDistance.nearest(to: fragment, in: known.sorted()).map { "#" + $0 },
                else: Bilingual(th: "ตัด #\(fragment) ออกจากลิงก์", en: "take #\(fragment) away from the link")))
    }
}
