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
                label: document.covers.map { "<span>ใช้\($0.to == nil ? "" : "สำหรับ ")\(site.format.period($0))</span>" }
                    ?? site.yearSpan(document.record),
                showing: site.chartSource(of: document), type: "DigitalDocument",
                terms: {
                    [
                        "keywords": document.topic.map { .text($0.title) },
                        "temporalCoverage": document.covers.map(ScriptJSON.period),
                    ]
                }
            ) { site.documentArticle(document) }
        }
    }
}

extension SiteContext {
    fileprivate func documentArticle(_ document: RecordOf<Document>) -> HTML {
        """
        \(document.topic?.id == "contact" ? contactFacts : "")
        \(document.topic?.id == "complaint-channel" ? channelSection : "")
        \(people(of: document))\(document.id == disclosure.organisation.structure?.id ? organisationChart : "")
        \(scoreSection(document))
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

    /// The executives, and whether there are newer ones; nothing where the document names none.
    private func people(of document: RecordOf<Document>) -> HTML {
        guard !document.people.isEmpty else { return .empty }
        return """
            \(newerExecutives(than: document))
            \(Person.Side.allCases.map { peopleSection($0, of: document) })
            \(document.id == disclosure.organisation.executives?.id ? structureLink : "")
            """
    }

    /// That another document is the one that counts; nothing on that one.
    private func newerExecutives(than document: RecordOf<Document>) -> HTML {
        guard document.topic?.id == "executives", let newest = disclosure.organisation.executives,
            newest.id != document.id
        else { return .empty }
        return "<div class=\"note\"><p>ข้อมูลผู้บริหารปัจจุบัน: \(dated(newest.record))</p></div>"
    }

    /// Whose names stand in the chart of a document on the structure.
    fileprivate func chartSource(of document: RecordOf<Document>) -> [Record] {
        let organisation = disclosure.organisation
        return document.id == organisation.structure?.id ? [organisation.executives?.record].compactMap(\.self) : []
    }

    private var structureLink: HTML? {
        disclosure.organisation.structure.map { structure in
            """
            <p>ดูตำแหน่งและส่วนราชการทั้งหมดใน <a href="\(url: .record(structure.record))">แผนผังโครงสร้าง</a></p>
            """
        }
    }
}
