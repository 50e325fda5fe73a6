import PersonalData

/// Who offered what, and who was chosen.
extension NoticeMapping {
    /// Whether the bidders of a row are only the one that was chosen, since its table names no others.
    static func knowsOnlyTheWinner(_ row: ImportRow) -> Bool {
        !row.has(.bidders) && !row.has(bidderNames) && (row[.winner] ?? row[winnerName]) != nil
    }

    static let winnerName = ImportColumn.member("name", of: "winner")
    private static let winnerPrice = ImportColumn.member("price", of: "winner")
    private static let bidderNames = ImportColumn.member("name", of: "bidders")
    private static let bidderPrices = ImportColumn.member("price", of: "bidders")
    private static let bidderTaxIDs = ImportColumn.member("tax_id", of: "bidders")

    func putWinner(_ row: ImportRow, _ keys: inout NoticeKeys, _ decoding: inout Decoding) {
        guard let cell = row[.winner] ?? row[Self.winnerName] else { return }
        if refused(cell, "winner", &decoding) { return keys.remove("winner") }
        let hasPrice = row[.winner] != nil && !row.has(Self.winnerPrice)
        let vendors = hasPrice ? vendorCell.vendors(in: cell) : pair(vendorCell.names(in: cell), [])
        guard vendors.count == 1, let name = vendors[0].name, !hasPrice || vendors[0].price != nil else {
            let place = decoding.place(vendors.dropFirst().first?.name ?? cell.value)
            keys.remove("winner")
            return decoding.refuse(
                "winner", vendors.count > 1 ? .severalWinners(at: place) : .unreadableVendor(cell.text, at: place))
        }
        keys.put("name", of: "winner", name, .winner)
        if let price = vendors[0].price { keys.put("price", of: "winner", price, .winner) }
    }

    func putBidders(_ row: ImportRow, _ keys: inout NoticeKeys, _ decoding: inout Decoding) {
        let (prices, taxIDs) = (row[Self.bidderPrices], row[Self.bidderTaxIDs])
        guard let cell = row[.bidders] ?? row[Self.bidderNames] else {
            if let nameless = (prices ?? taxIDs)?.value {
                decoding.refuse("bidders", .unreadableVendor(nameless.text ?? "", at: decoding.place(nameless)))
            } else if Self.knowsOnlyTheWinner(row) {
                putWinnerAsBidder(&keys, &decoding)
            }
            return
        }
        if refused(cell, "bidders", &decoding) { return }
        let vendors =
            row.has(Self.bidderPrices)
            ? pair(vendorCell.names(in: cell), prices?.lines ?? []) : vendorCell.vendors(in: cell)
        let odd = vendors.first { $0.name == nil || $0.price == nil }
        guard !vendors.isEmpty, odd == nil, [nil, vendors.count].contains(taxIDs?.lines.count) else {
            let node = odd?.name ?? odd?.price ?? cell.value
            return decoding.refuse("bidders", .unreadableVendor(node.text ?? "", at: decoding.place(node)))
        }
        let bidders = vendors.enumerated().map { index, vendor in
            [("name", vendor.name), ("tax_id", taxIDs?.lines[index]), ("price", vendor.price)]
                .compactMap { member, value in value.map { (member, $0) } }
        }
        keys.putBidders(bidders, row.has(.bidders) ? .bidders : Self.bidderNames)
    }

    /// Whether the cell holds a person's ID number, which could be taken for a price and must not be repeated either.
    private func refused(_ cell: CellText, _ key: String, _ decoding: inout Decoding) -> Bool {
        for line in cell.lines {
            guard let number = PersonalData.idNumbers(in: line.text ?? "").first else { continue }
            decoding.refuse(key, .naturalPersonsID(number.masked, at: decoding.place(line)))
            return true
        }
        return false
    }

    private func putWinnerAsBidder(_ keys: inout NoticeKeys, _ decoding: inout Decoding) {
        let members = ["name", "tax_id", "price"].compactMap { member in
            keys[member, of: "winner"].map { (member, $0) }
        }
        // A winner without a price is missed there.
        guard members.contains(where: { $0.0 == "price" }) else { return decoding.refuse("bidders") }
        keys.putBidders([members], .winner)
    }

    private func pair(_ names: [Node], _ prices: [Node]) -> [VendorCell.Vendor] {
        (0..<max(names.count, prices.count)).map { index in
            VendorCell.Vendor(
                name: names.indices.contains(index) ? names[index] : nil,
                price: prices.indices.contains(index) ? prices[index] : nil)
        }
    }
}
