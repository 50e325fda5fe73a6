import Findings

/// Names of files that some computer cannot hold, some server takes for another, or somebody reads as another.
enum FileNameCheck {
    /// Of the whole path below the record's folder, in bytes: the ledger has so much room for it.
    static let longest = 255
    /// Of the files of one record.
    static let most = 150

    private static let reserved: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// What is wrong with a path, nil where nothing is.
    static func fault(of path: String) -> Bilingual? {
        guard path.utf8.count <= longest else {
            return Bilingual(th: "ยาวเกิน \(longest) ไบต์", en: "is longer than \(longest) bytes")
        }
        return path.split(separator: "/").lazy.compactMap(fault(ofStep:)).first
    }

    private static func fault(ofStep name: Substring) -> Bilingual? {
        if name.unicodeScalars.contains(where: \.isUnseen) {
            return Bilingual(
                th: "มีอักขระที่มองไม่เห็น ซึ่งทำให้อ่านชื่อผิดได้",
                en: "has characters that nobody sees, which make it read as another")
        }
        if let sign = name.first(where: { "<>:\"|?*\\".contains($0) }) {
            return Bilingual(th: "มี \(sign) ซึ่ง Windows ใช้ในชื่อไม่ได้", en: "has \(sign), which Windows has in no name")
        }
        if name.hasSuffix(".") || name.hasSuffix(" ") || name.hasPrefix(" ") || name.hasPrefix("-") {
            return Bilingual(
                th: "ขึ้นต้นหรือลงท้ายด้วยช่องว่าง จุด หรือขีด", en: "begins or ends with a space, a dot or a dash")
        }
        if name.contains(/%[0-9A-Fa-f]{2}/) {
            return Bilingual(
                th: "มี % ตามด้วยเลขสองหลัก ซึ่งเครื่องแม่ข่ายอาจอ่านเป็นอักษรอื่น",
                en: "has % and two digits, which a server may read as another letter")
        }
        if reserved.contains(name.prefix { $0 != "." }.lowercased()) {
            return Bilingual(th: "เป็นชื่อที่ Windows สงวนไว้", en: "is a name that Windows keeps for itself")
        }
        return nil
    }

    /// Of each path the others that are the same but for case or for how an accent is composed.
    static func twins(of paths: [String]) -> [(path: String, twin: String)] {
        Dictionary(grouping: paths) { $0.lowercased() }.values.filter { $0.count > 1 }.flatMap { group in
            let sorted = group.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            return zip(sorted.dropFirst(), sorted).map { ($0, $1) }
        }
    }
}

extension Unicode.Scalar {
    /// Control characters, marks that turn the direction of writing, and others that show nothing.
    fileprivate var isUnseen: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: properties.isDefaultIgnorableCodePoint
        }
    }
}

extension Finding {
    static func badFileName(_ fault: Bilingual, at place: Place) -> Finding {
        Finding(
            .badFileName, at: place,
            message: Bilingual(th: "ชื่อไฟล์หรือโฟลเดอร์นี้\(fault.th)", en: "the name of this file or folder \(fault.en)"),
            fix: Bilingual(
                th: "เปลี่ยนชื่อ ใช้ตัวอักษรไทยหรืออังกฤษ ตัวเลข ช่องว่าง - และ _ ได้ แล้วแก้ชื่อในรายการให้ตรงกัน",
                en: "rename it (Thai or English letters, digits, spaces, - and _ will do) and change the record too"))
    }

    static func twinFileName(_ twin: String, at place: Place) -> Finding {
        Finding(
            .badFileName, at: place,
            message: Bilingual(
                th: "ชื่อนี้ต่างจาก «\(twin)» เพียงตัวพิมพ์ใหญ่เล็กหรือการประสมอักษร",
                en: "the name differs from «\(twin)» only in case or in how a letter is composed"),
            fix: Bilingual(
                th: "เปลี่ยนชื่อหนึ่งในสองให้ต่างกันชัดเจน หรือลบไฟล์ที่ซ้ำ", en: "rename one of them, or delete the one too many"))
    }

    static func tooManyFiles(_ count: Int, at place: Place) -> Finding {
        Finding(
            .tooManyFiles, at: place,
            message: Bilingual(
                th: "รายการนี้มีไฟล์ \(count) ไฟล์ เกิน \(FileNameCheck.most) ไฟล์",
                en: "this record has \(count) files, more than \(FileNameCheck.most)"),
            fix: Bilingual(
                th: "รวมเป็น PDF เดียวหรือไฟล์ .zip หรือแยกเป็นหลายรายการ",
                en: "put them together as one PDF or a .zip, or divide the record"))
    }
}
