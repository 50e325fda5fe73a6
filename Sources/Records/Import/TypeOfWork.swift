import ThaiText

/// Tells from a work's name what kind of purchase it is, since no form has a column for it.
enum TypeOfWork {
    /// Nil where the name does not begin with a word that tells.
    static func of(_ name: String) -> ProcurementType? {
        var key = Folding.key(name)[...]
        guard !both.contains(where: key.begins) else { return nil }
        while let word = leading.first(where: key.begins) { key = key.behind(word) }
        return types.first { key.begins(with: $0.word) }?.type
    }

    /// Words that say nothing of the kind: โครงการก่อสร้าง…, จัดซื้อ….
    private static let leading = ["โครงการ", "รายการ", "งาน", "การ", "ค่า", "จัด", "เพื่อ"]
    /// The field's name, not a kind.
    private static let both = ["จัดซื้อจัดจ้าง", "จัดซื้อและจัดจ้าง", "จัดซื้อหรือจัดจ้าง", "ซื้อหรือจ้าง"]

    /// The first that the name begins with decides, so the longer words stand first.
    private static let types: [(word: String, type: ProcurementType)] = [
        ("จ้างที่ปรึกษา", .consultancy), ("จ้างเหมาที่ปรึกษา", .consultancy), ("จ้างบริการที่ปรึกษา", .consultancy),
        ("จ้างออกแบบ", .design), ("จ้างเหมาออกแบบ", .design), ("จ้างควบคุมงาน", .design), ("จ้างผู้ควบคุมงาน", .design),
        ("ออกแบบ", .design), ("จ้างเช่า", .rental), ("เช่า", .rental),
        ("จ้างก่อสร้าง", .construction), ("จ้างเหมาก่อสร้าง", .construction), ("จ้างโครงการก่อสร้าง", .construction),
        ("ก่อสร้าง", .construction), ("จ้างปรับปรุงถนน", .construction), ("จ้างเหมาปรับปรุงถนน", .construction),
        ("จ้างซ่อมสร้าง", .construction), ("จ้างเหมาซ่อมสร้าง", .construction), ("จ้างต่อเติม", .construction),
        ("จ้างปรับปรุงผิวจราจร", .construction), ("จ้างเสริมผิวจราจร", .construction), ("เสริมผิวจราจร", .construction),
        ("ปรับปรุงถนน", .construction), ("ปรับปรุงผิวจราจร", .construction), ("ซ่อมสร้าง", .construction),
        ("ต่อเติม", .construction), ("วางท่อ", .construction), ("จ้างวางท่อ", .construction), ("ขยายเขต", .construction),
        ("จ้าง", .services), ("ซ่อมแซม", .services), ("ซ่อมบำรุง", .services), ("ซื้อ", .goods),
    ]
}
