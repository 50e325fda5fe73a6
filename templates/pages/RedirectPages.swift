import Hypertext
import Records

extension SiteContext {
    /// Small pages at the addresses that a site's pages had before, which lead to where they stand now.
    func redirects(to pages: [Page]) -> [Page] {
        pages.flatMap { page in
            disclosure.formerAddresses.addresses(ofWhatIsAt: page.address)
                // What has a record of its own says itself where it stood.
                .filter { record, _ in page.record == nil || page.record === record }
                .map { record, address in redirect(from: address, to: page, of: record) }
        }
    }

    private func redirect(from address: String, to target: Page, of record: Record) -> Page {
        let new = WebAddress(path: target.address)
        let frame = Frame(
            address: WebAddress(path: address), title: "ย้ายแล้ว: \(target.title)",
            description: "หน้านี้ย้ายไปที่ \(target.address)", shortTitle: "หน้าที่ย้ายแล้ว", movedTo: new)
        return page(frame, modified: nil, record: record) {
            """
            <h1>หน้านี้ย้ายแล้ว</h1>
            <p class="lead">ที่อยู่ใหม่คือ <a href="\(url: new)">\(target.title)</a></p>
            <p>เบราว์เซอร์จะพาไปเอง ถ้าไม่ไป ให้เลือกลิงก์ข้างบน และแก้ที่คั่นหน้าหรือลิงก์ของท่านเป็นที่อยู่ใหม่</p>
            """
        }
    }
}
