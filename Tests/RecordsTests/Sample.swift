import Records

/// A whole record with every key of its kind, once in each language.
struct Sample: Sendable {
    let path: String
    let english: String
    let thai: String

    static let all = [notice, budget, personnel, plan, project, complaints, document]

    /// The files that the samples name.
    static let files = FilesInMemory(
        contents: ["tor.pdf": Array("%PDF".utf8), "head.jpg": Array("jpeg".utf8)])

    static func read(_ text: String, at path: String) -> RecordReading {
        let recordPath = RecordPath.read(path, file: "content/" + path)
        guard let value = recordPath.value else {
            return RecordReading(record: nil, findings: recordPath.findings, isDraft: false)
        }
        return RecordReader(units: Fixture.units).read(
            Array(text.utf8), path: value, file: "content/" + path, files: files,
            names: text.contains("tor.pdf") ? ["tor.pdf"] : [])
    }

    private static let commonEnglish = """
        date: 2568-01-15
        fiscal_year: 2569
        unit: กองช่าง
        topic: procurement-report
        summary: สรุปสั้น ๆ
        attachments:
          - {file: tor.pdf, title: ขอบเขตของงาน}
        corrects: documents/older
        withdrawn: {date: 2568-02-01, reason: พิมพ์ผิด}
        moved_from: [documents/oldest, personnel/old]
        elements:
          - {element: duties, shown_in: หน้า 2 ของเอกสารแนบ}
        exceptions:
          - {code: P421, file: tor.pdf, reason: บันทึกความร่วมมือกับเทศบาลใกล้เคียง}
        draft: true
        """

    private static let commonThai = """
        วันที่ประกาศ: ๑๕ ม.ค. ๒๕๖๘
        ปีงบประมาณ: ๒๕๖๙
        หน่วยงาน: กองช่าง
        เรื่อง: รายงานผลการจัดซื้อจัดจ้างประจำปี
        สรุป: สรุปสั้น ๆ
        เอกสารแนบ:
          - {ไฟล์: tor.pdf, ชื่อเอกสาร: ขอบเขตของงาน}
        แก้ไขประกาศ: documents/older
        ถอนประกาศ: {วันที่: 1 กุมภาพันธ์ 2568, เหตุผล: พิมพ์ผิด}
        ย้ายจาก: [documents/oldest, personnel/old]
        องค์ประกอบ:
          - {องค์ประกอบ: หน้าที่ และอำนาจ, แสดงที่: หน้า 2 ของเอกสารแนบ}
        ข้อยกเว้น:
          - {รหัส: P๔๒๑, ไฟล์: tor.pdf, เหตุผล: บันทึกความร่วมมือกับเทศบาลใกล้เคียง}
        ฉบับร่าง: ใช่
        """

    static let notice = Sample(
        path: "procurement/2568/road/index.md",
        english: """
            ---
            title: จ้างก่อสร้างถนน หมู่ที่ 3
            \(commonEnglish)
            notice: contract
            project: 67109000001
            method: e-bidding
            type: construction
            budget: 1498000
            source: ข้อบัญญัติ
            median_price: 1490000.50
            closes: 2567-12-20
            inspection: {date: 2568-03-01, time: 09:30, place: ที่ทำการ}
            bidders:
              - {name: บริษัท ก จำกัด, tax_id: 0105563008656, price: 1480000}
              - {name: ห้างหุ้นส่วนจำกัด ข, tax_id: 0943548000349, price: 1470000}
            winner: {name: บริษัท ก จำกัด, tax_id: 0105563008656, price: 1480000, reason: คุณภาพ}
            contract: {number: 1/2568, signed: 2568-01-10, start: 2568-01-11, end: 2568-04-10, amount: 1480000}
            ---
            """,
        thai: """
            ---
            ชื่อเรื่อง: จ้างก่อสร้างถนน หมู่ที่ 3
            \(commonThai)
            ประเภทประกาศ: สัญญา
            เลขที่โครงการ: ๖๗๑๐๙๐๐๐๐๐๑
            วิธี: ประกวดราคาอิเล็กทรอนิกส์
            ประเภทการจัดหา: ก่อสร้าง
            วงเงินงบประมาณ: ๑,๔๙๘,๐๐๐
            แหล่งเงิน: ข้อบัญญัติ
            ราคากลาง: 1,490,000.50 บาท
            ปิดรับข้อเสนอ: 20 ธ.ค. 2567
            กำหนดตรวจรับ: {วันที่: 2568-03-01, เวลา: 09.30 น., สถานที่: ที่ทำการ}
            ผู้เสนอราคา:
              - {ชื่อ: บริษัท ก จำกัด, เลขประจำตัวผู้เสียภาษี: 0105563008656, ราคา: 1480000}
              - {ชื่อ: ห้างหุ้นส่วนจำกัด ข, เลขประจำตัวผู้เสียภาษี: 0-9435-48000-34-9, ราคา: 1470000}
            ผู้ชนะ: {ชื่อ: บริษัท ก จำกัด, เลขประจำตัวผู้เสียภาษี: 0105563008656, ราคา: 1480000, เหตุผล: คุณภาพ}
            สัญญา: {เลขที่: 1/2568, วันที่ลงนาม: 2568-01-10, วันเริ่มสัญญา: 2568-01-11, วันสิ้นสุดสัญญา: 2568-04-10, วงเงินสัญญา: 1480000}
            ---
            """)

