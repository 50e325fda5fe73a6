import Findings
import Hypertext
import ThaiText

extension Site: FieldOwner {
    static let fields = FieldTable<Site>([
        .required(
            "name", "ชื่อหน่วยงาน", \.name, .text(limit: 200),
            Bilingual(th: "ชื่อเต็มของหน่วยงาน", en: "the organisation's full name")),
        .required(
            "type", "ประเภทหน่วยงาน", \.type, .choice(Bilingual(th: "ประเภทหน่วยงาน", en: "a type of organisation")),
            Bilingual(th: "อบต. เทศบาลตำบล เทศบาลเมือง เทศบาลนคร หรือ อบจ.", en: "the type of organisation")),
        .required("district", "อำเภอ", \.district, .text(limit: 100), Bilingual(th: "อำเภอ", en: "the district")),
        .required("province", "จังหวัด", \.province, .text(limit: 100), Bilingual(th: "จังหวัด", en: "the province")),
        .required(
            "base_url", "ที่อยู่เว็บไซต์", \.baseURL, .siteURL,
            Bilingual(th: "ที่อยู่ของเว็บไซต์เมื่อเผยแพร่แล้ว", en: "where the site will stand")),
        .required(
            "units", "ส่วนราชการ", \.units, .list(of: .text(limit: 200)),
            Bilingual(th: "ชื่อส่วนราชการทุกหน่วย", en: "the names of all units")),
        .required(
            "contact", "ติดต่อ", \.contact,
            .object(
                Bilingual(
                    th: "การติดต่อ {address, phone, email, map, social}",
                    en: "a contact {address, phone, email, map, social}")),
            Bilingual(th: "ที่อยู่ โทรศัพท์ อีเมล แผนที่", en: "how to reach the organisation")),
        .required(
            "complaints", "ช่องทางร้องเรียน", \.complaints,
            .object(Bilingual(th: "ช่องทาง {corruption, general}", en: "channels {corruption, general}")),
            Bilingual(th: "ช่องทางร้องเรียน แยกเรื่องทุจริต", en: "where complaints go, corruption apart")),
        .optional(
            "fiscal_years", "ปีงบประมาณแรก", \.firstFiscalYear, .fiscalYear,
            Bilingual(th: "ปีงบประมาณแรกที่เผยแพร่", en: "the first fiscal year that is published")),
        .defaulted(
            "checklists", "แบบประเมิน", \.checklists, .list(of: .checklistYear),
            Bilingual(th: "ปีของแบบประเมินที่ใช้", en: "which years' checklists count")),
        .defaulted(
            "theme", "รูปแบบ", \.theme,
            .object(Bilingual(th: "รูปแบบ {color, emblem, stylesheet}", en: "a theme {color, emblem, stylesheet}")),
            Bilingual(th: "สีและตราประจำหน่วยงาน", en: "colour and emblem")),
        .defaulted(
            "navigation", "เมนู", \.navigation,
            .list(of: .object(Bilingual(th: "ลิงก์ {title, url}", en: "links {title, url}"))),
            Bilingual(th: "ลิงก์ของหน่วยงานเองในเมนู", en: "links of one's own in the menu")),
        .defaulted(
            "digits", "ตัวเลข", \.digits, .digits,
            Bilingual(th: "arabic (123) หรือ thai (๑๒๓)", en: "arabic or thai digits on pages")),
        .optional(
            "ocid_prefix", "รหัสนำ ocid", \.ocidPrefix, .ocidPrefix,
            Bilingual(th: "รหัสนำของข้อมูล OCDS", en: "the prefix of open contracting ids")),
        .defaulted(
            "gzip", "บีบอัด", \.hasCompressedCopies, .boolean,
            Bilingual(
                th: "true ให้มีฉบับบีบอัด (.gz) ข้างไฟล์ข้อความทุกไฟล์", en: "true for a compressed copy (.gz) of each text file")
        ),
        .defaulted(
            "sample", "ข้อมูลตัวอย่าง", \.isSample, .boolean,
            Bilingual(th: "true ถ้าข้อมูลทั้งหมดเป็นตัวอย่าง", en: "true where all data are an example")),
    ])
}

extension Contact: FieldOwner {
    static let fields = FieldTable<Contact>([
        .required(
            "address", "ที่อยู่", \.address, .text(limit: 500), Bilingual(th: "ที่อยู่ทางไปรษณีย์", en: "the postal address")),
        .optional("phone", "โทรศัพท์", \.phone, .text(limit: 100), Bilingual(th: "โทรศัพท์", en: "the phone")),
        .optional("email", "อีเมล", \.email, .text(limit: 200), Bilingual(th: "อีเมลกลาง", en: "the e-mail address")),
        .optional("map", "แผนที่", \.map, .webAddress, Bilingual(th: "ลิงก์แผนที่", en: "a link to a map")),
        .defaulted(
            "social", "สื่อสังคม", \.social,
            .list(of: .object(Bilingual(th: "ช่องทาง {name, url}", en: "channels {name, url}"))),
            Bilingual(th: "ช่องทางบนสื่อสังคม", en: "channels on social networks")),
    ])
}

extension SocialChannel: FieldOwner {
    static let fields = FieldTable<SocialChannel>([
        .required(
            "name", "ชื่อ", \.name, .text(limit: 100), Bilingual(th: "ชื่อสื่อ เช่น Facebook", en: "the network's name")),
        .required("url", "ลิงก์", \.url, .webAddress, Bilingual(th: "ที่อยู่ของช่องทาง", en: "the channel's address")),
    ])
}

