import Foundation
import Testing

@testable import SiteBuilder

@Suite struct JSONAuditTests {
    @Test func theWholeAudit() throws {
        let made = MadeAudit(items: Array(try MadeAudit.items()[1...]))
        let text = String(decoding: try JSONAudit.bytes(try made.outcome()), as: UTF8.self)
        let evidence = ["c", "d", "e"].map {
            #"{"address":"https://www.example.go.th/documents/\#($0)/","date":"2025-11-20","ofAnotherTime":false,"period":null,"#
                + #""title":"เอกสาร \#($0)"}"#
        }
        let items = [
            #"{"address":"https://www.example.go.th/oit/2569/o2/","due":null,"elements":[],"#
                + #""evidence":[\#(evidence.joined(separator: ","))],"#
                + #""gaps":[{"reason":{"en":"no photos","th":"ขาดรูปถ่าย"},"remedy":{"en":"add photos","th":"เพิ่มรูปถ่าย"}}],"#
                + #""group":{"number":"9.1","title":"กลุ่ม 9.1"},"item":"O2","period":"standing","#
                + #""title":"ข้อมูลผู้บริหาร","verdict":"partial"}"#,
            #"{"address":"https://www.example.go.th/oit/2569/o12/","due":null,"elements":[],"evidence":[],"#
                + #""gaps":[{"reason":{"en":"no manual","th":"ขาดคู่มือ"},"remedy":{"en":"add manual","th":"เพิ่มคู่มือ"}}],"#
                + #""group":{"number":"9.2","title":"กลุ่ม 9.2"},"item":"O12","period":"standing","title":"คู่มือ","#
                + #""verdict":"missing"}"#,
            #"{"address":"https://www.example.go.th/oit/2569/o13/","due":"2026-04-01","elements":[],"evidence":[],"#
                + #""gaps":[],"group":{"number":"9.2","title":"กลุ่ม 9.2"},"item":"O13","period":"standing","#
                + #""title":"รายงานรอบหกเดือน","verdict":"not-due"}"#,
        ]
        #expect(
            text == #"{"items":[\#(items.joined(separator: ","))],"#
                + #""list":{"own":false,"verification":{"source":0,"unverified":3,"verified":0}},"#
                + #""summary":{"missing":1,"not-due":1,"partial":1,"proven":0},"today":"2026-01-15","year":2569}"#
                + "\n")
    }

    @Test func evidenceOfAnotherTimeSaysSo() throws {
        var made = MadeAudit()
        made.items = [
            try MadeAudit.item(
                1, "ก", 2569,
                [
                    MadeAudit.topic(
                        "authority", .partial, [MadeAudit.evidence("a"), MadeAudit.evidence("b")],
                        isOfAnotherTime: true),
                    MadeAudit.topic("executives", .proven, [MadeAudit.evidence("a")]),
                ])
        ]
        let text = String(decoding: try JSONAudit.bytes(try made.outcome()), as: UTF8.self)
        #expect(text.contains(#"/documents/a/","date":"2025-11-20","ofAnotherTime":false"#), "it proves another topic")
        #expect(text.contains(#"/documents/b/","date":"2025-11-20","ofAnotherTime":true"#))
    }

    @Test func anItemHasAnAddressOnlyWhereTheSitePublishesTheList() throws {
        let text = String(decoding: try JSONAudit.bytes(try MadeAudit(isPublished: false).outcome()), as: UTF8.self)
        #expect(!text.contains("/oit/"))
        #expect(text.contains(#"{"items":[{"address":null,"#))
    }
}
