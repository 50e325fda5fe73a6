import TestSupport

@testable import Search

/// Texts of few words, so that many have a gram in common.
struct MadeTexts {
    let texts: [String]

    private static let words = ["ก่อสร้าง", "ถนน", "น้ำ", "ที่", "๑๒", "3", "e-Bidding", "แห่ง", "1,000", "😀", "อำเภอ"]

    init(_ count: Int, using generator: inout SeededGenerator) {
        texts = (0..<count).map { _ in
            (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                Self.words.randomElement(using: &generator) ?? ""
            }.joined(separator: Bool.random(using: &generator) ? " " : "")
        }
    }

    var keys: [[UInt16]] { texts.map { SearchKey.of($0) } }
}

extension [UInt16] {
    /// Every gram of a length that stands in it.
    func grams(_ length: Int) -> Set<[UInt16]> {
        count < length ? [] : Set((0...(count - length)).map { Array(self[$0..<$0 + length]) })
    }
}
