import Findings

/// Which file of the site is whose, so that none is written twice.
struct AddressClaims {
    private var owners: [String: Place] = [:]
    private(set) var findings: [Finding] = []

    /// Claims a path of the site for what stands at a place of the content.
    mutating func claim(_ path: String, by owner: Place) {
        guard let earlier = owners.updateValue(owner, forKey: path) else { return }
        findings.append(.addressTaken(path, at: max(owner, earlier), by: min(owner, earlier)))
    }

    /// Whether a path is still free; what the organisation puts there itself goes first.
    func isFree(_ path: String) -> Bool { owners[path] == nil }
}

extension Finding {
    fileprivate static func addressTaken(_ path: String, at place: Place, by earlier: Place) -> Finding {
        let address = path.hasSuffix("index.html") ? "/" + path.dropLast("index.html".count) : "/" + path
        return Finding(
            .addressTaken, at: place,
            message: Bilingual(
                th: "ที่อยู่ \(address) มีหน้าอื่นใช้อยู่แล้ว", en: "the address \(address) is taken by another page"),
            fix: Bilingual(
                th: "เปลี่ยนชื่อไฟล์หรือโฟลเดอร์นี้ (ที่อยู่ที่โปรแกรมสร้างเอง เช่น หน้ารายปี ใช้ซ้ำไม่ได้)",
                en: "rename this file or folder (addresses of the program's own pages, such as years, are taken)"),
            related: place == earlier ? [] : [earlier])
    }
}
