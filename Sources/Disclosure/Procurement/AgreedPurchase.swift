import Records

/// An agreement with the purchase that it is part of.
public struct AgreedPurchase: Sendable {
    /// The whole purchase.
    public let purchase: Purchase
    /// One of its agreements.
    public let agreement: Agreement
    /// The notices behind what a list or form shows of it, found once for all lists on which it stands.
    public let sources: [RecordOf<Notice>]

    init(_ purchase: Purchase, _ agreement: Agreement) {
        self.purchase = purchase
        self.agreement = agreement
        sources = purchase.sources(of: agreement)
    }
}
