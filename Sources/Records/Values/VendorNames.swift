import PersonalData

extension ValueType where Value == String {
    /// A vendor's name, in which no person's ID number may stand.
    static var vendorName: ValueType {
        let text = text(limit: 300)
        return ValueType(text.description) { node, decoding in
            guard let name = text.read(node, &decoding) else { return nil }
            guard let number = PersonalData.idNumbers(in: name).first else { return name }
            decoding.report(.naturalPersonsID(number.masked, at: decoding.place(node)))
            return nil
        }
    }
}
