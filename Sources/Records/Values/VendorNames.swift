import Findings
import ThaiText

extension ValueType where Value == String {
    /// A vendor's name, in which no person's ID number may stand.
    static var vendorName: ValueType {
        let text = text(limit: 300)
        return ValueType(text.description) { node, decoding in
            guard let name = text.read(node, &decoding) else { return nil }
            guard let number = NationalID.naturalPersons(in: name) else { return name }
            decoding.report(.naturalPersonsID(number, at: decoding.place(node)))
            return nil
        }
    }
}

extension NationalID {
    /// The 13 digits of the first natural person's number that stands by itself in a text, spaces and dashes in it or
    /// not; nil where there is none.
    static func naturalPersons(in text: String) -> String? {
        // Groups of digits with nothing but spaces and dashes between them.
        var run: [String] = []
        var isParted = true
        for scalar in Folding.fold(text).unicodeScalars {
            if ("0"..."9").contains(scalar) {
                if isParted { run.append("") }
                run[run.count - 1].unicodeScalars.append(scalar)
                isParted = false
            } else if scalar == " " || scalar.properties.isDash {
                isParted = true
            } else {
                if let number = naturalPersons(among: run) { return number }
                (run, isParted) = ([], true)
            }
        }
        return naturalPersons(among: run)
    }

    private static func naturalPersons(among run: [String]) -> String? {
        for start in run.indices {
            var digits = ""
            for part in run[start...].prefix(13) where digits.count < 13 { digits += part }
            if owner(of: digits) == .naturalPerson { return digits }
        }
        return nil
    }
}
