import Findings
import ThaiText

/// Where an organisation keeps a checklist of its own: `checklists/2570.csv` below content.
public struct ChecklistPath: Sendable, Hashable {
    /// The list's fiscal year.
    public let year: FiscalYear

    /// The folder below content that holds the lists.
    public static let folder = "checklists"

    public init(year: FiscalYear) { self.year = year }

    /// Below content.
    public var path: String { "\(Self.folder)/\(year.buddhistYear).csv" }

    /// Reads the path of a file in the folder, or says how it should be called.
    public static func read(_ path: String, file: String) -> Reading<ChecklistPath> {
        let meant = meantYear(path).map(ChecklistPath.init)
        if let meant, meant.path == path { return Reading(value: meant, findings: []) }
        return Reading(value: nil, findings: [.misnamedChecklist(path, at: Place(file: file), meant: meant)])
    }

    /// The last number of the path that can be a year, as พ.ศ.
    private static func meantYear(_ path: String) -> FiscalYear? {
        let numbers = arabicDigits(path).split { !("0"..."9").contains($0) }
        return numbers.lazy.compactMap { digits in
            digits.count == 4 ? Int(digits).flatMap { FiscalYear($0) ?? FiscalYear($0 + 543) } : nil
        }.last
    }
}

extension Finding {
    /// `meant` is where the list should stand, as far as its name tells.
    fileprivate static func misnamedChecklist(_ path: String, at place: Place, meant: ChecklistPath?) -> Finding {
        let isTable = path.lowercased().hasSuffix(".csv")
        let name = meant?.path ?? "\(ChecklistPath.folder)/2570.csv"
        return Finding(
            .strayFile, severity: isTable || meant != nil ? .error : .warning, at: place,
            message: Bilingual(
                th: "ไฟล์นี้ไม่ถูกอ่าน เพราะแบบประเมินต้องชื่อเป็นปี พ.ศ. สี่หลักตามด้วย .csv ใน \(ChecklistPath.folder)",
                en: "this is not read: a checklist stands in \(ChecklistPath.folder)/ under its พ.ศ. year and .csv"),
            fix: isTable
                ? Bilingual(
                    th: "เปลี่ยนชื่อเป็น \(name)\(meant == nil ? " (ปี พ.ศ. 2400–2700 เลขอารบิก)" : "")",
                    en: meant == nil ? "name it like \(name) (a พ.ศ. year from 2400 to 2700)" : "rename it to \(name)")
                : Bilingual(
                    th: "ถ้าเป็นแบบประเมิน ให้บันทึกเป็น CSV ชื่อ \(name) ถ้าไม่ใช่ ให้ย้ายออกจาก content",
                    en: "save it as CSV under the name \(name) if it is a list; else move it out of content"))
    }
}
