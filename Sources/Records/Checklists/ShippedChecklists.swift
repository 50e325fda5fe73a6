import ThaiText

extension Checklist {
    /// The lists that the program brings, oldest first.
    public static let shipped: [Checklist] = [
        (2565, PackageResources.oit_2565_csv),
        (2566, PackageResources.oit_2566_csv),
        (2567, PackageResources.oit_2567_csv),
        (2568, PackageResources.oit_2568_csv),
        (2569, PackageResources.oit_2569_csv),
    ].compactMap { year, bytes in
        FiscalYear(year).flatMap { year in
            read(bytes, year: year, file: "oit-\(year.buddhistYear).csv", isOwn: false).value
        }
    }

    /// The years that they are of.
    public static let shippedYears = Set(shipped.map(\.year))
}
