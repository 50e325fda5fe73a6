import Findings
import ThaiText

extension ValueType where Value == Int {
    /// The number of a checklist's item, 1 to 999, with the letter before it or without.
    static var itemNumber: ValueType {
        .scalar(Bilingual(th: "เลขข้อ", en: "an item's number"), example: "O12") { text, node, decoding in
            let typed = arabicDigits(text)
            let digits = ["O", "o"].contains(typed.prefix(1)) ? typed.dropFirst() : typed[...]
            guard digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(digits), (1...999).contains(number)
            else {
                decoding.report(.badItemNumber(text, at: decoding.place(node)))
                return nil
            }
            return number
        }
    }
}

extension ValueType where Value == String {
    /// The number of a group of items, such as `9.1`, with Arabic digits so that it is one group however it is typed.
    static var groupNumber: ValueType {
        let text = ValueType.text(limit: 20)
        return ValueType(ValueDescription(text.description.label, example: "9.1")) { node, decoding in
            text.read(node, &decoding).map(arabicDigits)
        }
    }
}

extension ValueType where Value == [Topic] {
    /// Topics parted by semicolons, none twice.
    static var topicList: ValueType {
        let topic = ValueType<Topic>.topic
        let (label, example) = (Bilingual(th: "หัวข้อในแบบประเมิน", en: "topics"), "action-plan;spending-plan")
        return .scalar(label, example: example) { text, node, decoding in
            let parts = text.split(separator: ";").map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }
            guard !parts.isEmpty else {
                decoding.report(
                    .emptyValue(at: decoding.place(node), expected: ValueDescription(label, example: example)))
                return nil
            }
            var topics: [Topic] = []
            var isWhole = true
            let counts = Dictionary(parts.map { ($0, 1) }, uniquingKeysWith: +)
            var seen: Set<String> = []
            let different = parts.filter { seen.insert($0).inserted }
            // Among more than there are, one is wrong.
            for part in different.prefix(Topic.all.count + 1) where !decoding.isFull {
                guard !part.contains(",") else {
                    decoding.report(.topicsPartedByCommas(part, at: decoding.place(node)))
                    isWhole = false
                    continue
                }
                let named = topic.read(
                    Node(value: .scalar(part), line: node.line, column: node.column, length: node.length), &decoding)
                guard let named else {
                    isWhole = false
                    continue
                }
                if topics.contains(named) || counts[part, default: 1] > 1 {
                    decoding.report(.repeatedTopic(named, at: decoding.place(node)))
                    isWhole = false
                } else {
                    topics.append(named)
                }
            }
            return isWhole ? topics : nil
        }
    }
}

extension Finding {
    fileprivate static func badItemNumber(_ text: String, at place: Place) -> Finding {
        Finding(
            .badNumber, at: place,
            message: Bilingual(th: "«\(text)» ไม่ใช่เลขข้อ", en: "«\(text)» is not an item's number"),
            fix: Bilingual(th: "เขียนเป็น O12 หรือ 12 (1–999)", en: "write O12 or 12 (1 to 999)"))
    }

    fileprivate static func topicsPartedByCommas(_ text: String, at place: Place) -> Finding {
        let parted = text.split(separator: ",").map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }
            .joined(separator: ";")
        return Finding(
            .unknownTopic, at: place,
            message: Bilingual(
                th: "หัวข้อแบบประเมิน «\(text)» คั่นด้วยจุลภาค", en: "the topics «\(text)» are parted by commas"),
            fix: Bilingual(th: "คั่นด้วย ; เป็น \(parted)", en: "part them by ; as in \(parted)"))
    }

    fileprivate static func repeatedTopic(_ topic: Topic, at place: Place) -> Finding {
        Finding(
            .repeatedKey, at: place,
            message: Bilingual(
                th: "หัวข้อ «\(topic.id)» (\(topic.title)) มีสองครั้งในข้อเดียวกัน",
                en: "the topic «\(topic.id)» stands twice in one item"),
            fix: Bilingual(th: "เหลือไว้เพียงครั้งเดียว", en: "keep one of them"))
    }
}
