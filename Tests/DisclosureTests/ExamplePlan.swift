/// The example's plan of five years as files, one line a project: its file, dimension, mission and title, and of each year
/// its order, money and quarters.
struct ExamplePlan {
    var projects = """
        anticorruption-knowledge 1 1.1 โครงการเสริมสร้างองค์ความรู้ด้านการต่อต้านการทุจริต
            1:0:1234 7:0:1234 3:0:1234 5:0:1234 6:0:123
        community-forum 3 3.1 โครงการจัดเวทีประชาคม
            12:20000:123 12:20000:1234 12:0:1234 13:20000:1234 13:0:1234
        community-forum-2 3 3.1 โครงการจัดเวทีประชาคม ครั้งที่ 2
            - - - 14:20000:1234 -
        conflict-of-interest 1 1.2 โครงการป้องกันผลประโยชน์ทับซ้อน
            3:0:1234 5:0:1234 2:0:1234 3:0:1234 5:0:1234
        corruption-complaint-channel 4 4.1 มาตรการจัดให้มีระบบและช่องทางการรับเรื่องร้องเรียนเกี่ยวกับการทุจริต
            15:0:1234 14:0:1234 14:0:1234 15:0:1234 14:0:1234
        council-law-knowledge 4 4.2 โครงการส่งเสริมความรู้ด้านกฎหมายสำหรับผู้บริหารและสมาชิกสภาท้องถิ่น
            14:0:1234 15:0:1234 15:0:1234 16:0:1234 15:0:1234
        ethics-training 1 1.1 โครงการฝึกอบรมการส่งเสริมคุณธรรมจริยธรรมบุคลากร
            4:0:1234 1:0:1234 6:0:1234 1:0:123 7:0:1234
        good-governance 1 1.3 โครงการส่งเสริมการบริหารงานตามหลักธรรมาภิบาล
            7:0:1234 4:0:1234 4:0:1234 7:0:1234 4:0:1234
        grievance-handling 3 3.2 มาตรการจัดการเรื่องร้องทุกข์/ร้องเรียน
            13:0:1234 13:0:1234 13:0:1234 12:0:1234 12:0:1234
        honour-staff 1 1.3 โครงการเชิดชูเกียรติบุคลากร
            5:0:1234 3:0:1234 1:0:1234 2:0:1234 3:0:123
        information-centre 2 2.3 มาตรการปรับปรุงและพัฒนาศูนย์ข้อมูลข่าวสาร
            11:0:1234 8:0:124 8:0:1234 8:0:1234 9:0:1234
        integrity-promotion 2 2.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส
            8:0:1234 10:0:1234 10:0:1234 9:0:1234 11:0:123
        law-publicity 1 1.2 โครงการเผยแพร่ประชาสัมพันธ์ความรู้ด้านกฎหมาย
            6:0:1234 2:0:1234 5:0:1234 4:0:1234 1:0:123
        no-gift-measure 2 2.1 มาตรการ NO Gift Policy
            10:0:1234 9:0:1234 11:0:1234 11:0:1234 8:0:1234
        public-disclosure 2 2.3 มาตรการเปิดเผยข้อมูลสาธารณะ
            9:0:1234 11:0:1234 9:0:1234 10:0:1234 10:0:1234
        staff-law-knowledge 1 1.2 โครงการพัฒนาความรู้ด้านกฎหมายสำหรับบุคลากร
            2:0:1234 6:0:1234 7:0:1234 6:0:1234 2:0:1234
        """

    var totals = """
        totals:
          2566: {projects: 15, budget: 20000, quarters: [15, 15, 15, 14]}
          2567: {projects: 15, budget: 20000, quarters: [15, 15, 14, 15]}
          2568: {projects: 15, budget: 0, quarters: [15, 15, 15, 15]}
          2569: {projects: 16, budget: 40000, quarters: [16, 16, 16, 15]}
          2570: {projects: 15, budget: 0, quarters: [15, 15, 15, 11]}
        """

    var text: String {
        """
        === plans/a/plan.md
        ---
        title: แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566–2570)
        date: 2565-10-03
        years: [2566, 2570]
        dimensions: {1: สร้างสังคม, 2: โปร่งใส, 3: มีส่วนร่วม, 4: ตรวจสอบ}
        missions: {1.1: ก, 1.2: ข, 1.3: ค, 2.1: ง, 2.2: จ, 2.3: ฉ, 3.1: ช, 3.2: ซ, 4.1: ญ, 4.2: ด}
        \(totals)
        ---

        """ + files
    }

    var world: World { World(text) }

    private var files: String {
        let lines = projects.split(separator: "\n")
        return stride(from: 0, to: lines.count, by: 2).map { index in
            let words = lines[index].split(separator: " ", maxSplits: 3)
            let years = zip(2566...2570, lines[index + 1].split(separator: " ")).filter { $1 != "-" }
            return """
                === plans/a/\(words[0]).md
                ---
                title: \(words[3])
                date: 2565-10-03
                dimension: \(words[1])
                mission: \(words[2])
                years:
                \(years.map(yearText).joined(separator: "\n"))
                ---

                """
        }.joined()
    }

    private func yearText(_ year: Int, _ text: Substring) -> String {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let quarters = parts[2].compactMap(\.wholeNumberValue)
        return "  \(year): {order: \(parts[0]), budget: \(parts[1]), quarters: \(quarters)}"
    }
}
