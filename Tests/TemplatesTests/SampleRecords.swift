/// At least one record of every kind, withdrawn, corrected and replaced ones among them.
enum SampleRecords {
    static let all = [
        "procurement/2568/road-plan.md": """
        ---
        title: แผนจัดซื้อจัดจ้าง ก่อสร้างถนนหมู่ที่ 3
        date: 2568-01-05
        notice: plan
        project: "68019000001"
        method: e-bidding
        type: construction
        budget: 900,000
        ---
        """,
        "procurement/2568/road-winner/index.md": """
        ---
        title: ผู้ชนะ ก่อสร้างถนนหมู่ที่ 3
        date: 2568-03-20
        unit: กองคลัง
        summary: ผู้ยื่นข้อเสนอสองราย
        notice: winner
        project: "68019000001"
        method: e-bidding
        type: construction
        budget: 900,000
        source: ข้อบัญญัติ
        median_price: 890,500.50
        bidders:
          - {name: บริษัท ก จำกัด, tax_id: "0105563008656", price: 880000}
          - {name: ห้างหุ้นส่วน ข, price: 885000}
        winner: {name: บริษัท ก จำกัด, price: 880000, reason: ราคาต่ำสุด}
        attachments:
          - {file: result.pdf, title: ผลการพิจารณา}
        ---

        ## การพิจารณา

        รายละเอียดอยู่ใน [ผลการพิจารณา](result.pdf)
        """,
        "procurement/2568/road-winner/result.pdf": String(repeating: "x", count: 2048),
        "procurement/2568/road-contract.md": """
        ---
        title: สัญญา ก่อสร้างถนนหมู่ที่ 3
        date: 2568-04-01
        notice: contract
        project: "68019000001"
        method: e-bidding
        type: construction
        budget: 900,000
        median_price: 890,500.50
        bidders: [{name: บริษัท ก จำกัด, price: 880000}]
        winner: {name: บริษัท ก จำกัด, price: 880000}
        contract: {number: 7/2568, signed: 2568-04-01, start: 2568-04-02, end: 2568-09-28, amount: 880000}
        ---
        """,
        "procurement/2568/sign-invitation.md": """
        ---
        title: เชิญชวน ป้ายประชาสัมพันธ์
        date: 2568-02-01
        notice: invitation
        method: selective
        type: goods
        budget: 86,500
        closes: 2568-02-20
        withdrawn: {date: 2568-02-03, reason: ระบุขนาดผิด}
        ---
        เนื้อหาที่ถอนแล้ว
        """,
        "procurement/2568/books-1.md": """
        ---
        title: สัญญาซื้อหนังสือเรียน
        date: 2568-05-06
        unit: สำนักปลัด
        notice: contract
        project: "68049000002"
        method: selective
        type: goods
        budget: 300,000
        bidders: [{name: ร้านหนังสือหนึ่ง, price: 120000}]
        winner: {name: ร้านหนังสือหนึ่ง, price: 120000, reason: มีครบทุกเล่ม}
        contract: {number: 8/2568, signed: 2568-04-29, amount: 120000}
        ---
        """,
        "procurement/2568/books-2.md": """
        ---
        title: สัญญาซื้อหนังสือเรียน
        date: 2568-05-07
        unit: สำนักปลัด
        notice: contract
        project: "68049000002"
        method: selective
        type: goods
        budget: 300,000
        bidders: [{name: ร้านหนังสือสอง, price: 150000.25}]
        winner: {name: ร้านหนังสือสอง, price: 150000.25}
        contract: {number: 9/2568, signed: 2568-05-07, amount: 150000.25}
        ---
        """,
        "procurement/2568/bridge-invitation.md": """
        ---
        title: ประกวดราคาจ้างก่อสร้างสะพาน
        date: 2568-06-02
        unit: กองคลัง
        notice: invitation
        project: "68059000003"
        method: e-bidding
        type: construction
        budget: 700,000
        median_price: 690000
        closes: 2568-06-20
        ---
        """,
        "procurement/2568/bridge-amendment.md": """
        ---
        title: เปลี่ยนแปลงประกาศประกวดราคาจ้างก่อสร้างสะพาน
        date: 2568-06-10
        unit: กองคลัง
        summary: เพิ่มวงเงินและขยายเวลา
        notice: amendment
        project: "68059000003"
        method: e-bidding
        type: construction
        budget: 750,000
        median_price: 690000
        closes: 2568-06-27
        ---
        """,
        "procurement/2568/bridge-cancellation.md": """
        ---
        title: ยกเลิกประกวดราคาจ้างก่อสร้างสะพาน
        date: 2568-07-01
        unit: กองคลัง
        summary: ไม่มีผู้ยื่นข้อเสนอ
        notice: cancellation
        project: "68059000003"
        method: e-bidding
        type: construction
        ---
        """,
        "procurement/2568/cleaning-winner.md": """
        ---
        title: ประกาศผู้ชนะการเสนอราคา จ้างเหมาทำความสะอาด โดยวิธีเฉพาะเจาะจง
        date: 2568-08-15
        notice: winner
        method: specific
        type: services
        budget: 60,000
        bidders: [{name: นางสมมุติ ตัวอย่าง, price: 54000}]
        winner: {name: นางสมมุติ ตัวอย่าง, price: 54000}
        ---
        """,
        "budget/2568/ordinance.md": """
        ---
        title: ข้อบัญญัติงบประมาณ 2568
        date: 2567-09-27
        fiscal_year: 2568
        report: ordinance
        lines:
          - {program: บริหารงานทั่วไป, category: งบบุคลากร, name: เงินเดือน, budget: 1000000}
          - {program: การศึกษา, category: งบดำเนินงาน, name: อาหารกลางวัน, budget: 500000}
        revenue: [{name: ภาษีอากร, estimate: 1500000}]
        ---
        """,
        "budget/2568/half-year.md": """
        ---
        title: รายงานรอบ 6 เดือน 2568
        date: 2568-04-10
        report: half-year
        period: {from: 2567-10-01, to: 2568-03-31}
        lines:
          - {program: บริหารงานทั่วไป, category: งบบุคลากร, name: เงินเดือน, budget: 1000000, transfer: -100000, spent: 450000}
          - {program: การศึกษา, category: งบดำเนินงาน, name: อาหารกลางวัน, budget: 500000, transfer: 100000, spent: 300000.50}
        revenue: [{name: ภาษีอากร, estimate: 1500000, received: 800000.25}]
        ---
        """,
        "personnel/policy-2566.md": """
        ---
        title: นโยบายบุคคล 2566
        date: 2565-10-17
        rule: policy
        effective: {from: 2565-10-17}
        ---
        """,
        "personnel/policy-2568.md": """
        ---
        title: นโยบายบุคคล 2568
        date: 2567-10-01
        unit: สำนักปลัด
        rule: policy
        effective: {from: 2567-10-01}
        number: ทส 1/2567
        basis: [พระราชบัญญัติ ก]
        replaces: personnel/policy-2566
        ---
        """,
        "plans/integrity-2568/plan.md": """
        ---
        title: แผนป้องกันการทุจริต 2567–2568
        date: 2566-10-03
        years: [2567, 2568]
        dimensions: {1: สร้างวัฒนธรรม}
        missions: {1.1: ปลูกจิตสำนึก}
        adopted: 2566-09-28
        ---
        """,
        "plans/integrity-2568/training.md": """
        ---
        title: โครงการฝึกอบรม
        date: 2566-10-03
        dimension: 1
        mission: 1.1
        target: พนักงาน
        target_count: 40
        objectives: [ให้รู้กฎหมาย]
        indicators: [{name: ผู้ผ่านการอบรม, percent: 80}]
        years:
          2567: {order: 1, budget: 20000, quarters: [1, 2], status: done, spent: 18500, result: อบรมครบ}
          2568: {order: 1, budget: 0, quarters: [4], note: ต่อเนื่อง}
        ---
        """,
        "complaints/2567.md": """
        ---
        title: สถิติเรื่องร้องเรียน 2567
        date: 2567-10-15
        period: {from: 2566-10-01, to: 2567-09-30}
        rows:
          - {kind: corruption, received: 0, done: 0, pending: 0}
          - {kind: general, received: 12, done: 10, pending: 2}
        ---
        """,
        "documents/executives.md": """
        ---
        title: ข้อมูลผู้บริหาร
        date: 2567-01-08
        topic: executives
        people:
          - {name: นางสาวจำลอง แบบอย่าง, position: นายก, phone: 0-2000-0002, side: political}
          - {name: นายเอก ต้นแบบ, position: ปลัด, side: permanent}
        ---
        """,
        "documents/contact.md": """
        ---
        title: การติดต่อ
        date: 2567-01-09
        topic: contact
        ---
        เวลาทำการ 08.30–16.30 น.
        """,
        "documents/news-tax.md": """
        ---
        title: กำหนดชำระภาษี
        date: 2568-01-15
        topic: news
        moved_from: [documents/tax-news]
        ---
        ภายใน 30 เมษายน
        """,
        "documents/news-tax-corrected.md": """
        ---
        title: กำหนดชำระภาษี (แก้ไข)
        date: 2568-01-22
        topic: news
        corrects: documents/news-tax
        ---
        ภายใน 30 มิถุนายน
        """,
    ]

    /// What some of them were, without the file of one, before one was withdrawn and before one moved.
    static let earlier: [String: String] = {
        var files = all.filter { $0.key == "procurement/2568/road-plan.md" }
        files["procurement/2568/road-winner/index.md"] = all["procurement/2568/road-winner/index.md"]?
            .replacing("attachments:\n  - {file: result.pdf, title: ผลการพิจารณา}\n", with: "")
            .replacing("[ผลการพิจารณา](result.pdf)", with: "ผลการพิจารณา")
        files["procurement/2568/sign-invitation.md"] = all["procurement/2568/sign-invitation.md"]?
            .replacing("withdrawn: {date: 2568-02-03, reason: ระบุขนาดผิด}\n", with: "")
        files["documents/tax-news.md"] = all["documents/news-tax.md"]?
            .replacing("moved_from: [documents/tax-news]\n", with: "")
        return files
    }()
}
