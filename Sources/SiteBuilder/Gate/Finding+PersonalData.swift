import Findings
import PersonalData

extension Finding {
    /// Of each kind the first ten of a file, the last of them with how many more there are. Neither the findings nor their
    /// places repeat what was found.
    static func personalData(_ found: [PlacedSighting]) -> [Finding] {
        PersonalDataKind.allCases.flatMap { kind in
            let all = found.filter { $0.sighting.kind == kind }
            let shown = all.prefix(10)
            return shown.enumerated().map { index, placed in
                let more = index + 1 == shown.count ? all.count - shown.count : 0
                return Finding(kind.code, at: placed.place, message: placed.message(more: more), fix: placed.fix)
            }
        }
    }
}

extension PersonalDataKind {
    fileprivate var code: FindingCode {
        switch self {
        case .idNumber: .personsID
        case .welfareRecipients: .welfareRecipients
        case .bankAccount: .bankAccount
        case .mobileNumber: .mobileBesideName
        case .houseNumber: .houseNumber
        case .birthDate: .dateOfBirth
        }
    }
}

extension PlacedSighting {
    /// What it is and where, with how many more of its kind the file has.
    fileprivate func message(more: Int) -> Bilingual {
        let what = what
        let place =
            medium == .name ? Bilingual(th: "ชื่อไฟล์หรือโฟลเดอร์", en: "the name of the file or its folder") : spot
        let rest = Bilingual(
            th: more > 0 ? " และอีก \(more) แห่งในไฟล์นี้" : "", en: more > 0 ? " (and \(more) more in this file)" : "")
        return Bilingual(
            th: what.th + (place.map { " ที่\($0.th)" } ?? "") + rest.th,
            en: what.en + (place.map { " in \($0.en)" } ?? "") + rest.en)
    }

    private var what: Bilingual {
        let masked = sighting.masked
        return switch sighting.kind {
        case .idNumber:
            Bilingual(
                th: "พบเลขประจำตัวประชาชนของบุคคล (\(masked)) ซึ่งห้ามเผยแพร่",
                en: "a natural person's ID number (\(masked)), which must not be published,")
        case .welfareRecipients:
            Bilingual(
                th: "พบรายชื่อผู้รับสวัสดิการ ผู้พิการ หรือผู้ป่วย \(masked) ชื่อ ซึ่งห้ามเผยแพร่",
                en: "\(masked) names of people on welfare, disabled or ill, which must not be published,")
        case .bankAccount:
            Bilingual(th: "พบเลขที่บัญชีธนาคาร (\(masked))", en: "a bank account's number (\(masked))")
        case .mobileNumber:
            Bilingual(
                th: "พบเบอร์โทรศัพท์มือถือข้างชื่อบุคคล (\(masked))", en: "a mobile number beside a person's name (\(masked))")
        case .houseNumber:
            Bilingual(th: "พบบ้านเลขที่ข้างชื่อบุคคล", en: "a house number beside a person's name")
        case .birthDate: Bilingual(th: "พบวันเดือนปีเกิดของบุคคล", en: "a person's date of birth")
        }
    }

    /// How to take it out.
    fileprivate var fix: Bilingual {
        let masked = sighting.masked
        let what =
            switch sighting.kind {
            case .idNumber:
                Bilingual(th: "ลบออก หรือปิดเป็น \(masked)", en: "delete it, or mask it as \(masked)")
            case .welfareRecipients:
                Bilingual(th: "ลบรายชื่อออก บอกเพียงจำนวน", en: "delete the names and say how many there are")
            case .bankAccount:
                Bilingual(
                    th: "ลบออก หรือปิดเป็น \(masked) ถ้าเป็นบัญชีของหน่วยงาน เขียนชื่อบัญชีไว้ข้างกัน",
                    en: "delete it, or mask it as \(masked); beside an office's account write whose it is")
            case .mobileNumber:
                Bilingual(
                    th: "ใช้เบอร์ของสำนักงานแทน เบอร์ที่เปิดเผยตามหน้าที่ให้ใส่ใน site.yml หรือข้อมูลผู้บริหาร",
                    en:
                        "give the office's number; one that is public by duty belongs in site.yml or the executives' record"
                )
            case .houseNumber:
                Bilingual(th: "ตัดบ้านเลขที่ออก เหลือเพียงหมู่ที่และตำบล", en: "leave the village and the subdistrict only")
            case .birthDate: Bilingual(th: "ลบออก หรือบอกเพียงอายุ", en: "delete it, or give the age only")
            }
        switch medium {
        case .text: return what
        case .document:
            return Bilingual(
                th: "\(what.th) ในไฟล์ต้นฉบับแล้วบันทึกไฟล์นี้ใหม่ แถบดำที่วางทับปิดไม่ได้จริง",
                en: "\(what.en), in the original, and save this file anew: a black bar laid over it hides nothing")
        case .name: return Bilingual(th: "เปลี่ยนชื่อไฟล์หรือโฟลเดอร์", en: "rename the file or folder")
        }
    }
}
