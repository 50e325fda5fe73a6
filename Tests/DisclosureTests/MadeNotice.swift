/// A procurement notice as it is typed, for worlds of them; values may bear marks.
enum MadeNotice {
    static let number = "67109000001"

    /// A notice of any stage, of one purchase unless another number, or none, is given.
    static func of(
        _ stage: String, _ slug: String, _ date: String, project: String? = number,
        title: String = "จ้างก่อสร้างถนน หมู่ที่ 3", method: String = "specific", budget: String? = "100000",
        unit: String? = "กองคลัง", _ keys: String...
    ) -> String {
        let isInspected = stage == "inspection" && !keys.contains { $0.contains("inspection:") }
        let optional = [
            project.map { "project: \"\($0)\"" }, budget.map { "budget: \($0)" }, unit.map { "unit: \($0)" },
            isInspected ? "inspection: {date: \(date)}" : nil,
        ]
        let lines =
            [
                "title: \(title)", "date: \(date)", "notice: \(stage)", "method: \(method)", "type: construction",
            ] + optional.compactMap(\.self) + keys
        return "=== procurement/\(slug).md\n---\n\(lines.joined(separator: "\n"))\n---\n"
    }

    /// The keys of a winner, who alone made an offer.
    static func winner(_ name: String = "หจก. หนึ่ง", taxID: String? = nil, price: String = "90000") -> String {
        let (plainName, plainPrice) = (withoutMark(name), withoutMark(price))
        let number = taxID.map { "tax_id: \"\($0)\", " } ?? ""
        return """
            bidders: [{name: \(plainName), \(number)price: \(plainPrice)}]
            winner: {name: \(name), \(number)price: \(price), reason: ราคาต่ำสุด}
            """
    }

    static func contract(_ signed: String, number: String = "1/2568", amount: String = "90000") -> String {
        "contract: {number: \(number), signed: \(signed), amount: \(amount)}"
    }

    private static func withoutMark(_ text: String) -> String {
        text.split(separator: "⟧").last.map(String.init) ?? text
    }
}
