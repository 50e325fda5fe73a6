import Findings
import Records
import ThaiText

extension EvidenceSource {
    /// How to reach the organisation, and where it is on social networks, as `site.yml` says.
    static let contact = EvidenceSource { disclosure in
        let contact = EvidenceCandidate(ofSite: "ข้อมูลการติดต่อ", address: aboutAddress)
        guard !disclosure.site.contact.social.isEmpty else { return [("contact", contact)] }
        return [
            ("contact", contact),
            ("social-network", EvidenceCandidate(ofSite: "ช่องทางสื่อสังคมออนไลน์", address: aboutAddress)),
        ]
    } remedy: { need, _ in
        switch need.topic.id {
        case "contact":
            Bilingual(th: "ใส่ contact ใน site.yml ให้ครบ", en: "fill in contact in site.yml")
        case "social-network":
            Bilingual(
                th: "ใส่ contact.social ใน site.yml เป็นรายการ {name, url}",
                en: "write contact.social in site.yml, a list of {name, url}")
        default: nil
        }
    }

    /// The channel for corruption, as `site.yml` says.
    static let complaintChannel = EvidenceSource { disclosure in
        guard disclosure.site.complaints.corruption != nil else { return [] }
        return [
            (
                "complaint-channel",
                EvidenceCandidate(
                    ofSite: "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", address: ComplaintRegister.corruptionAddress)
            )
        ]
    } remedy: { need, _ in
        guard need.topic.id == "complaint-channel" else { return nil }
        return Bilingual(
            th: "ใส่ complaints.corruption {url, phone, unit} ใน site.yml",
            en: "write complaints.corruption {url, phone, unit} in site.yml")
    }

    /// The page that shows the organisation's contact.
    private static let aboutAddress = "/about/"
}

extension EvidenceCandidate {
    /// A page that is made of `site.yml`, and so always holds.
    fileprivate init(ofSite title: String, address: String) {
        self.init(
            evidence: Evidence(title: title, address: address, date: nil, period: nil, note: "ข้อมูลปัจจุบัน", records: []),
            holds: nil, about: nil)
    }
}
