import Ledger

extension DataFileFamily {
    /// The ledger of what was published when, byte for byte.
    static let ledger = DataFileFamily { disclosure in
        let bytes = disclosure.ledger.bytes
        return [DataFile(address: LedgerBook.address) { bytes }]
    }
}
