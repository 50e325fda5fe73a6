import Templates
import Testing

/// What the page of a purchase says, and the notices' pages of it.
struct PurchaseTests {
    @Test func eachAmountNamesTheNoticeThatSetIt() throws {
        let html = try MemorySite(SampleRecords.all).html("/purchases/68019000001/")
        #expect(html.contains("900,000.00 บาท <small>จาก<a href=\"/procurement/2568/road-plan/\">"))
        #expect(html.contains("890,500.50 บาท <small>จาก<a href=\"/procurement/2568/road-winner/\">"))
    }

    @Test func thePictureHasATableOfTheSameAmounts() throws {
        let html = try MemorySite(SampleRecords.all).html("/purchases/68019000001/")
        let figure = try #require(html.firstRange(of: "<figure class=\"chart\">"))
        let chart = html[figure.lowerBound...].prefix(
            upTo: html.firstRange(of: "</figure>")?.lowerBound ?? html.endIndex)
        for amount in ["900,000.00", "890,500.50", "880,000.00"] {
            #expect(chart.contains("\(amount) บาท</span>"), "a bar says \(amount)")
            #expect(chart.contains("<td class=\"num\" data-label=\"จำนวนเงิน (บาท)\">\(amount)</td>"))
        }
        #expect(chart.split(separator: "class=\"inner\"").count == 3, "in the legend and for what was agreed, no more")
    }

    @Test func aStepSaysWhatItChanged() throws {
        let html = try MemorySite(SampleRecords.all).html("/purchases/68059000003/")
        #expect(html.contains("วงเงินเปลี่ยนจาก 700,000.00 บาท เป็น 750,000.00 บาท"))
        #expect(html.contains("วันปิดรับข้อเสนอเปลี่ยนจาก <time datetime=\"2025-06-20\">"))
        #expect(html.contains("<p>เพิ่มวงเงินและขยายเวลา</p>"))
        #expect(!html.contains("ราคากลางเปลี่ยนจาก"))
    }

    @Test func aChangedContractSaysFromWhatToWhat() throws {
        var files = SampleRecords.all
        files["procurement/2568/road-extension.md"] = files["procurement/2568/road-contract.md"]?
            .replacing("notice: contract", with: "notice: amendment")
            .replacing("date: 2568-04-01", with: "date: 2568-08-01")
            .replacing("end: 2568-09-28, amount: 880000", with: "end: 2568-10-28, amount: 890000")
        let html = try MemorySite(files).html("/purchases/68019000001/")
        #expect(html.contains("วงเงินสัญญาเปลี่ยนจาก 880,000.00 บาท เป็น 890,000.00 บาท"))
        #expect(html.contains("วันสิ้นสุดสัญญาเปลี่ยนจาก <time datetime=\"2025-09-28\">"))
    }

    @Test func aContractIsTheSameHoweverItsNumberIsWritten() throws {
        var files = SampleRecords.all
        files["procurement/2568/road-extension.md"] = files["procurement/2568/road-contract.md"]?
            .replacing("notice: contract", with: "notice: amendment")
            .replacing("date: 2568-04-01", with: "date: 2568-08-01")
            .replacing("number: 7/2568", with: "number: สัญญาเลขที่ ๗/๒๕๖๘")
            .replacing("end: 2568-09-28, amount: 880000", with: "end: 2568-10-28, amount: 890000")
        let html = try MemorySite(files).html("/purchases/68019000001/")
        #expect(html.contains("วงเงินสัญญาเปลี่ยนจาก 880,000.00 บาท เป็น 890,000.00 บาท"))
        #expect(html.contains("วันสิ้นสุดสัญญาเปลี่ยนจาก <time datetime=\"2025-09-28\">"))
    }

    @Test func aCorrectionOfWhatWasChangedSinceChangesNothing() throws {
        var files = SampleRecords.all
        files["procurement/2568/bridge-invitation-corrected.md"] = files["procurement/2568/bridge-invitation.md"]?
            .replacing("date: 2568-06-02", with: "date: 2568-06-12\ncorrects: procurement/2568/bridge-invitation")
            .replacing("budget: 700,000", with: "budget: 710,000")
        let html = try MemorySite(files).html("/purchases/68059000003/")
        #expect(html.contains("วงเงินเปลี่ยนจาก 700,000.00 บาท เป็น 750,000.00 บาท"))
        #expect(!html.contains("วงเงินเปลี่ยนจาก 750,000.00 บาท"))
        #expect(html.contains("750,000.00 บาท <small>จาก<a href=\"/procurement/2568/bridge-amendment/\">"))
    }

    @Test func aCancelledPurchaseSaysSoAndWhy() throws {
        let html = try MemorySite(SampleRecords.all).html("/purchases/68059000003/")
        #expect(html.contains("<span class=\"badge stop\">ยกเลิกการดำเนินการ</span>"))
        #expect(html.contains("<strong>ยกเลิกแล้ว</strong> ตาม<a href=\"/procurement/2568/bridge-cancellation/\">"))
        #expect(html.contains(": ไม่มีผู้ยื่นข้อเสนอ"))
        #expect(!html.contains("ผู้ได้รับการคัดเลือกและสัญญา"))
    }

    @Test func aPartedPurchaseHasEachContractAndItsMonth() throws {
        let html = try MemorySite(SampleRecords.all).html("/purchases/68049000002/")
        #expect(html.contains("แบ่งเป็น 2 สัญญา"))
        #expect(html.contains("<dd>8/2568</dd>"))
        #expect(html.contains("<dd>9/2568</dd>"))
        #expect(html.contains("<dd>270,000.25 บาท</dd>"))
        #expect(html.contains("href=\"/procurement/summary/2568/04/\""))
        #expect(html.contains("href=\"/procurement/summary/2568/05/\""))
    }

    @Test func aNoticeWithoutANumberIsAPurchaseOfItsOwn() throws {
        let html = try MemorySite(SampleRecords.all).html("/purchases/2568/cleaning-winner/")
        #expect(html.contains("<h1>จ้างเหมาทำความสะอาด</h1>"))
        #expect(!html.contains("เลขที่โครงการ"))
        #expect(html.contains("ยังไม่มีประกาศสาระสำคัญของสัญญา"))
    }

    @Test func aWithdrawnPurchaseKeepsItsPageAndTellsNoAmounts() throws {
        let html = try MemorySite(SampleRecords.all).html("/purchases/2568/sign-invitation/")
        #expect(html.contains("ประกาศทุกฉบับของรายการนี้ถอนแล้ว"))
        #expect(html.contains("เหตุผล: ระบุขนาดผิด"))
        #expect(!html.contains("86,500.00"))
    }

    @Test func everyNoticeLeadsToItsPurchase() throws {
        let site = try MemorySite(SampleRecords.all)
        for notice in site.context.disclosure.procurement.notices {
            let purchase = try #require(site.context.disclosure.procurement.purchase(of: notice))
            #expect(try site.html(notice.address).contains("<a href=\"\(purchase.address)\">"), "\(notice.id)")
        }
    }
}
