import Findings
import ThaiText

extension Outcome {
    /// Findings whose places are not in their files.
    var placeViolations: [String] {
        let lines = Dictionary(uniqueKeysWithValues: texts.map { ($0, Self.lines($1, isTable: $0.hasSuffix(".csv"))) })
        var lengths: [String: [Int: Int]] = [:]
        return findings.flatMap { [$0.place] + $0.related }.compactMap { place in
            guard let lines = lines[place.file] else { return place.line == 0 ? nil : "\(place) is in no file" }
            guard place.line > 0 else {
                return place.column == 0 && place.excerpt == nil ? nil : "\(place) is of a whole file, yet in a line"
            }
            guard place.line <= lines.count else { return "\(place) is below the file's \(lines.count) lines" }
            let line = lines[place.line - 1]
            let length = lengths[place.file]?[place.line] ?? line.count
            lengths[place.file, default: [:]][place.line] = length
            guard (1...length + 1).contains(place.column), place.column + place.length - 1 <= length + 1 else {
                return "\(place) is not within the \(length) characters of its line"
            }
            return place.excerpt.map { $0 == line } ?? true ? nil : "\(place) quotes another line than «\(line)»"
        }
    }

    /// A file's lines, counted in a way of its own.
    private static func lines(_ bytes: [UInt8], isTable: Bool) -> [String] {
        let isThaiPage = isTable && String(validating: bytes, as: UTF8.self) == nil
        let utf8 = isThaiPage ? Windows874.utf8(bytes) : bytes
        let text = String(
            decoding: utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? utf8.dropFirst(3) : utf8[...], as: UTF8.self)
        var lines = [String.UnicodeScalarView()]
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r": lines.append(.init())
            default: lines[lines.count - 1].append(scalar)
            }
            previous = scalar
        }
        return lines.map { String($0) }
    }
}
