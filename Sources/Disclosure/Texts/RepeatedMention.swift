import Findings
import Records

/// Something that a record's text says, at the first place where it does.
struct RepeatedMention<Mention> {
    let mention: Mention
    /// As it is typed.
    let text: String
    let place: Place
    let count: Int

    /// How often it stands in the file, for the end of a message.
    var times: Bilingual {
        count == 1
            ? Bilingual(th: "", en: "")
            : Bilingual(th: " (พบ \(count) แห่งในไฟล์นี้)", en: " (\(count) times in this file)")
    }
}

extension Record {
    /// What a scan finds in the record's own words, each thing once, in the order of its first place; nothing in a
    /// record that was withdrawn. `isSame` tells whether an earlier mention is of the same thing as a later one.
    func repeated<Mention>(
        in scan: ([UInt8]) -> [Mention], at range: (Mention) -> Range<Int>, notUnder keys: Set<String>,
        _ isSame: (_ earlier: Mention, _ later: Mention) -> Bool
    ) -> [RepeatedMention<Mention>] {
        let bytes = Array(source.text.utf8)
        let all = scan(bytes)
        guard !all.isEmpty, common.withdrawn == nil else { return [] }
        let remarks = remarks(andKeys: keys.union(["exceptions"]))
        var found: [(mention: Mention, count: Int)] = []
        for mention in all where !remarks.contains(range(mention).lowerBound) {
            if let index = found.firstIndex(where: { isSame($0.mention, mention) || isSame(mention, $0.mention) }) {
                found[index].count += 1
            } else if found.count < Self.mostMentions {
                found.append((mention, 1))
            }
        }
        return found.map { mention, count in
            let range = range(mention)
            return RepeatedMention(
                mention: mention, text: bytes.text(range),
                place: source.place(utf8Offset: range.lowerBound, length: range.count), count: count)
        }
    }

    /// A record with more is a list of them; to find the place of each takes time.
    private static var mostMentions: Int { 10 }
}
