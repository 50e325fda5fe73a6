import Hypertext

extension PageFamily {
    /// `/accessibility/`: what was done so that everyone can read the site, and where it still fails.
    static let accessibility = PageFamily { site in
        let frame = Frame(
            address: .accessibility, title: "การเข้าถึงเว็บไซต์",
            description: "สิ่งที่เว็บไซต์ของ\(site.site.name) ทำไว้เพื่อให้ทุกคนอ่านได้ ข้อจำกัด และวิธีแจ้งปัญหา")
        return [site.page(frame, modified: nil) { site.accessibilityPage() }]
    }
}

extension SiteContext {
    fileprivate func accessibilityPage() -> HTML {
        """
        <article>
        <h1>การเข้าถึงเว็บไซต์</h1>
        <div class="prose">
        <p>เว็บไซต์นี้ทำให้ทุกคนอ่านได้ ไม่ว่าใช้โทรศัพท์ คอมพิวเตอร์ หรือโปรแกรมอ่านหน้าจอ โดยยึดแนวทาง WCAG 2.2 ระดับ AA</p>
        <h2>สิ่งที่ทำไว้</h2>
        <ul>
        <li>อ่านได้ครบทุกหน้าโดยไม่ต้องใช้จาวาสคริปต์ และบนสัญญาณอินเทอร์เน็ตที่ช้า</li>
        <li>ขยายตัวอักษรได้โดยเนื้อหาไม่หาย และไม่ต้องเลื่อนอ่านทางข้าง</li>
        <li>ใช้แป้นพิมพ์ได้ทุกลิงก์ กดแท็บครั้งแรกเพื่อข้ามเมนูไปยังเนื้อหา</li>
        <li>ไม่ใช้สีเพียงอย่างเดียวสื่อความหมาย แผนภูมิทุกภาพมีตัวเลขเป็นข้อความ</li>
        <li>สีตัดกันชัดทั้งหน้าจอสว่างและหน้าจอมืด ตามที่ตั้งไว้ในเครื่องของท่าน</li>
        <li>พิมพ์ลงกระดาษ A4 ได้ทุกหน้า</li>
        </ul>
        <h2>ข้อจำกัด</h2>
        <p>เอกสารแนบบางไฟล์สแกนจากกระดาษ โปรแกรมอ่านหน้าจออาจอ่านไม่ได้ สาระสำคัญจึงเขียนไว้ในหน้าเว็บด้วย \
        หากต้องการเอกสารในรูปแบบอื่น ขอได้ตามช่องทางด้านล่าง</p>
        <h2>แจ้งปัญหา</h2>
        <p>หากอ่านหรือใช้หน้าใดไม่ได้ โปรดแจ้งที่อยู่ของหน้าและอุปกรณ์ที่ใช้</p>
        </div>
        \(contactFacts)
        </article>
        """
    }
}
