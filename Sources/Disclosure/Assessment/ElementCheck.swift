import Records

/// Tells which required elements of a topic are shown.
struct ElementCheck: Sendable {
    let site: Site

    /// What the page of a topic must show, and whether these records or `site.yml` do; in the order of the data.
    func answers(for topic: Topic, shownBy records: [Record]) -> [ElementAnswer] {
        let elements = RequiredElement.of(topic)
        guard !elements.isEmpty else { return [] }
        let headings = records.flatMap(\.headings)
        let statements = records.flatMap(\.common.elements)
        return elements.map { element in
            let isShown =
                element.facts.contains { ElementFact.named($0)?.isShown(by: site, records) ?? false }
                || element.wordings.contains { headings.contains(where: $0.stands) }
            let statement = statements.first { $0.element == element.name }
            return ElementAnswer(
                element: element, answer: isShown ? .shown : statement.map { .stated($0.shownIn) } ?? .missing)
        }
    }
}
