import Templates
import Testing

/// What a clerk types is text, wherever it stands.
struct EscapingTests {
    private static let payload = #"<img src=x onerror=alert(1)>"' &amp; <script>alert(2)</script>"#

    private static let site = MemorySite.siteFile
        .replacing("องค์การบริหารส่วนตำบลทดสอบ", with: quoted)
        .replacing("อำเภอทดสอบ", with: quoted)
        .replacing("จังหวัดทดสอบ", with: quoted)
        .replacing("1 หมู่ที่ 1", with: quoted)
        .replacing("0-2000-0000", with: quoted)
        .replacing("office@example.go.th", with: quoted)
        .replacing("บริการออนไลน์", with: quoted)

    private static let quoted = "'" + payload.replacing("'", with: "''") + "'"

    /// The sample records with every free text in their front matter replaced.
    private static let files = SampleRecords.all.mapValues { text in
        [
            "แผนจัดซื้อจัดจ้าง ก่อสร้างถนนหมู่ที่ 3", "ผู้ชนะ ก่อสร้างถนนหมู่ที่ 3", "ผู้ยื่นข้อเสนอสองราย", "ข้อบัญญัติ\n", "ห้างหุ้นส่วน ข",
            "บริษัท ก จำกัด",
            "ราคาต่ำสุด", "ผลการพิจารณา}", "7/2568", "เชิญชวน ป้ายประชาสัมพันธ์", "ระบุขนาดผิด", "ข้อบัญญัติงบประมาณ 2568", "เงินเดือน",
            "ภาษีอากร", "นโยบายบุคคล 2566", "นโยบายบุคคล 2568", "ทส 1/2567", "พระราชบัญญัติ ก", "แผนป้องกันการทุจริต 2567–2568",
            "สร้างวัฒนธรรม", "ปลูกจิตสำนึก", "โครงการฝึกอบรม", "พนักงาน", "ให้รู้กฎหมาย", "ผู้ผ่านการอบรม", "อบรมครบ", "ต่อเนื่อง",
            "สัญญาซื้อหนังสือเรียน", "ร้านหนังสือหนึ่ง", "มีครบทุกเล่ม", "8/2568", "ประกวดราคาจ้างก่อสร้างสะพาน", "เพิ่มวงเงินและขยายเวลา",
            "ไม่มีผู้ยื่นข้อเสนอ", "ประกาศผู้ชนะการเสนอราคา จ้างเหมาทำความสะอาด โดยวิธีเฉพาะเจาะจง", "นางสมมุติ ตัวอย่าง",
            "สถิติเรื่องร้องเรียน 2567", "นางสาวจำลอง แบบอย่าง", "นายก,", "ข้อมูลผู้บริหาร", "กำหนดชำระภาษี\n", "กำหนดชำระภาษี (แก้ไข)",
        ].reduce(text) { text, typed in
            let kept = typed.last.flatMap { "},\n".contains($0) ? String($0) : nil } ?? ""
            return text.replacing(typed, with: quoted + kept)
        }
    }

    @Test func payloadsAreReadWhole() throws {
        let site = try MemorySite(Self.files, site: Self.site)
        #expect(site.context.disclosure.records.count == SampleRecords.all.keys.count { $0.hasSuffix(".md") })
        #expect(site.context.disclosure.site.name == Self.payload)
    }

    @Test func noPageHasThePayloadAsMarkup() throws {
        for page in try MemorySite(Self.files, site: Self.site).pages {
            let html = page.document.description
            #expect(!html.contains("<img src=x"), "\(page.address)")
            #expect(!html.contains(#/<script(?! src=| type="application\/ld\+json">)/#), "\(page.address)")
            #expect(html.contains("&lt;script&gt;alert(2)&lt;/script&gt;"), "\(page.address)")
            #expect(html.contains("&amp;amp;"), "\(page.address)")
        }
    }
}
