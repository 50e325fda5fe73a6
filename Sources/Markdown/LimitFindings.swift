import Findings

extension BodyScan.Excess {
    /// What to tell of a limit that a body passes.
    func finding(at place: Place) -> Finding {
        Finding(code, at: place, message: message, fix: fix)
    }

    private var code: FindingCode {
        switch self {
        case .bytes, .lines: .bodyTooLarge
        case .nesting, .containers: .bodyNestedTooDeep
        case .tableColumns, .tableCells, .rescan: .tableTooLarge
        case .brackets, .angles, .declarations, .emphasis, .definitions: .tooManyOpeners
        }
    }

    private var message: Bilingual {
        switch self {
        case .bytes:
            Bilingual(
                th: "เนื้อหายาวเกิน \(Limits.bytes / 1024) KiB จึงไม่แสดง",
                en: "the body is longer than \(Limits.bytes / 1024) KiB and is left out")
        case .lines:
            Bilingual(
                th: "เนื้อหายาวเกิน \(Limits.lines) บรรทัด จึงไม่แสดง",
                en: "the body has more than \(Limits.lines) lines and is left out")
        case .nesting:
            Bilingual(
                th: "รายการย่อยหรือข้อความอ้างอิงซ้อนกันเกิน \(Limits.nesting) ชั้น จึงไม่แสดงเนื้อหา",
                en: "lists or quotes stand more than \(Limits.nesting) deep in one another; the body is left out")
        case .containers:
            Bilingual(
                th: "มีเครื่องหมายรายการและข้อความอ้างอิงเกิน \(Limits.containers) แห่ง จึงไม่แสดงเนื้อหา",
                en: "there are more than \(Limits.containers) marks of lists and quotes; the body is left out")
        case .tableColumns:
            Bilingual(
                th: "ตารางมีเกิน \(Limits.tableColumns) คอลัมน์ จึงไม่แสดงเนื้อหา",
                en: "a table has more than \(Limits.tableColumns) columns; the body is left out")
        case .tableCells:
            Bilingual(
                th: "ตารางในรายการนี้รวมกันเกิน \(Limits.tableCells) ช่อง จึงไม่แสดงเนื้อหา",
                en: "this record's tables have more than \(Limits.tableCells) cells together; the body is left out")
        case .rescan:
            Bilingual(
                th: "มีบรรทัดแบบ |---|---| ต่อจากข้อความยาวมากหลายแห่งเกินไป จึงไม่แสดงเนื้อหา",
                en: "too many lines like |---|---| follow very long text; the body is left out")
        case .brackets: Self.tooMany("[", Limits.brackets)
        case .angles: Self.tooMany("<", Limits.angles)
        case .declarations: Self.tooMany("<! และ <?", en: "<! and <?", Limits.declarations)
        case .emphasis: Self.tooMany("* และ _", en: "* and _", Limits.emphasisRuns)
        case .definitions:
            Bilingual(
                th: "คำนิยามลิงก์แบบ [ชื่อ]: ที่อยู่ ยาวเกินไปเมื่อเทียบกับจำนวน [ ] ที่อาจใช้ จึงไม่แสดงเนื้อหา",
                en: "a link definition like [name]: address is too long for the many [ ] that may use it; "
                    + "the body is left out")
        }
    }

    private var fix: Bilingual {
        switch self {
        case .bytes, .lines, .containers:
            Bilingual(
                th: "แบ่งเป็นหลายรายการ หรือแนบส่วนที่ยาวเป็นไฟล์",
                en: "split it into several records, or attach the long part as a file")
        case .nesting:
            Bilingual(
                th: "ลดชั้นของรายการย่อย หรือใช้หัวข้อ ## แทนชั้นบน",
                en: "use fewer levels, or headings (##) for the upper ones")
        case .tableColumns, .tableCells:
            Bilingual(
                th: "แนบตารางเป็นไฟล์ .xlsx หรือ .csv แล้วสรุปเฉพาะส่วนสำคัญในเนื้อหา",
                en: "attach the table as an .xlsx or .csv file and keep only its main figures here")
        case .rescan:
            Bilingual(
                th: "เว้นบรรทัดว่างหนึ่งบรรทัดก่อนหัวตารางแต่ละตาราง",
                en: "leave an empty line before each table's heading")
        case .brackets, .angles, .declarations, .emphasis:
            Bilingual(
                th: "แบ่งเป็นหลายรายการ หรือดูว่าวางข้อความจากโปรแกรมอื่นมาทั้งหน้าเว็บหรือไม่",
                en: "split it into several records, and see whether the source of a web page was pasted by mistake")
        case .definitions:
            Bilingual(
                th: "เขียนลิงก์แบบ [ข้อความ](ที่อยู่) แทน",
                en: "write links as [text](address) instead")
        }
    }

    private static func tooMany(_ marks: String, en: String? = nil, _ limit: Int) -> Bilingual {
        Bilingual(
            th: "มีเครื่องหมาย \(marks) เกิน \(limit) แห่ง จึงไม่แสดงเนื้อหา",
            en: "there are more than \(limit) of \(en ?? marks); the body is left out")
    }
}
