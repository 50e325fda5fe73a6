import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// The head of a table of complaints; `first` names what its rows are.
    func complaintTable(_ caption: HTML, first: String, rows: [HTML]) -> HTML {
        """
        <table class="data tally">
        \(caption)
        <thead><tr><th scope="col">\(first)</th><th scope="col" class="num">\(ComplaintColumn.received.heading) (เรื่อง)</th>\
        <th scope="col" class="num">\(ComplaintColumn.done.heading)</th>\
        <th scope="col" class="num">\(ComplaintColumn.pending.heading)</th></tr></thead>
        <tbody>
        \(rows)
        </tbody>
        </table>
        """
    }

    /// A row of such a table.
    func complaintRow(_ name: HTML, _ cells: HTML) -> HTML {
        """
        <tr><th scope="row">\(name)</th>\(cells)</tr>

        """
    }

    /// The figures of a row; that there were none is said in words.
    func complaintCells(_ count: ComplaintCount) -> HTML {
        guard count.received > 0 else { return complaintCells("ไม่มีเรื่องร้องเรียน") }
        return """
            <td class="num">\(format.number(count.received))</td><td class="num">\(format.number(count.done))</td>\
            <td class="num">\(format.number(count.pending))</td>
            """
    }

    /// In words, why a row has no figures.
    func complaintCells(_ words: String) -> HTML { "<td colspan=\"3\">\(words)</td>" }
}
