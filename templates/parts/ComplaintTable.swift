import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// The head of a table of complaints; `first` names what its rows are.
    func complaintTable(_ caption: String, first: String, rows: [HTML]) -> HTML {
        """
        <table class="data stack">
        <caption class="vh">\(caption)</caption>
        <thead><tr><th scope="col">\(first)</th><th scope="col" class="num">ทั้งหมด (เรื่อง)</th>\
        <th scope="col" class="num">แล้วเสร็จ</th><th scope="col" class="num">อยู่ระหว่างดำเนินการ</th></tr></thead>
        <tbody>
        \(rows)
        </tbody>
        </table>
        """
    }

    /// A row of such a table; a zero is said in words.
    func complaintRow(_ name: HTML, _ count: ComplaintCount?) -> HTML {
        """
        <tr><th scope="row">\(name)</th>\(complaintCells(count))</tr>

        """
    }

    private func complaintCells(_ count: ComplaintCount?) -> HTML {
        guard let count else { return "<td colspan=\"3\">ไม่ได้รายงาน</td>" }
        guard count.received > 0 else { return "<td colspan=\"3\">ไม่มีเรื่องร้องเรียน</td>" }
        return """
            <td class="num" data-label="ทั้งหมด (เรื่อง)">\(format.number(count.received))</td>\
            <td class="num" data-label="แล้วเสร็จ">\(format.number(count.done))</td>\
            <td class="num" data-label="อยู่ระหว่างดำเนินการ">\(format.number(count.pending))</td>
            """
    }
}
