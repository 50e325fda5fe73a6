import Hypertext

/// One part of a whole that is counted out.
struct Share: Sendable {
    let name: String
    let count: Int
    /// The same in words, with its unit: 12 กิจกรรม.
    let value: String
    let mark: Mark
}

extension SiteContext {
    /// A bar parted into the shares of a whole, with each of them that is any as text below; nothing where the whole is
    /// nothing.
    /// `table` is the same in figures, where the text below is not all that there is to say.
    func shareBar(_ title: HTML, _ shares: [Share], table: HTML = .empty) -> HTML {
        let shares = shares.filter { $0.count > 0 }
        let whole = shares.reduce(0) { $0 + $1.count }
        guard whole > 0 else { return .empty }
        return """
            <figure class="chart">
            <figcaption>\(title)</figcaption>
            <svg class="share" viewBox="0 0 1000 30" preserveAspectRatio="none" aria-hidden="true">\(parts(shares, of: whole))</svg>
            <ul class="shares">
            \(shares.map { share($0, of: whole) })
            </ul>
            \(table)
            </figure>
            """
    }

    private func parts(_ shares: [Share], of whole: Int) -> [HTML] {
        var counted = 0
        return shares.map { share in
            let start = counted * 1000 / whole
            counted += share.count
            return """
                <rect class="\(share.mark.rawValue)" x="\(start)" width="\(counted * 1000 / whole - start)" height="30"/>
                """
        }
    }

    private func share(_ share: Share, of whole: Int) -> HTML {
        let perMille = (share.count * 2000 + whole) / (whole * 2)
        return """
            <li>\(swatch(share.mark)) \(share.name) <span class="value">\(share.value) \
            (\(format.percent(perMille: perMille))%)</span></li>

            """
    }
}
