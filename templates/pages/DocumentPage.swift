import Disclosure
import Hypertext
import Records

extension PageFamily {
    /// One document, at its record's address.
    static let documents = PageFamily { site in
        site.disclosure.records.compactMap(RecordOf<Document>.init).map { document in
            let category = document.record.category
            return site.recordPage(
                document.record,
                below: [
                    Link(category.title, .category(category)),
                    document.topic.map { Link($0.title, .category(category, section: $0.id)) },
                ].compactMap(\.self),
                label: document.covers.map { "<span>ใช้สำหรับ \(site.format.period($0))</span>" }
                    ?? site.yearSpan(document.record)
            ) { site.documentArticle(document) }
        }
    }
}

extension SiteContext {
    fileprivate func documentArticle(_ document: RecordOf<Document>) -> HTML {
        """
        \(document.topic?.id == "contact" ? contactFacts : "")
        \(document.topic?.id == "complaint-channel" ? channelSection : "")
        \(Person.Side.allCases.map { peopleSection($0, of: document) })
        \(body(document.record))
        \(attachments(document.record))
        """
    }

    private var channelSection: HTML {
        """
        <section>
        <h2>ช่องทางร้องเรียน</h2>
        \(channelCards)
        </section>
        """
    }

    /// The people of one side; nothing where there is none.
    private func peopleSection(_ side: Person.Side, of document: RecordOf<Document>) -> HTML {
        let people = document.people.filter { $0.side == side }
        guard !people.isEmpty else { return .empty }
        return """
            <section>
            <h2>\(side.thai)</h2>
            <ul class="cards">
            \(people.map { personCard($0, of: document.record) })
            </ul>
            </section>

            """
    }
}
