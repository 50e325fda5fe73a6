import Disclosure
import Hypertext
import Records

extension SiteContext {
    /// The people of one side, who leads it first; nothing where there is none.
    func peopleSection(_ side: Person.Side, of document: RecordOf<Document>) -> HTML {
        let people = document.people.filter { $0.side == side }
        guard !people.isEmpty else { return .empty }
        return """
            <section>
            <h2>\(side.heading)</h2>
            <ul class="cards">
            \((people.filter(\.leads) + people.filter { !$0.leads }).map { personCard($0, of: document.record) })
            </ul>
            </section>

            """
    }

    /// One executive: photograph or initials, name, post and telephone.
    private func personCard(_ person: Person, of record: Record) -> HTML {
        """
        <li class="card person\(person.leads ? " leader" : "")">\
        \(person.photo.map { photograph($0, of: record) } ?? initials(person))
        <div><h3>\(words(of: person.name))</h3><p>\(person.position)</p>\
        \(person.phone.map { "<p>โทร. \(telephone($0))</p>" })</div></li>

        """
    }

    // The name stands beside it, so that the picture says nothing more to one who cannot see it.
    private func photograph(_ photo: RecordFile, of record: Record) -> HTML {
        """
        <img src="\(url: .file(photo, of: record))" alt="" width="88" height="88" loading="lazy">
        """
    }

    /// A name, which breaks between its words only.
    func words(of name: String) -> HTML {
        name.split(separator: " ").map { span(String($0)) }.joined(separator: " ")
    }

    private func initials(_ person: Person) -> HTML {
        """
        <span class="initials" aria-hidden="true">\(person.initials)</span>
        """
    }
}

extension Person.Side {
    /// As the integrity assessment calls it.
    var heading: String { self == .permanent ? "ฝ่ายข้าราชการประจำ" : thai }
}

extension Person {
    /// Whether the whole side is under this person.
    fileprivate var leads: Bool { rank == .head || rank == .clerk }

    /// The first consonants of first name and surname, titles left out: นางสาวจำลอง แบบอย่าง is จบ. Of one who has
    /// nothing but a title, the title's.
    var initials: String {
        let untitled = Self.titles.reduce(name[...].withoutAbbreviations) { rest, titles in
            let title = titles.first(where: rest.hasPrefix) ?? ""
            return rest.dropFirst(title.count).drop(while: \.isWhitespace).withoutAbbreviations
        }
        return (untitled.isEmpty ? name[...] : untitled).split(separator: " ").prefix(2).compactMap { word in
            (word.unicodeScalars.first { ("ก"..."ฮ").contains($0) } ?? word.unicodeScalars.first).map { String($0) }
        }.joined()
    }

    /// What may stand before a name, at most one of each row: ว่าที่ร้อยตรีหญิง, นางสาว.
    private static let titles = [["ว่าที่"], ranks, ["หญิง"], ["นางสาว", "นาง", "นาย"]]

    private static let ranks =
        [
            "พันจ่าอากาศ", "พันจ่า", "จ่าอากาศ", "จ่าสิบ", "จ่า", "สิบตำรวจ", "สิบ", "ร้อยตำรวจ", "ร้อย", "พันตำรวจ", "พัน",
            "เรืออากาศ", "เรือ", "นาวาอากาศ", "นาวา", "พลตำรวจ", "พลอากาศ", "พลเรือ", "พล",
        ].flatMap { grade in ["เอก", "โท", "ตรี"].map { grade + $0 } } + ["ดาบตำรวจ", "จ่าสิบตำรวจ"]
}

extension Substring {
    /// What follows the abbreviated titles, such as ดร. and จ.ส.อ.; a letter alone, and what no whole word follows, are of
    /// the name: ก. ข.
    fileprivate var withoutAbbreviations: Substring {
        guard let dot = prefix(while: { !$0.isWhitespace }).lastIndex(of: ".") else { return self }
        let rest = self[index(after: dot)...].drop(while: \.isWhitespace)
        let next = rest.prefix { $0 != "." && !$0.isWhitespace }
        let isTitle = [self[..<dot], next].allSatisfy { $0.unicodeScalars.count > 1 }
        return isTitle ? rest.withoutAbbreviations : self
    }
}