extension ComplaintChannels: FieldOwner {
    static let fields = FieldTable<ComplaintChannels>([
        .optional(
            "corruption", "ทุจริต", \.corruption,
            .channel,
            Bilingual(th: "ช่องทางแจ้งเรื่องทุจริต", en: "the channel for corruption")),
        .optional(
            "general", "ทั่วไป", \.general,
            .channel,
            Bilingual(th: "ช่องทางร้องเรียนทั่วไป", en: "the channel for all else")),
    ])

    static let checks: [Check<ComplaintChannels>] = [.corruptionChannelStandsApart]
}

extension ComplaintChannel: FieldOwner {
    static let fields = FieldTable<ComplaintChannel>([
        .optional("url", "ลิงก์", \.url, .webAddress, Bilingual(th: "ที่อยู่ของแบบฟอร์ม", en: "the form's address")),
        .optional("phone", "โทรศัพท์", \.phone, .text(limit: 100), Bilingual(th: "โทรศัพท์", en: "the phone")),
        .optional(
            "unit", "หน่วยงาน", \.unit, .text(limit: 200),
            Bilingual(th: "หน่วยงานที่รับเรื่อง", en: "the unit that receives it")),
        .optional(
            "reply_days", "แจ้งผลภายใน", \.replyDays, .count(1...365),
            Bilingual(
                th: "แจ้งผลหรือความคืบหน้าภายในกี่วัน นับจากวันที่รับเรื่อง",
                en: "within how many days of a complaint its result or progress is told")),
    ])
}

extension ValueType where Value == ComplaintChannel {
    /// A way to complain.
    fileprivate static var channel: ValueType {
        .object(
            Bilingual(th: "ช่องทาง {url, phone, unit, reply_days}", en: "a channel {url, phone, unit, reply_days}"))
    }
}

extension Theme: FieldOwner {
    static let fields = FieldTable<Theme>([
        .optional("color", "สี", \.color, .color, Bilingual(th: "สีประจำหน่วยงาน", en: "the organisation's colour")),
        .optional(
            "emblem", "ตรา", \.emblem, .image,
            Bilingual(th: "ไฟล์ตราประจำหน่วยงาน ข้าง site.yml", en: "the emblem's file, beside site.yml")),
        .optional(
            "stylesheet", "สไตล์", \.stylesheet, .file,
            Bilingual(th: "ไฟล์ CSS ของหน่วยงานเอง ข้าง site.yml", en: "a CSS file of one's own, beside site.yml")),
    ])
}

extension NavigationLink: FieldOwner {
    static let fields = FieldTable<NavigationLink>([
        .required("title", "ชื่อ", \.title, .text(limit: 100), Bilingual(th: "ข้อความของลิงก์", en: "the link's text")),
        .required("url", "ลิงก์", \.url, .link, Bilingual(th: "ที่อยู่", en: "where it leads")),
    ])
}

extension Digits: Choice {
    public var thai: String {
        switch self {
        case .arabic: "เลขอารบิก"
        case .thai: "เลขไทย"
        }
    }
}

extension ValueType where Value == FiscalYear {
    /// A fiscal year whose checklist is there.
    static var checklistYear: ValueType {
        let year = ValueType.fiscalYear
        return ValueType(year.description) { node, decoding in
            guard let value = year.read(node, &decoding) else { return nil }
            guard decoding.checklistYears.contains(value) else {
                let file = ChecklistPath(year: value).path
                decoding.report(
                    .unknownChecklist(
                        value, at: decoding.place(node), known: decoding.checklistYears,
                        file: decoding.source.path(ofFileBeside: file)))
                return nil
            }
            return value
        }
    }
}

extension ValueType where Value == Digits {
    static var digits: ValueType { .choice(Bilingual(th: "แบบของตัวเลข", en: "a kind of digits")) }
}

extension ValueType where Value == SiteURL {
    static var siteURL: ValueType {
        .scalar(Bilingual(th: "ที่อยู่เว็บไซต์", en: "the site's address"), example: "https://www.example.go.th") {
            text, node, decoding in
            let url = SiteURL(parsing: text)
            if url == nil { decoding.report(.badSiteURL(text, at: decoding.place(node))) }
            return url
        }
    }
}

extension Finding {
    fileprivate static func badSiteURL(_ text: String, at place: Place) -> Finding {
        Finding(
            .badWebAddress, at: place,
            message: Bilingual(
                th: "«\(text)» ใช้เป็นที่อยู่เว็บไซต์ไม่ได้", en: "«\(text)» cannot be the site's address"),
            fix: Bilingual(
                th: "เขียนเป็น https://ชื่อโดเมน ไม่มีโฟลเดอร์ต่อท้าย เช่น https://www.example.go.th",
                en: "write https://host without a folder behind it, such as https://www.example.go.th"))
    }

    /// `file` is where a list of the organisation's own would stand.
    fileprivate static func unknownChecklist(
        _ year: FiscalYear, at place: Place, known: Set<FiscalYear>, file: String
    ) -> Finding {
        let years = Bilingual.list(known.sorted().map { String($0.buddhistYear) })
        return Finding(
            .unknownChoice, at: place,
            message: Bilingual(
                th: "ไม่มีแบบประเมินของปี \(year.buddhistYear)", en: "there is no checklist of \(year.buddhistYear)"),
            fix: Bilingual(
                th: "ปีที่มีคือ \(years.th) ถ้าหน่วยงานมีแบบประเมินของปีนั้น ให้ใส่ไว้ใน \(file)",
                en: "the years are \(years.en); a list of your own for that year goes into \(file)"))
    }
}
