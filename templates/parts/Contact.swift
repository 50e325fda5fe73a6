import Hypertext
import Records
import ThaiText

extension SiteContext {
    /// A telephone number as it was typed; a link where it is one number and nothing else.
    func telephone(_ text: String) -> HTML {
        guard let address = WebAddress.telephone(text) else { return "\(text)" }
        return """
            <a href="\(url: address)">\(text)</a>
            """
    }

    /// An e-mail address, as a link where it is one.
    func mailbox(_ text: String) -> HTML {
        guard let address = WebAddress("mailto:" + text) else { return "\(text)" }
        return """
            <a href="\(url: address)">\(text)</a>
            """
    }

    /// All ways to reach the organisation.
    var contactFacts: HTML {
        """
        <dl class="facts">
        \(fact("ที่อยู่", site.contact.address))
        \(fact("โทรศัพท์", site.contact.phone.map(telephone)))
        \(fact("อีเมล", site.contact.email.map(mailbox)))
        \(fact("แผนที่", site.contact.map.map { outsideLink($0, "เปิดแผนที่") }))
        \(site.contact.social.map { fact($0.name, outsideLink($0.url, $0.url.text)) }.joined(separator: "\n"))
        </dl>
        """
    }

    private func outsideLink(_ address: WebAddress, _ text: String) -> HTML {
        """
        <a href="\(url: address)">\(text)</a>
        """
    }
}

extension WebAddress {
    /// Nil unless the text is one telephone number: digits in either script, spaces, dashes, dots and brackets.
    static func telephone(_ text: String) -> WebAddress? {
        let number = arabicDigits(text).filter { !" -–.()".contains($0) }
        guard (3...15).contains(number.count), number.allSatisfy({ "+0123456789".contains($0) }) else { return nil }
        return WebAddress("tel:" + number)
    }
}
