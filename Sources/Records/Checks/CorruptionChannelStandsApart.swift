import Findings

extension Check<ComplaintChannels> {
    /// The assessment wants a channel for corruption that is online and not the general one.
    static let corruptionChannelStandsApart = Check(reading: ["corruption", "general"]) { channels, report in
        guard let corruption = channels.corruption?.url, corruption == channels.general?.url else { return }
        report.add(
            Finding(
                .sharedComplaintChannel, at: report.place("corruption", "url"),
                message: Bilingual(
                    th: "ช่องทางแจ้งเรื่องทุจริตเป็นที่อยู่เดียวกับช่องทางทั่วไป",
                    en: "the channel for corruption is the general one"),
                fix: Bilingual(
                    th: "ใช้ที่อยู่แยกสำหรับเรื่องทุจริต ตามที่แบบประเมินกำหนด",
                    en: "give corruption a channel of its own, as the assessment asks"),
                related: [report.place("general", "url")]))
    }
}
