extension UnsafeRawBufferPointer {
    /// A name, its letters that are written by their numbers (`#4A`) as themselves.
    func pdfName(in range: Range<Int>) -> String {
        var (name, index): ([UInt8], Int) = ([], range.lowerBound)
        while index < range.upperBound {
            if self[index] == UInt8(ascii: "#"), index + 2 < range.upperBound,
                let high = self[index + 1].hexadecimalDigit, let low = self[index + 2].hexadecimalDigit
            {
                name.append(high << 4 | low)
                index += 3
            } else {
                name.append(self[index])
                index += 1
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// Tells each name that begins with one of these bytes, or with the number of a letter.
    func forEachPDFName(from letters: [UInt8], _ body: (String) -> Void) {
        let (slash, number) = ([UInt8(ascii: "/")], UInt8(ascii: "#"))
        var next = 0
        while let at = offset(of: slash, from: next) {
            next = at + 1
            guard next < count, self[next] == number || letters.contains(self[next]) else { continue }
            var end = next
            // Longer names are none that anybody looks for.
            while end < count, end - next < 40, self[end].isOfPDFName { end += 1 }
            body(pdfName(in: next..<end))
        }
    }
}

extension UInt8 {
    /// Whether it may stand in a name: no space, nothing that parts names.
    var isOfPDFName: Bool { self > 0x20 && !"()<>[]{}/%".utf8.contains(self) }

    var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - 0x30
        case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"): (self & 0x0F) + 9
        default: nil
        }
    }
}
