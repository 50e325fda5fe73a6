import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// Where a list comes from, and whether anybody compared it with the authority's manual.
    func checklistSource(_ list: Checklist) -> HTML {
        let sources = list.items.reduce(into: [(item: ChecklistItem, count: Int)]()) { sources, item in
            if let same = sources.firstIndex(where: { origin($0.item) == origin(item) }) {
                sources[same].count += 1
            } else {
                sources.append((item, 1))
            }
        }
        return """
            <section>
            <h2>ที่มาของรายการข้อ</h2>
            \(list.isOwn ? "<p>\(ownList) ใช้แทนรายการที่มากับโปรแกรม</p>" : "")
            <dl class="facts">
            \(sources.map { source in
                fact(
                    sources.count == 1 ? "ทุกข้อ" : "\(format.number(source.count)) ข้อ",
                    verification(of: source.item))
            })
            </dl>
            </section>
            """
    }

    /// Whether an item was verified, and where it comes from.
    func verification(of item: ChecklistItem) -> HTML {
        """
        <span class="badge\(item.verification == .verified ? " ok" : "")">\(item.verification.thai)</span> \(item.provenance ?? "")
        """
    }

    var ownList: String { "แบบประเมินที่หน่วยงานจัดทำเอง" }

    private func origin(_ item: ChecklistItem) -> [String?] { [item.verification.rawValue, item.provenance] }
}
