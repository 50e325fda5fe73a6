import Records

/// Tells which required elements of a topic are shown.
struct ElementCheck: Sendable {
    private let site: Site

    init(site: Site) {
        self.site = site
    }

    /// What the page of a topic must show, and whether these records or `site.yml` do; in the order of the data.
    func answers(for topic: Topic, shownBy records: [Record]) -> [ElementAnswer] { [] }
}
