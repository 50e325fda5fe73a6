/// What the words over a table's column say of the numbers under them.
struct ColumnMeaning: OptionSet {
    let rawValue: UInt8

    static let idNumber = ColumnMeaning(rawValue: 1)
    /// Another number than a person's, of documents or goods.
    static let otherNumber = ColumnMeaning(rawValue: 2)
    static let houseNumber = ColumnMeaning(rawValue: 4)
    static let bankAccount = ColumnMeaning(rawValue: 8)
    static let birthDate = ColumnMeaning(rawValue: 16)
    static let personName = ColumnMeaning(rawValue: 32)

    private static let words: [(ColumnMeaning, WordSet)] = [
        (.idNumber, IDNumbers.idWords), (.otherNumber, IDNumbers.otherWords), (.houseNumber, HouseNumbers.headings),
        (.bankAccount, BankAccounts.labels), (.birthDate, BirthDates.labels), (.personName, PersonNames.headings),
    ]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What a heading means; nothing where it is longer than headings are.
    init(ofHeading cell: Range<Int>, in bytes: [UInt8]) {
        self = []
        guard cell.count <= 80 else { return }
        for (meaning, words) in Self.words where words.isIn(cell, of: bytes) { insert(meaning) }
    }
}
