import Disclosure

extension DataFileFamily {
    /// The release package of every fiscal year that has a notice, and the record package.
    static let ocds = DataFileFamily { disclosure in
        let packages =
            disclosure.procurement.years.map { OCDS.releasePackage($0, of: disclosure) }
            + [OCDS.recordPackage(disclosure)]
        return packages.compactMap(\.self)
    }
}
