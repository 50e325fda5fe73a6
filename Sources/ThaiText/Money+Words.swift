extension Money {
    /// The amount in words, as the Royal Society reads numbers: สี่แสนเก้าหมื่นแปดพันบาทห้าสิบสตางค์.
    public var bahtText: String {
        let (baht, satang) = parts
        let words =
            switch (baht, satang) {
            case (0, 0): "ศูนย์บาทถ้วน"
            case (_, 0): reading(of: baht) + "บาทถ้วน"
            case (0, _): reading(of: satang) + "สตางค์"
            default: reading(of: baht) + "บาท" + reading(of: satang) + "สตางค์"
            }
        return self < .zero ? "ลบ" + words : words
    }
}

private let digitNames = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
private let places = [(100_000, "แสน"), (10_000, "หมื่น"), (1000, "พัน"), (100, "ร้อย"), (10, "สิบ"), (1, "")]

/// A number above zero in words; what stands before the last six digits is read as a number of millions.
private func reading(of number: UInt64) -> String {
    let (millions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000)
    let head = millions == 0 ? "" : reading(of: millions) + "ล้าน"
    return head + reading(ofSixDigits: Int(rest), isLedByMillions: millions > 0)
}

private func reading(ofSixDigits number: Int, isLedByMillions: Bool) -> String {
    var words = ""
    for (unit, place) in places {
        switch (number / unit % 10, unit) {
        case (0, _): break
        case (1, 10): words += "สิบ"
        case (2, 10): words += "ยี่สิบ"
        case (1, 1) where number > 1 || isLedByMillions: words += "เอ็ด"
        case (let digit, _): words += digitNames[digit] + place
        }
    }
    return words
}
