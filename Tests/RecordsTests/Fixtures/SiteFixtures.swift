import Findings

extension Fixture {
    static let sites: [Fixture] = [
        .site(
            "one channel for all complaints",
            """
            base_url: https://www.example.go.th
            contact: {address: ก}
            ช่องทางร้องเรียน:
              ทุจริต: {ลิงก์: ⟦P311⟧'https://www.example.go.th/a'}
              ทั่วไป: {ลิงก์: 'https://www.example.go.th/a'}
            """),
        .site(
            "a channel for corruption of its own", near: .sharedComplaintChannel,
            """
            base_url: https://www.example.go.th/
            contact: {address: ก}
            complaints: {corruption: {url: 'https://www.example.go.th/a'}, general: {url: 'https://www.example.go.th/b'}}
            """),
        .site(
            "answers promised within no day, and within more than a year",
            """
            base_url: https://www.example.go.th
            contact: {address: ก}
            complaints: {corruption: {phone: 1, reply_days: ⟦P116⟧0}, general: {phone: 2, แจ้งผลภายใน: ⟦P116⟧366}}
            """),
        .site(
            "answers promised in words",
            """
            base_url: https://www.example.go.th
            contact: {address: ก}
            complaints: {general: {phone: 2, reply_days: ⟦P116⟧15 วัน}}
            """),
        .site(
            "answers promised within a day, and within a year", near: .badNumber,
            """
            base_url: https://www.example.go.th
            contact: {address: ก}
            complaints: {corruption: {phone: 1, แจ้งผลภายใน: ๑}, general: {phone: 2, reply_days: 365}}
            """),
        .site(
            "addresses that cannot be linked to",
            """
            base_url: ⟦P112⟧www.example.go.th
            contact: {address: ก, map: ⟦P112⟧'javascript:alert(1)', social: [{name: F, url: ⟦P112⟧//example.com}]}
            complaints: {general: {url: ⟦P112⟧'data:text/html,x'}}
            navigation: [{title: ก, url: ⟦P112⟧about}]
            """),
        .site(
            "addresses that can be linked to", near: .badWebAddress,
            """
            base_url: https://www.example.go.th/
            contact: {address: ก, map: 'http://map.example.com', social: [{name: F, url: 'mailto:a@example.com'}]}
            complaints: {general: {url: 'tel:020000000'}}
            navigation: [{title: ก, url: /about/}]
            """),
        .site(
            "a checklist of no known year, beside one that is",
            """
            base_url: https://www.example.go.th
            contact: {address: ก}
            complaints: {general: {phone: 1}}
            checklists: [2568, ⟦P109⟧2599]
            """),
        .site(
            "a colour by name and one that is too short",
            "base_url: https://a.go.th\ncontact: {address: ก}\ncomplaints: {general: {phone: 1}}\ntheme: {color: ⟦P123⟧green}"
        ),
        .site(
            "a colour without quotation marks",
            "base_url: https://a.go.th\ncontact: {address: ก}\ncomplaints: {general: {phone: 1}}\ntheme:\n  color:⟦P118⟧ #0b5d4b"
        ),
        .site(
            "a colour", near: .badColor,
            "base_url: https://a.go.th\ncontact: {address: ก}\ncomplaints: {general: {phone: 1}}\ntheme: {color: \"#0B5\"}"
        ),
        .site(
            "an OCDS prefix that nobody can have registered",
            "base_url: https://a.go.th\ncontact: {address: ก}\ncomplaints: {general: {phone: 1}}\nocid_prefix: ⟦P129⟧ocds-12345"
        ),
        .site(
            "an OCDS prefix", near: .badOCIDPrefix,
            "base_url: https://a.go.th\ncontact: {address: ก}\ncomplaints: {general: {phone: 1}}\nocid_prefix: ocds-a1b2c3"
        ),
        .site("a site without channels", "base_url: https://a.go.th\ncontact: {address: ก}\ncomplaints: ⟦P118⟧{}"),
        .site("a site without its address", "contact: {address: ก}\ncomplaints: {general: {phone: 1}}")
            .marking(.missingKey, line: 1, column: 1),
    ]

    /// The same with one more expectation, for places that a mark in the keys cannot reach.
    func marking(_ code: FindingCode, line: Int, column: Int) -> Fixture {
        var fixture = self
        fixture.expectations.insert(
            Marked.Expectation(code: code, file: "content/" + path, line: line, column: column))
        return fixture
    }
}
