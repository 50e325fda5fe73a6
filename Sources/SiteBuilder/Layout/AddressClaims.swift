import Findings

/// Which file of the site is whose, so that none is written twice.
struct AddressClaims {
    /// Where the site is described: for what is of no file of its own.
    private let site: Place
    private var owners: [String: Place] = [:]
    private(set) var findings: [Finding] = []

    init(site: Place) {
        self.site = site
    }

    /// Claims a path of the site for what stands at a place of the content, or for the program itself.
    mutating func claim(_ path: String, by place: Place? = nil) {
        let owner = place ?? site
        guard let earlier = owners.updateValue(owner, forKey: path) else { return }
        // What the program makes has no file that could be renamed.
        let (place, other) = owner == site || earlier != site && owner < earlier ? (earlier, owner) : (owner, earlier)
        findings.append(.addressTaken(path, at: place, by: other == site ? nil : other))
    }

    /// Whether a path is still free; what the organisation puts there itself goes first.
    func isFree(_ path: String) -> Bool { owners[path] == nil }
}

extension Finding {
    fileprivate static func addressTaken(_ path: String, at place: Place, by other: Place?) -> Finding {
        let address = path.hasSuffix("index.html") ? "/" + path.dropLast("index.html".count) : "/" + path
        return Finding(
            .addressTaken, at: place,
            message: Bilingual(
                th: "ที่อยู่ \(address) มีหน้าอื่นใช้อยู่แล้ว", en: "the address \(address) is taken by another page"),
            fix: Bilingual(
                th: "เปลี่ยนชื่อไฟล์หรือโฟลเดอร์นี้ หรือตัดออกจาก moved_from (ที่อยู่ที่โปรแกรมสร้างเอง เช่น หน้ารายปี ใช้ซ้ำไม่ได้)",
                en: "rename this file or folder, or take it out of moved_from (addresses of the program's own pages, "
                    + "such as years, are taken)"),
            related: [other].compactMap(\.self))
    }
}
