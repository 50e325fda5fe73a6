/// An agreement with the purchase that it is part of.
public struct AgreedPurchase: Sendable {
    public let purchase: Purchase
    public let agreement: Agreement
}
