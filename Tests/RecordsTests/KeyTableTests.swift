import Records
import Testing

/// The keys of records.md, copied from there by hand.
@Suite struct KeyTableTests {
    private static let common: KeyValuePairs<String, String> = [
        "title": "ชื่อเรื่อง", "date": "วันที่ประกาศ", "fiscal_year": "ปีงบประมาณ", "unit": "หน่วยงาน", "topic": "เรื่อง",
        "summary": "สรุป", "attachments": "เอกสารแนบ", "attachments.file": "ไฟล์", "attachments.title": "ชื่อเอกสาร",
        "corrects": "แก้ไขประกาศ", "withdrawn": "ถอนประกาศ", "withdrawn.date": "วันที่", "withdrawn.reason": "เหตุผล",
        "moved_from": "ย้ายจาก",
        "elements": "องค์ประกอบ", "elements.element": "องค์ประกอบ", "elements.shown_in": "แสดงที่",
        "exceptions": "ข้อยกเว้น", "exceptions.code": "รหัส", "exceptions.file": "ไฟล์", "exceptions.reason": "เหตุผล",
        "draft": "ฉบับร่าง",
    ]

    private static let own: [String: KeyValuePairs<String, String>] = [
        "procurement notice": [
            "notice": "ประเภทประกาศ", "project": "เลขที่โครงการ", "method": "วิธี", "type": "ประเภทการจัดหา",
            "budget": "วงเงินงบประมาณ", "source": "แหล่งเงิน", "median_price": "ราคากลาง", "closes": "ปิดรับข้อเสนอ",
            "inspection": "กำหนดตรวจรับ", "inspection.date": "", "inspection.time": "", "inspection.place": "",
            "bidders": "ผู้เสนอราคา", "bidders.name": "ชื่อ", "bidders.tax_id": "เลขประจำตัวผู้เสียภาษี", "bidders.price": "ราคา",
            "winner": "ผู้ชนะ", "winner.name": "", "winner.tax_id": "", "winner.price": "", "winner.reason": "เหตุผล",
            "contract": "สัญญา", "contract.number": "เลขที่", "contract.signed": "วันที่ลงนาม", "contract.start": "",
            "contract.end": "", "contract.amount": "วงเงินสัญญา",
        ],
        "budget report": [
            "report": "ประเภทรายงาน", "period": "ช่วงเวลา", "period.from": "ตั้งแต่", "period.to": "ถึง", "lines": "รายการ",
            "lines.program": "แผนงาน", "lines.category": "งบ", "lines.name": "รายการ", "lines.budget": "งบประมาณ",
            "lines.transfer": "โอน", "lines.spent": "เบิกจ่าย", "revenue": "รายรับ", "revenue.name": "",
            "revenue.estimate": "ประมาณการ", "revenue.received": "รับจริง", "totals": "ยอดรวม", "totals.budget": "",
            "totals.spent": "", "totals.estimate": "", "totals.received": "",
        ],
        "personnel rule": [
            "rule": "ประเภทหลักเกณฑ์", "effective": "มีผลใช้บังคับ", "effective.from": "", "effective.to": "",
            "number": "เลขที่", "basis": "ฐานอำนาจ", "replaces": "ใช้แทน",
        ],
        "plan": [
            "years": "ปี", "dimensions": "มิติ", "missions": "ภารกิจ", "adopted": "ประกาศใช้", "totals": "ยอดรวม",
            "totals.projects": "", "totals.budget": "", "totals.quarters": "",
        ],
        "plan project": [
            "dimension": "มิติ", "mission": "ภารกิจ", "form": "ลักษณะ", "target": "กลุ่มเป้าหมาย",
            "target_count": "จำนวนเป้าหมาย", "place": "พื้นที่", "objectives": "วัตถุประสงค์", "steps": "วิธีดำเนินการ",
            "outputs": "ผลผลิต", "outcomes": "ผลลัพธ์", "indicators": "ตัวชี้วัด", "indicators.name": "",
            "indicators.percent": "", "indicators.count": "", "years": "ปี", "years.order": "ลำดับ",
            "years.budget": "งบประมาณ", "years.quarters": "ไตรมาส", "years.status": "สถานะ", "years.spent": "เบิกจ่าย",
            "years.half_year": "ผลรอบ 6 เดือน", "years.half_year.result": "ผล", "years.half_year.status": "สถานะ",
            "years.half_year.spent": "เบิกจ่าย", "years.half_year.obstacles": "ปัญหา", "years.result": "ผล",
            "years.obstacles": "ปัญหา", "years.note": "หมายเหตุ",
        ],
        "complaint statistics": [
            "period": "", "period.from": "", "period.to": "", "rows": "รายการ", "rows.kind": "เรื่อง",
            "rows.received": "ทั้งหมด", "rows.done": "แล้วเสร็จ", "rows.pending": "อยู่ระหว่างดำเนินการ",
        ],
        "document": [
            "covers": "ช่วงเวลา", "covers.from": "", "covers.to": "", "people": "บุคคล", "people.name": "",
            "people.position": "", "people.phone": "", "people.photo": "", "people.side": "",
            "scores": "คะแนน", "scores.unit": "หน่วย", "scores.maximum": "คะแนนเต็ม", "scores.overall": "แถวภาพรวม",
            "scores.rows": "รายการ", "scores.rows.name": "ชื่อ", "scores.rows.years": "ปี",
        ],
    ]

