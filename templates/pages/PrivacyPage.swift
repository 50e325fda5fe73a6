import Hypertext
import Records

extension PageFamily {
    /// `/privacy/`: what is known of a reader (nothing), and how records treat the people in them.
    static let privacy = PageFamily { site in
        let frame = Frame(
            address: .privacy, title: "นโยบายข้อมูลส่วนบุคคล",
            description: "เว็บไซต์ของ\(site.site.name) ไม่เก็บข้อมูลของผู้อ่าน และดูแลข้อมูลส่วนบุคคลในเอกสารที่เผยแพร่อย่างไร")
        return [site.page(frame, showing: site.privacyDocuments) { site.privacyPage() }]
    }
}

extension SiteContext {
    /// The organisation's own policies, where it has published any.
    fileprivate var privacyDocuments: [Record] {
        disclosure.records.filter { $0.common.topic?.id == "privacy-policy" && $0.common.withdrawn == nil }
    }

    fileprivate func privacyPage() -> HTML {
        """
        <article>
        <h1>นโยบายข้อมูลส่วนบุคคล</h1>
        <div class="prose">
        <h2>ผู้อ่านเว็บไซต์</h2>
        <p>เว็บไซต์นี้ไม่เก็บข้อมูลของท่าน</p>
        <ul>
        <li>ไม่ใช้คุกกี้ ไม่มีแบบฟอร์ม และไม่ต้องลงทะเบียน</li>
        <li>ไม่นับหรือติดตามผู้เข้าชม และไม่ส่งข้อมูลใดไปยังบุคคลที่สาม</li>
        <li>แบบอักษร ภาพ และส่วนประกอบทุกอย่างอยู่ในเว็บไซต์นี้เอง ไม่เรียกจากที่อื่น</li>
        <li>เมื่อท่านกดลิงก์ไปยังเว็บไซต์อื่น เว็บไซต์นั้นไม่ได้รับทราบว่าท่านอ่านหน้าใดอยู่</li>
        </ul>
        <p>เครื่องแม่ข่ายที่ให้บริการเว็บไซต์อาจบันทึกข้อมูลจราจรทางคอมพิวเตอร์ตามที่กฎหมายกำหนด \
        ลิงก์ไปยังเว็บไซต์อื่น เช่น แบบแจ้งเรื่องร้องเรียนหรือสื่อสังคมออนไลน์ เป็นไปตามนโยบายของเว็บไซต์ปลายทาง</p>
        <h2>บุคคลในเอกสารที่เผยแพร่</h2>
        <ul>
        <li>เผยแพร่ชื่อและตำแหน่งของผู้บริหาร ชื่อผู้เสนอราคาและคู่สัญญา เท่าที่จำเป็นต่อการตรวจสอบการใช้เงินและอำนาจของรัฐ</li>
        <li>ไม่เผยแพร่เลขประจำตัวประชาชน เลขประจำตัวผู้เสียภาษีที่แสดงเป็นของนิติบุคคลเท่านั้น</li>
        <li>เรื่องร้องเรียนเผยแพร่เฉพาะจำนวน ไม่เผยแพร่ชื่อหรือเรื่องราวของผู้ร้องและผู้ถูกร้อง</li>
        </ul>
        <h2>สิทธิของท่าน</h2>
        <p>หากพบข้อมูลส่วนบุคคลของท่านที่ผิดหรือไม่ควรเผยแพร่ แจ้งขอให้แก้ไขหรือถอนได้ตามกฎหมายว่าด้วยการคุ้มครองข้อมูลส่วนบุคคล ที่</p>
        </div>
        \(contactFacts)
        \(privacyDocuments.isEmpty ? "" : """
            <section>
            <h2>ประกาศของหน่วยงาน</h2>
            \(entries(privacyDocuments))
            </section>
            """)
        </article>
        """
    }
}