    static let budget = Sample(
        path: "budget/2568/half-year/index.md",
        english: """
            ---
            title: รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน
            \(commonEnglish)
            report: half-year
            period: {from: 2567-10-01, to: 2568-03-31}
            lines:
              - {program: education, category: investment, name: โต๊ะ, budget: 1000, transfer: -100.25, spent: 500}
              - {program: central, category: central, name: เบี้ยยังชีพ, budget: 2000, spent: 0}
              - {program: central, category: central, name: สำรองจ่าย, budget: 0, transfer: 100.25, spent: 0}
            revenue:
              - {name: ภาษีที่ดิน, estimate: 3000, received: 1200.75}
            totals: {budget: 3000, spent: 500, estimate: 3000, received: 1200.75}
            ---
            """,
        thai: """
            ---
            ชื่อเรื่อง: รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน
            \(commonThai)
            ประเภทรายงาน: รอบ ๖ เดือน
            ช่วงเวลา: {ตั้งแต่: 1 ตุลาคม 2567, ถึง: 31 มีนาคม 2568}
            รายการ:
              - {แผนงาน: แผนงานการศึกษา, งบ: งบลงทุน, รายการ: โต๊ะ, งบประมาณ: 1000, โอน: -100.25, เบิกจ่าย: 500}
              - {แผนงาน: งบกลาง, งบ: งบกลาง, รายการ: เบี้ยยังชีพ, งบประมาณ: 2000, เบิกจ่าย: ไม่ใช้งบประมาณ}
              - {แผนงาน: งบกลาง, งบ: งบกลาง, รายการ: สำรองจ่าย, งบประมาณ: 0, โอน: 100.25, เบิกจ่าย: 0}
            รายรับ:
              - {ชื่อ: ภาษีที่ดิน, ประมาณการ: 3000, รับจริง: "๑,๒๐๐.๗๕"}
            ยอดรวม: {งบประมาณ: 3000, เบิกจ่าย: 500, ประมาณการ: 3000, รับจริง: 1200.75}
            ---
            """)

    static let personnel = Sample(
        path: "personnel/evaluation/index.md",
        english: """
            ---
            title: หลักเกณฑ์การประเมินผล
            \(commonEnglish)
            rule: evaluation
            effective: {from: 2567-10-01, to: 2568-09-30}
            number: 12/2567
            basis: [พ.ร.บ. ก, ระเบียบ ข]
            replaces: personnel/older
            ---
            """,
        thai: """
            ---
            ชื่อเรื่อง: หลักเกณฑ์การประเมินผล
            \(commonThai)
            ประเภทหลักเกณฑ์: ประเมินผล
            มีผลใช้บังคับ: {ตั้งแต่: 2567-10-01, ถึง: 2568-09-30}
            เลขที่: 12/2567
            ฐานอำนาจ:
              - พ.ร.บ. ก
              - ระเบียบ ข
            ใช้แทน: personnel/older
            ---
            """)

    static let plan = Sample(
        path: "plans/anticorruption/plan.md",
        english: """
            ---
            title: แผนปฏิบัติการป้องกันการทุจริต
            \(commonEnglish)
            years: [2566, 2570]
            dimensions: {1: สร้างสังคม}
            missions: {1.1: ปลูกจิตสำนึก}
            adopted: 2565-09-28
            totals: {2566: {projects: 15, budget: 20000, quarters: [15, 14, 15, 15]}}
            ---
            """,
        thai: """
            ---
            ชื่อเรื่อง: แผนปฏิบัติการป้องกันการทุจริต
            \(commonThai)
            ปี: ๒๕๖๖–๒๕๗๐
            มิติ:
              ๑: สร้างสังคม
            ภารกิจ:
              ๑.๑: ปลูกจิตสำนึก
            ประกาศใช้: 28 กันยายน 2565
            ยอดรวม:
              ๒๕๖๖: {จำนวนโครงการ: 15, งบประมาณ: 20000, ไตรมาส: [15, 14, ๑๕, 15]}
            ---
            """)

