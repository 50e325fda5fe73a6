import Findings
import Foundation
import Pictures
import Records
import Templates

extension ShareCard {
    /// The picture of a site whose `site.yml` stands in a folder.
    init(of site: Site, in root: String) {
        let color = Color(parsing: site.theme.color ?? StyleSheet.color) ?? .black
        // Other types of picture would take a library each.
        let emblem = site.theme.emblem.flatMap { file in
            file.typeName == "PNG" ? FileManager.default.contents(atPath: "\(root)/\(file.path)") : nil
        }
        self.init(
            name: site.name, place: "\(site.district) \(site.province)", subtitle: siteSubtitle,
            mark: site.isSample ? "ตัวอย่าง" : nil, color: color, emblem: emblem.map(Array.init))
    }

    /// What tells it from another site's, for those who do not see it.
    var words: String { name }
}

extension Finding {
    /// A picture without Thai letters would show boxes for them, so there is none.
    static func noShareFont(at place: Place) -> Finding {
        Finding(
            .noShareFont, at: place,
            message: Bilingual(
                th: "ทำภาพสำหรับแชร์ลิงก์ไม่ได้ เพราะเครื่องนี้ไม่มีแบบอักษรที่มีตัวอักษรครบทุกตัวในชื่อหน่วยงาน",
                en:
                    "there is no picture for shared links: no font on this machine has all letters of the organisation's name"
            ),
            fix: Bilingual(
                th: "ติดตั้งแพ็กเกจ fonts-thai-tlwg (sudo apt install fonts-thai-tlwg) แล้วสั่งใหม่ หน้าอื่น ๆ ไม่ขาดอะไร",
                en: "install the package fonts-thai-tlwg (sudo apt install fonts-thai-tlwg) and try again; the pages "
                    + "themselves lack nothing"))
    }
}
