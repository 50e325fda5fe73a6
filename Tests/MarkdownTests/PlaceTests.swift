import Testing

/// Findings point at the character meant, wherever in the body's structure it stands.
@Suite struct PlaceTests {
    @Test(arguments: [
        "‸[ก](ไม่มี.pdf)",
        "ที่นี่ ‸[ก](x.pdf) และ ‸[ข](y.pdf)",
        "บรรทัดแรก\n   ที่นี่ ‸[ก](x.pdf)\nและ ‸[ข](y.pdf)",
        "> อ้าง ‸[ก](x.pdf)\n>   ต่อ ‸[ข](y.pdf)\nต่ออีก ‸[ค](z.pdf)",
        "> - ข้อ ‸[ก](x.pdf)\n>   ต่อ ‸[ข](y.pdf)\n>\n>   > ซ้อน ‸[ค](z.pdf)\n>   > ซ้อน ‸[ค](z.pdf)",
        "- ข้อ ‸[ก](x.pdf)\n  ต่อ ‸[ข](y.pdf)\n  1. ย่อย ‸[ค](z.pdf)\n\n     ย่อหน้า ‸[ง](z.pdf)",
        "- [ ] งาน ‸[ก](x.pdf)\n- [x] งาน ‸[ข](y.pdf)",
        "## หัวข้อ ‸[ก](x.pdf) ##",
        "หัวข้อ ‸[ก](x.pdf)\n  สองบรรทัด ‸[ข](y.pdf)\n---",
        "[นิยาม]: plan.pdf\nดู[นิยาม] และ ‸[ก](x.pdf)\nต่อ ‸[ข](y.pdf)",
        "ข้อความก่อนตาราง ‸[น](w.pdf)\n| ก ‸[ก](x.pdf) | ข |\n|---|---|\n| ค\\|ง ‸[ข](y.pdf) |   ‸[ค](z.pdf) |",
        "| ก | ข |\n|---|---|\n   | ‸[ก](x.pdf) | ‸[ข](y.pdf) |\n‸[ค](z.pdf) | ง",
        "> | ก | ข |\n> |---|---|\n> | ‸[ก](x.pdf) | ‸[ข](y.pdf) |",
        "ก `ข\nค` ง\nจ ‸[ก](x.pdf)",
        "ก ‸[ยาว\nสองบรรทัด](x.pdf) ข ‸[ค](z.pdf)",
        "**หนา ‸[ก](x.pdf)** *เอียง ‸[ข](y.pdf)* `[ก](x.pdf)` ‸[**ค**](z.pdf)",
        "\\[ก](x.pdf) &amp; ‸[ข](y.pdf)",
        "ก้ำกึ่ง ที่นี่ ๆ ‸[ก](x.pdf) 👩‍👩‍👧 ‸[ข](y.pdf)",
        "ก\tข ‸[ก](x.pdf)\r ต่อ ‸[ข](y.pdf)",
        "ดู‸[ก](x.pdf \"ชื่อ\") กับ ‸[ก](x.pdf)",
    ])
    func deadLinksAreFoundWhereTheyStand(body: String) {
        expect(.deadLink, body)
    }

    @Test func aPlaceCarriesItsLineAndLength() throws {
        let place = try #require(render("ก่อน\n\nที่นี่ <b>หนา").findings.first?.place)
        #expect(place.file == "procurement/2568/road-moo-3/index.md")
        #expect(place.length == 3)
        #expect(place.excerpt == "ที่นี่ <b>หนา")
    }

    @Test func headingsAndInternalLinksKnowTheirPlaces() {
        let document = render("ก\n\n## ข\n\nดู[ค](/basic/)\n")
        #expect(document.headings.map(\.place.line) == [6])
        #expect(document.internalLinks.map { "\($0.place.line):\($0.place.column)" } == ["8:2"])
    }
}