    static let project = Sample(
        path: "plans/anticorruption/training/index.md",
        english: """
            ---
            title: อบรมคุณธรรม
            \(commonEnglish)
            dimension: 1
            mission: 1.1
            form: activity
            target: พนักงาน
            target_count: 1200
            place: ที่ทำการ
            objectives: [ก]
            steps: [ข]
            outputs: [ค]
            outcomes: [ง]
            indicators: [{name: ผ่านการอบรม, percent: 80, count: 30}]
            years:
              2566:
                order: 3
                budget: 20000
                quarters: [2, 3]
                status: done
                spent: 19000
                half_year:
                  result: อบรมรุ่นแรก
                  status: running
                  spent: 9500.50
                  obstacles: วิทยากรไม่ว่าง
                result: อบรมแล้ว
                obstacles: ไม่มี
                note: ครั้งที่ 1
              2569: {order: 1, budget: 0, quarters: [1], half_year: อยู่ระหว่าง}
            ---
            """,
        thai: """
            ---
            ชื่อเรื่อง: อบรมคุณธรรม
            \(commonThai)
            มิติ: ๑
            ภารกิจ: ๑.๑
            ลักษณะ: กิจกรรม
            กลุ่มเป้าหมาย: พนักงาน
            จำนวนเป้าหมาย: 1,200
            พื้นที่: ที่ทำการ
            วัตถุประสงค์: [ก]
            วิธีดำเนินการ: [ข]
            ผลผลิต: [ค]
            ผลลัพธ์: [ง]
            ตัวชี้วัด: [{ชื่อ: ผ่านการอบรม, ร้อยละ: 80, จำนวน: 30}]
            ปี:
              ๒๕๖๖:
                ลำดับ: ๓
                งบประมาณ: 20,000
                ไตรมาส: [๒, 3]
                สถานะ: ดำเนินการแล้ว
                เบิกจ่าย: 19000
                ผลรอบ 6 เดือน:
                  ผล: อบรมรุ่นแรก
                  สถานะ: อยู่ระหว่างดำเนินการ
                  เบิกจ่าย: 9,500.50
                  ปัญหา: วิทยากรไม่ว่าง
                ผล: อบรมแล้ว
                ปัญหา: ไม่มี
                หมายเหตุ: ครั้งที่ 1
              ๒๕๖๙: {ลำดับ: 1, งบประมาณ: 0, ไตรมาส: [1], ผลรอบ 6 เดือน: อยู่ระหว่าง}
            ---
            """)

    static let complaints = Sample(
        path: "complaints/2568/index.md",
        english: """
            ---
            title: สถิติเรื่องร้องเรียน
            \(commonEnglish)
            period: {from: 2567-10-01, to: 2568-03-31}
            rows:
              - {kind: corruption, received: 0, done: 0, pending: 0}
              - {kind: general, received: 5, done: 3, pending: 2}
            ---
            """,
        thai: """
            ---
            ชื่อเรื่อง: สถิติเรื่องร้องเรียน
            \(commonThai)
            ช่วงเวลา: {ตั้งแต่: 2567-10-01, ถึง: 2568-03-31}
            รายการ:
              - {เรื่อง: การทุจริตและประพฤติมิชอบ, ทั้งหมด: 0, แล้วเสร็จ: 0, อยู่ระหว่างดำเนินการ: ๐}
              - {เรื่อง: ทั่วไป, ทั้งหมด: ๕, แล้วเสร็จ: ๓, อยู่ระหว่างดำเนินการ: ๒}
            ---
            """)

    static let document = Sample(
        path: "documents/executives/index.md",
        english: """
            ---
            title: คณะผู้บริหาร
            \(commonEnglish)
            covers: {from: 2567-10-01, to: 2568-09-30}
            people:
              - {name: ก ข, position: นายก อบต., phone: 0-2000-0000, photo: head.jpg, side: political}
              - {name: ค ง, position: ปลัด อบต., side: permanent}
            scores:
              unit: คะแนน
              maximum: 5
              overall: รวม
              rows:
                - {name: การใช้อำนาจ, years: {2567: 4.5, 2568: 4.55}}
                - {name: รวม, years: {2568: 4}}
            ---
            """,
        thai: """
            ---
            ชื่อเรื่อง: คณะผู้บริหาร
            \(commonThai)
            ช่วงเวลา: {ตั้งแต่: 2567-10-01, ถึง: 2568-09-30}
            บุคคล:
              - {ชื่อ: ก ข, ตำแหน่ง: นายก อบต., โทรศัพท์: 0-2000-0000, รูปถ่าย: head.jpg, ฝ่าย: ฝ่ายการเมือง}
              - {ชื่อ: ค ง, ตำแหน่ง: ปลัด อบต., ฝ่าย: ฝ่ายประจำ}
            คะแนน:
              หน่วย: คะแนน
              คะแนนเต็ม: ๕
              แถวภาพรวม: รวม
              รายการ:
                - {ชื่อ: การใช้อำนาจ, ปี: {๒๕๖๗: ๔.๕๐, 2568: 4.55}}
                - {ชื่อ: รวม, ปี: {๒๕๖๘: 4.0}}
            ---
            """)
}
