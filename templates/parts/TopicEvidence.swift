import Disclosure
import Hypertext

/// What proves the topics of a checklist's item.
extension SiteContext {
    /// The evidence for an item, topic by topic where it asks for several.
    func topicSections(_ item: ItemAssessment) -> HTML {
        item.topics.count == 1 ? "\(item.topics.map(topicParts))" : topicCards(item)
    }

    /// The evidence of an item's only topic, and beside it what the page must show.
    private func topicParts(_ topic: TopicAssessment) -> HTML {
        """
        \(topic.verdict == .notDue ? notDueNote(topic) : gapNote(topic.gaps, topic.verdict))
        <div class="split">
        <section>
        <h2>\(evidenceHeading(topic))</h2>
        \(evidenceList(topic))
        </section>
        \(topic.elements.isEmpty ? "" : "<section>\n<h2>สิ่งที่ต้องแสดง</h2>\n\(answers(topic))</section>")
        </div>
        """
    }

    /// The same of several topics, a card each below what is missing of any.
    private func topicCards(_ item: ItemAssessment) -> HTML {
        """
        \(gapNote(item.gaps, item.verdict))
        <div class="cards">
        \(item.topics.map { card($0, of: item) })
        </div>
        """
    }

    private func card(_ topic: TopicAssessment, of item: ItemAssessment) -> HTML {
        """
        <section class="card">
        <h2>\(topic.topic.title) \(badge(topic.verdict))</h2>
        \(topic.period == item.item.period ? "" : "<p>\(asked(topic.period, of: item.year))</p>")
        \(topic.isOfAnotherTime ? "<h3>\(evidenceHeading(topic))</h3>" : "")
        \(evidenceList(topic))
        \(topic.verdict == .notDue ? notDueNote(topic) : "")
        \(topic.elements.isEmpty ? "" : "<h3>สิ่งที่ต้องแสดง</h3>\n\(answers(topic))")
        </section>

        """
    }

    /// What is missing, in the site's digits.
    func words(_ gap: Gap) -> String { format.digits.render(gap.reason.th) }

    /// From when on a topic is asked for.
    func notDue(_ topic: TopicAssessment) -> HTML {
        "\(Verdict.notDue.text.th)\(topic.due.map { " ต้องมีตั้งแต่ \(format.day($0))" })"
    }

    private func notDueNote(_ topic: TopicAssessment) -> HTML {
        """
        <div class="note"><p>\(notDue(topic))</p></div>
        """
    }

    /// What is missing; nothing where nothing is.
    private func gapNote(_ gaps: [Gap], _ verdict: Verdict) -> HTML {
        guard !gaps.isEmpty else { return .empty }
        return """
            <div class="note \(verdict.tone)">
            <p><strong>ยังขาด</strong></p>
            <ul>\(gaps.map { listItem(words($0)) })</ul>
            </div>
            """
    }

    private func answers(_ topic: TopicAssessment) -> HTML {
        """
        <ul class="answers">
        \(topic.elements.map(answer))
        </ul>
        """
    }

    private func answer(_ element: ElementAnswer) -> HTML {
        let title = element.element.title
        return switch element.answer {
        case .shown: "<li>✓ <span class=\"vh\">มี</span> \(title)</li>\n"
        case .stated(let place): "<li>✓ <span class=\"vh\">มี</span> \(title) <small>ดูที่ \(place)</small></li>\n"
        case .missing: "<li>✗ \(title) <small>ยังไม่พบ</small></li>\n"
        }
    }
}
