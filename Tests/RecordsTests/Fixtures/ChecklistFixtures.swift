import Findings

extension Fixture {
    /// A list of 2570 with these columns and rows.
    private static func checklist(_ name: String, near: FindingCode? = nil, _ text: String) -> Fixture {
        Fixture(name, at: "checklists/2570.csv", near: near, text)
    }

    private static let header = "ข้อ,กลุ่ม,ชื่อกลุ่ม,รายการ,หัวข้อ,รอบเวลา"

    static let checklists: [Fixture] = [
        checklist(
            "an item that stands twice",
            """
            \(header)
            O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing
            O2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,executives,standing
            ⟦P327⟧๐๑,9.1,ข้อมูลพื้นฐาน,อำนาจหน้าที่,authority,standing
            ⟦P327⟧1,9.1,ข้อมูลพื้นฐาน,ติดต่อ,contact,standing
            """),
        checklist(
            "items out of order and with a gap, each once", near: .repeatedItem,
            """
            \(header)
            O12,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing
            o2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,executives,standing
            ๑,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,executives,standing
            """),
        checklist(
            "rows of another year",
            """
            ปีงบประมาณ,\(header)
            2570,O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing
            ⟦P328⟧2569,O2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,executives,standing
            ⟦P106⟧2027,O3,9.1,ข้อมูลพื้นฐาน,ติดต่อ,contact,standing
            """),
        checklist(
            "a list whose rows are all of another year",
            """
            ปีงบประมาณ,\(header)
            ⟦P328⟧2569,O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing
            2569,O2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,executives,standing
            ,O3,9.1,ข้อมูลพื้นฐาน,ติดต่อ,contact,standing
            """),
        checklist(
            "a list whose rows are of two other years",
            """
            ปีงบประมาณ,\(header)
            ⟦P328⟧2569,O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing
            ⟦P328⟧2568,O2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,executives,standing
            """),
        checklist(
            "rows that say their year or leave it out", near: .itemOfAnotherYear,
            """
            \(header),year
            O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing,๒๕๗๐
            O2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,executives,standing,
            """),
        checklist(
            "a group with three names",
            """
            \(header)
            O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing
            O2,9.1,⟦P329⟧ข้อมูลทั่วไป,ผู้บริหาร,executives,standing
            O3,๙.๑,ข้อมูลทั่วไป,อำนาจหน้าที่,authority,standing
            O4,9.1,⟦P329⟧ข้อมูลหลัก,ติดต่อ,contact,standing
            O5,9.1,ข้อมูลพื้นฐาน,ข่าว,news,current
            """),
        checklist(
            "a group that is interrupted, and two of one name", near: .groupNamedTwice,
            """
            \(header)
            O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing
            O2,9.2,การบริหารงาน,แผนพัฒนา,development-plan,standing
            O3,9.1,ข้อมูล พื้นฐาน,ผู้บริหาร,executives,standing
            O4,9.10,การบริหารงาน,แผนดำเนินงาน,action-plan,current
            """),
        checklist(
            "a list with mistakes of every sort",
            """
            \(header),หมวด,การตรวจสอบ,⟦P101⟧หมายเหตุ
            ⟦P103⟧O1,9.1,,โครงสร้าง,organisation-structure,standing
            O2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,⟦P128⟧executive;contact,standing
            ⟦P116⟧ข้อสาม,9.1,ข้อมูลพื้นฐาน,ติดต่อ,contact,⟦P109⟧ตลอดปี
            ⟦P116⟧O1000,9.1,ข้อมูลพื้นฐาน,ติดต่อ,⟦P009⟧contact; ข้อมูลการติดต่อ,standing
            O5,9.1,ข้อมูลพื้นฐาน,ติดต่อ,contact,standing,⟦P109⟧พื้นฐานมาก,⟦P109⟧ตรวจแล้ว,ดูคู่มือ
            O6,⟦P110⟧กลุ่มที่เก้าจุดหนึ่งของแบบประเมินปีนี้,ข้อมูลพื้นฐาน,ติดต่อ,contact,standing,,,
            ⟦P327⟧O6,9.1,ข้อมูลพื้นฐาน,ติดต่อ,⟦P118⟧ ; ,standing,ข้อมูลพื้นฐาน,verified,
            O7,9.1,ข้อมูลพื้นฐาน,โครงสร้าง, อำนาจ,authority,standing,,,⟦P104⟧2
            """),
        checklist(
            "a list without two columns, with a wrong topic and a repeated item",
            """
            ⟦P103⟧item,group,title,topic
            O1,9.1,โครงสร้าง,organisation-structure
            O2,9.1,ผู้บริหาร,⟦P128⟧executive
            ⟦P327⟧O2,9.1,ติดต่อ,contact
            """),
        checklist(
            "a column whose name is mistyped", near: .missingKey,
            """
            item,group,group_title,title,topic,⟦P101⟧periods
            O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing
            O2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,⟦P128⟧executive,standing
            """),
        checklist(
            "an empty column whose name is mistyped",
            """
            item,group,group_title,title,topic,⟦P101⟧periods
            O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,
            """),
        checklist(
            "a column that stands twice, and one in both languages",
            """
            \(header),⟦P009⟧กลุ่ม,⟦P102⟧topic
            O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,organisation-structure,standing,9.2,authority
            """),
        checklist("a list without a row", "⟦P118⟧\(header)\n"),
        checklist("a list under a title", "⟦P103⟧แบบประเมิน 2570\n\(header)\nO1,9.1,ก,ข,contact,standing\n"),
        checklist("a list with nothing in it", "⟦P115⟧"),
        checklist("a list of blank lines and empty cells", "⟦P115⟧\n  \n,,\n\n"),
        checklist(
            "a list whose first row is blank", near: .emptyFile,
            "⟦P103⟧\n\(header)\nO1,9.1,ก,ข,contact,standing\n"),
        checklist(
            "topics parted by commas",
            """
            \(header)
            O1,9.1,ข้อมูลพื้นฐาน,โครงสร้าง,⟦P128⟧"organisation-structure, authority",standing
            O2,9.1,ข้อมูลพื้นฐาน,ผู้บริหาร,⟦P128⟧"executives;ข้อมูลการติดต่อ,ข่าวประชาสัมพันธ์",standing
            """),
        checklist(
            "a cell that is never closed",
            """
            \(header)
            O1,9.1,ก,⟦P104⟧"โครงสร้าง,authority,standing
            O2,9.1,ก,ติดต่อ,contact,standing
            """),
    ]
}
