import Hypertext
import Records

extension SiteContext {
    /// One executive: photograph or initials, name, post and telephone.
    func personCard(_ person: Person, of record: Record) -> HTML {
        """
        <li class="card person">\(person.photo.map { photograph($0, of: record) } ?? initials(person))
        <div><h3>\(name(person))</h3><p>\(person.position)</p>\(person.phone.map { "<p>โทร. \(telephone($0))</p>" })</div></li>

        """
    }

    // The name stands beside it, so that the picture says nothing more to one who cannot see it.
    private func photograph(_ photo: RecordFile, of record: Record) -> HTML {
        """
        <img src="\(url: .file(photo, of: record))" alt="" width="88" height="88" loading="lazy">
        """
    }

    // A name breaks between its words only.
    private func name(_ person: Person) -> HTML {
        person.name.split(separator: " ").map { span(String($0)) }.joined(separator: " ")
    }

    private func initials(_ person: Person) -> HTML {
        """
        <span class="initials" aria-hidden="true">\(person.initials)</span>
        """
    }
}

extension Person {
    /// The first consonants of first name and surname, the title left out: นางสาวจำลอง แบบอย่าง is จบ.
    var initials: String {
        let title = ["นางสาว", "นาง", "นาย"].first { name.hasPrefix($0) } ?? ""
        let words = name.dropFirst(title.count).split(separator: " ")
        return words.prefix(2).compactMap { word in
            (word.unicodeScalars.first { ("ก"..."ฮ").contains($0) } ?? word.unicodeScalars.first).map { String($0) }
        }.joined()
    }
}