    @Test(arguments: RecordKind.all.map(\.name.en))
    func keysAreThoseOfTheTables(name: String) throws {
        let kind = try #require(RecordKind.all.first { $0.name.en == name })
        let expected = Array(Self.common) + Array(try #require(Self.own[name]))
        let keys = Self.flat(kind.fields)
        #expect(keys.map(\.name).sorted() == expected.map(\.key).sorted())
        for (name, alias) in expected where !alias.isEmpty {
            #expect(keys.first { $0.name == name }?.alias == alias, "\(name)")
        }
    }

    /// Else one of them could never be typed.
    @Test(arguments: RecordKind.all.map(\.name.en))
    func noTwoKeysOfAMappingShareAName(name: String) throws {
        let kind = try #require(RecordKind.all.first { $0.name.en == name })
        func expectDifferent(_ fields: [FieldDescription]) {
            let names = fields.flatMap { [$0.name, $0.alias] }
            #expect(Set(names).count == names.count)
            for field in fields { expectDifferent(field.type.members) }
        }
        expectDifferent(kind.fields)
    }

    @Test func everyKeySaysWhatItMeansAndHowItIsTyped() {
        func expectWords(_ fields: [FieldDescription]) {
            for field in fields {
                #expect(!field.meaning.th.isEmpty && !field.meaning.en.isEmpty, "\(field.name)")
                #expect(!field.type.label.th.isEmpty && !field.type.label.en.isEmpty, "\(field.name)")
                #expect(!field.type.example.isEmpty, "\(field.name)")
                expectWords(field.type.members)
            }
        }
        for kind in RecordKind.all { expectWords(kind.fields) }
    }

    /// A fix shows the example to somebody who will type it.
    @Test(arguments: RecordKind.all.map(\.name.en))
    func examplesAreAcceptedAsTheyStand(name: String) throws {
        let kind = try #require(RecordKind.all.first { $0.name.en == name })
        let paths = ["plan": "plans/a/plan.md", "plan project": "plans/a/b/index.md"]
        let lines = kind.fields.map { "\($0.name): \($0.type.example)\n" }
        let reading = Sample.read("---\n\(lines.joined())---\n", at: paths[name] ?? "\(kind.folder)/a/index.md")
        let wrong = reading.findings.filter { $0.code.rawValue < "P3" }
        #expect(wrong == [], "\(wrong.map(\.message.en))")
    }

    private static func flat(_ fields: [FieldDescription]) -> [(name: String, alias: String)] {
        fields.flatMap { field in
            [(field.name, field.alias)] + flat(field.type.members).map { ("\(field.name).\($0.name)", $0.alias) }
        }
    }
}
