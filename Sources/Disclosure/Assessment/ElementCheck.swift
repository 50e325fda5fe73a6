import Records

/// Tells which required elements of a topic are shown.
struct ElementCheck: Sendable {
    private let site: Site

    init(site: Site) {
        self.site = site
    }

    /// What the page of a topic must show, and whether these records or `site.yml` do; in the order of the data.
    func answers(for topic: Topic, shownBy records: [Record]) -> [ElementAnswer] {
        let elements = RequiredElement.of(topic)
        guard !elements.isEmpty else { return [] }
        let texts = Set(records.flatMap { $0.body.headings.map(\.text) + $0.body.columns }).map(HeadingText.init)
        let statements = records.flatMap(\.common.elements)
        return elements.map { element in
            let isShown =
                element.facts.contains { ElementFact.named($0)?.isShown(by: site, records) ?? false }
                || element.wordings.contains { texts.contains(where: $0.stands) }
            let statement = statements.first { $0.element == element.name }
            return ElementAnswer(
                element: element, answer: isShown ? .shown : statement.map { .stated($0.shownIn) } ?? .missing)
        }
    }
}
