import ThaiText

/// The text of Rich Text Format, without its looks: letters in Windows-874 or by their numbers.
enum RTFText {
    /// Groups that hold no text anybody wrote.
    private static let looks: Set<String> = [
        "fonttbl", "colortbl", "stylesheet", "pict", "listtable", "listoverridetable", "rsidtbl", "themedata",
        "datastore",
        "colorschememapping", "latentstyles", "generator", "xmlnstbl", "filetbl", "revtbl", "fontemb", "objdata",
    ]

    /// The text, and whether there are files of other programs inside, which are not read.
    static func text(of bytes: UnsafeRawBufferPointer) -> (text: String, holdsObjects: Bool) {
        var reading = Reading(bytes)
        reading.readAll()
        return (reading.text, reading.holdsObjects)
    }

    private struct Reading {
        let bytes: UnsafeRawBufferPointer
        var index = 0
        var text = ""
        /// Bytes of letters that wait for others: Windows-874 has one a letter.
        var letters: [UInt8] = []
        /// Of each group around: whether it is left out, and how many signs stand for a letter written by its number.
        var groups: [(isLeftOut: Bool, stands: Int)] = [(false, 1)]
        var toSkip = 0
        var holdsObjects = false

        init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

        var group: (isLeftOut: Bool, stands: Int) { groups.last ?? (false, 1) }

        mutating func readAll() {
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case UInt8(ascii: "{"): groups.append(group)
                case UInt8(ascii: "}"): if groups.count > 1 { groups.removeLast() }
                case UInt8(ascii: "\\"): readControl()
                case 0x0A, 0x0D: break
                default: put(byte)
                }
            }
            flush()
        }

        mutating func put(_ byte: UInt8) {
            guard toSkip == 0 else {
                toSkip -= 1
                return
            }
            if !group.isLeftOut { letters.append(byte) }
        }

        mutating func flush() {
            guard !letters.isEmpty else { return }
            text += String(decoding: Windows874.utf8(letters), as: UTF8.self)
            letters = []
        }

        mutating func put(_ sign: Unicode.Scalar) {
            flush()
            if !group.isLeftOut { text.unicodeScalars.append(sign) }
        }

        mutating func readControl() {
            guard index < bytes.count else { return }
            let byte = bytes[index]
            guard UnicodeScalar(byte).properties.isAlphabetic, byte < 0x80 else {
                index += 1
                return readSign(byte)
            }
            let word = String(decoding: take { $0 < 0x80 && UnicodeScalar($0).properties.isAlphabetic }, as: UTF8.self)
            let number = Int(
                String(decoding: take { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }, as: UTF8.self))
            if index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
            read(word, number)
        }

        mutating func readSign(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "'"):
                let digits = String(decoding: bytes[index..<min(index + 2, bytes.count)], as: UTF8.self)
                index = min(index + 2, bytes.count)
                if let letter = UInt8(digits, radix: 16) { put(letter) }
            case UInt8(ascii: "~"): put(" ")
            case UInt8(ascii: "_"): put("-")
            case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): put(byte)
            default: break
            }
        }

        mutating func read(_ word: String, _ number: Int?) {
            switch word {
            case "par", "line", "row", "page", "sect": put("\n")
            case "tab", "cell", "nestcell": put("\t")
            case "uc": groups[groups.count - 1].stands = max(0, min(number ?? 1, 8))
            case "u":
                let unit = UInt32(UInt16(truncatingIfNeeded: number ?? 0))
                put(Unicode.Scalar(unit) ?? "\u{FFFD}")
                toSkip = group.stands
            case "bin": index = min(bytes.count, index + max(0, min(number ?? 0, bytes.count)))
            default:
                if word == "objdata" { holdsObjects = true }
                if RTFText.looks.contains(word) { groups[groups.count - 1].isLeftOut = true }
            }
        }

        mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
            let begin = index
            while index < bytes.count, index - begin < 64, isWanted(bytes[index]) { index += 1 }
            return Array(bytes[begin..<index])[...]
        }
    }
}
