import Disclosure

extension DataFileFamily {
    /// The release package of every fiscal year that has a notice, and the record package.
    static let ocds = DataFileFamily { disclosure in
        let years = disclosure.procurement.years.filter { !$0.notices.isEmpty }
        guard !years.isEmpty else { return [] }
        return years.map { year in
            DataFile(address: year.releasesAddress) { OCDS.releasePackage(year, of: disclosure) ?? [] }
        } + [
            DataFile(address: ProcurementRegister.recordsAddress) { OCDS.recordPackage(disclosure) ?? [] }
        ]
    }
}
