import Findings
import ThaiText

/// A time of day in Thailand.
public struct ClockTime: Sendable, Hashable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int

    /// As on an official letter: `09.30 น.`
    public var thai: String { "\(padded(hour)).\(padded(minute)) น." }

    /// The form for data files: `09:30` (ISO 8601).
    public var plain: String { "\(padded(hour)):\(padded(minute))" }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension ValueType where Value == ClockTime {
    static var time: ValueType {
        .scalar(Bilingual(th: "เวลา", en: "a time"), example: "10.00") { text, node, decoding in
            var digits = arabicDigits(text)
            if digits.hasSuffix("น.") { digits = String(digits.dropLast(2)).trimmingWhitespace() }
            let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
            guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
                (0...23).contains(hour), (0...59).contains(minute)
            else {
                decoding.report(.badTime(text, at: decoding.place(node)))
                return nil
            }
            return ClockTime(hour: hour, minute: minute)
        }
    }
}

extension Finding {
    static func badTime(_ text: String, at place: Place) -> Finding {
        Finding(
            .badTime, at: place,
            message: Bilingual(th: "อ่านเวลา «\(text)» ไม่ได้", en: "«\(text)» cannot be read as a time"),
            fix: Bilingual(th: "เขียนเป็น 10.00 น. หรือ 10:00", en: "write 10.00 น. or 10:00"))
    }
}
