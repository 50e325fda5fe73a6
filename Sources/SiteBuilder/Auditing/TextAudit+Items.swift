import Disclosure
import Findings

extension TextAudit {
    /// Where the columns stand, alike for all items.
    struct Layout {
        /// Of `O12`.
        let number: Int
        /// Of the titles; a longer one has its addresses on the next line.
        let title: Int
    }

    func layout(_ outcome: AuditOutcome) -> Layout {
        let items = outcome.assessment.items
        let number = items.map(\.item.id.count).max() ?? 0
        // Beside the two stand a mark and the spaces between the columns.
        let room = width.map { $0 - number - 8 }
        let fitting = items.compactMap { item -> Int? in
            let title = item.item.title.visible.displayWidth
            let both = title + shortened(outcome.addresses(of: item)).displayWidth
            return title <= 60 && room.map { both <= $0 } ?? true ? title : nil
        }
        return Layout(number: number, title: fitting.max() ?? 0)
    }

    /// An item with its mark and where it is proven, or with what it lacks below it.
    func lines(of item: ItemAssessment, _ outcome: AuditOutcome, _ layout: Layout) -> [String] {
        let start = "  \(item.verdict.mark) \(item.item.id.padded(to: layout.number))  "
        let indent = String(repeating: " ", count: start.displayWidth)
        let title = item.item.title.visible
        let addresses = shortened(outcome.addresses(of: item))
        var head = hanging(start, title)
        if !addresses.isEmpty {
            let line = start + title.padded(to: layout.title) + "  " + addresses
            if title.displayWidth <= layout.title, width.map({ line.displayWidth <= $0 }) ?? true {
                head = [line]
            } else {
                head += hanging(indent, addresses)
            }
        }
        // Only the mark itself: a line's width is counted without the terminal's escapes.
        head[0] = "  " + ink(item.verdict.style, item.verdict.mark) + head[0].dropFirst(2 + item.verdict.mark.count)
        return head + details(of: item, outcome, indent)
    }

    private func details(of item: ItemAssessment, _ outcome: AuditOutcome, _ indent: String) -> [String] {
        var lines: [String] = []
        // Where the site has a page of the item, the address above is that page's.
        let (timely, untimely) = (item.timelyEvidence.map(\.address), item.untimelyEvidence.map(\.address))
        if item.verdict.lacksSomething, outcome.isPublished, !timely.isEmpty {
            lines += labelled(Bilingual(th: "มีแล้ว:", en: "has:"), shortened(timely), indent)
        }
        if !untimely.isEmpty {
            let label = Bilingual(th: "มีแต่ของช่วงอื่น:", en: "of another time:")
            lines += labelled(label, shortened(untimely), indent)
        }
        for gap in item.gaps {
            lines += hanging(indent, gap.reason[language])
            lines += labelled(Bilingual(th: "วิธีแก้:", en: "help:"), gap.remedy[language], indent + "  ")
        }
        for topic in item.toCome {
            let name = item.topics.count > 1 ? " \(topic.topic.title)" : ""
            lines += labelled(Bilingual(th: "ถึงกำหนด", en: "due"), (topic.due?.text[language] ?? "") + name, indent)
        }
        return lines
    }

    /// The first two addresses, and how many more there are.
    private func shortened(_ addresses: [String]) -> String {
        let first = addresses.prefix(2).joined(separator: "  ")
        let more = addresses.count - 2
        guard more > 0 else { return first }
        return first + Bilingual(th: " และอีก \(more) หน้า", en: " and \(more) more")[language]
    }

    private func labelled(_ label: Bilingual, _ text: String, _ indent: String) -> [String] {
        var lines = hanging("\(indent)\(label[language]) ", text)
        lines[0] = indent + ink(.cyan, label[language]) + lines[0].dropFirst(indent.count + label[language].count)
        return lines
    }

    /// A text after its beginning, of which every further line stands below the text.
    func hanging(_ start: String, _ text: String) -> [String] {
        let indent = start.displayWidth
        let lines = text.split(separator: "\n").flatMap { line in
            line.visible.wrapped(to: width.map { $0 - indent })
        }
        guard let first = lines.first else { return [start] }
        return [start + first] + lines.dropFirst().map { String(repeating: " ", count: indent) + $0 }
    }
}

extension Verdict {
    fileprivate var style: Ink.Style {
        switch self {
        case .proven: .green
        case .partial: .yellow
        case .missing: .red
        case .notDue: .cyan
        }
    }
}

extension String {
    /// The text with spaces behind it up to a width on a terminal.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - displayWidth)) }

    /// Lines of at most so many columns, broken at spaces; a word that is wider has a line of its own.
    func wrapped(to width: Int?) -> [String] {
        guard let width, displayWidth > width else { return [self] }
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.displayWidth + 1 + word.displayWidth <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
