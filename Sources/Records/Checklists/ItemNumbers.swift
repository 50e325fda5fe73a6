import Findings
import ThaiText

extension ValueType where Value == Int {
    /// The number of a checklist's item, 1 to 999, with the letter before it or without.
    static var itemNumber: ValueType {
        .scalar(Bilingual(th: "เลขข้อ", en: "an item's number"), example: "O12") { text, node, decoding in
            let typed = arabicDigits(text)
            // A zero is easily typed for the letter, but then another digit follows it.
            let digits = ["O", "o"].contains(typed.prefix(1)) ? typed.dropFirst() : typed[...]
            guard digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(digits), (1...999).contains(number)
            else {
                decoding.report(.badNumber(text, at: decoding.place(node), 1...999))
                return nil
            }
            return number
        }
    }
}

extension ValueType where Value == [Topic] {
    /// Topics parted by semicolons.
    static var topicList: ValueType {
        let topic = ValueType<Topic>.topic
        return .scalar(
            Bilingual(th: "หัวข้อในแบบประเมิน คั่นด้วย ;", en: "topics parted by ;"), example: "action-plan;spending-plan"
        ) { text, node, decoding in
            let parts = text.split(separator: ";").map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }
            let topics = parts.compactMap { part in
                topic.read(Node(value: .scalar(part), line: node.line, column: node.column, length: node.length), &decoding)
            }
            return topics.count == parts.count && !topics.isEmpty ? topics : nil
        }
    }
}
