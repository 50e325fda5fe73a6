@_spi(_Unicode) import Swift  // NFC without Foundation: the standard library has it, but shows it only so.

/// The one form of a text for search and for comparing titles.
public enum Folding {
    /// The text in NFC and lower case, with Arabic digits, Thai marks in canonical order, ำ and แ in one piece, one
    /// space for any white space, none at the ends, and no invisible characters; folding again changes nothing.
    public static func fold(_ text: some StringProtocol) -> String {
        let text = String(text)
        var folder = Folder(capacity: text.utf8.count)
        if text.unicodeScalars.allSatisfy(\.isInertUnderNormalization) {
            for scalar in text.unicodeScalars { folder.read(scalar) }
            return folder.finish()
        }
        for scalar in text.lowercased().unicodeScalars { folder.read(scalar) }
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: folder.finish()._nfc)
        return String(composed)
    }

    /// The folded text without its spaces: for comparing names, which are written with them or without.
    public static func key(_ text: some StringProtocol) -> String {
        String(decoding: fold(text).utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
}

/// Folds one scalar after the other into UTF-8; marks wait until their cluster ends, since their order may change.
private struct Folder {
    private var bytes: [UInt8] = []
    private var marks: [Unicode.Scalar] = []
    private var saraAms = 0
    private var endsInSaraE = false
    private var owesSpace = false

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func read(_ scalar: Unicode.Scalar) {
        if scalar.isInvisible { return }
        if scalar.isSpace {
            endCluster()
            owesSpace = !bytes.isEmpty
            return
        }
        paySpace()
        if scalar.markRank != nil {
            marks.append(scalar)
        } else if scalar == .saraAm || scalar == .saraAa && saraAms == 0 && takeNikhahit() {
            saraAms += 1
        } else {
            endCluster()
            append(scalar)
        }
    }

    mutating func finish() -> String {
        endCluster()
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if endsInSaraE, scalar == .saraE {
            bytes.removeLast(3)
            bytes.append(.saraAe)
            endsInSaraE = false
            return
        }
        if let digit = scalar.arabicDigit {
            bytes.append(digit)
        } else if ("A"..."Z").contains(scalar) {
            bytes.append(UInt8(scalar.value) | 0x20)
        } else {
            bytes.append(scalar)
        }
        endsInSaraE = scalar == .saraE
    }

    /// Writes the marks in order, then ำ: น + ้ + ํ + า, น + ํ + ้ + า and น + ำ + ้ are all น้ำ.
    private mutating func endCluster() {
        guard !marks.isEmpty || saraAms > 0 else { return }
        if marks.count > 1 { marks.sort { ($0.markRank ?? 0) < ($1.markRank ?? 0) } }
        for mark in marks { bytes.append(mark) }
        for _ in 0..<saraAms { bytes.append(.saraAm) }
        marks.removeAll(keepingCapacity: true)
        saraAms = 0
        endsInSaraE = false
    }

    private mutating func takeNikhahit() -> Bool {
        guard let index = marks.lastIndex(of: .nikhahit) else { return false }
        marks.remove(at: index)
        return true
    }

    private mutating func paySpace() {
        guard owesSpace else { return }
        bytes.append(UInt8(ascii: " "))
        owesSpace = false
        endsInSaraE = false
    }
}
