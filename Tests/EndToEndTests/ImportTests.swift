import Foundation
import Testing

@Suite struct ImportTests {
    private static let header =
        "ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง (บาท),ราคากลาง (บาท),วิธีซื้อหรือจ้าง,รายชื่อผู้เสนอราคาและราคาที่เสนอ,"
        + "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง\n"
    private static let good =
        "1,ซื้อวัสดุสำนักงาน,5000,5000,เฉพาะเจาะจง,ร้าน ก 4000 บาท,ร้าน ก 4000 บาท,ราคาต่ำสุด,12/2568 ลงวันที่ 8 ม.ค. 2568\n"
    private static let another =
        "2,จ้างก่อสร้างถนน,900000,890000.50,คัดเลือก,\"บริษัท ก จำกัด 880,000 บาท\nหจก. ข 885,000 บาท\","
        + "\"บริษัท ก จำกัด 880,000 บาท\",ราคาต่ำสุด,13/2568 ลงวันที่ 9 ม.ค. 2568\n"
    private static let announced =
        "3,เช่าเครื่องถ่ายเอกสาร,30000,,เฉพาะเจาะจง,ร้าน ค 28000 บาท,ร้าน ค 28000 บาท,,ประกาศผู้ชนะ ลงวันที่ 10 ม.ค. 2568\n"
    private static let bad =
        "4,ซื้อกระดาษ,ห้าพัน,,เฉพาะเจาะจง,ร้าน ก 4000 บาท,ร้าน ก 4000 บาท,,14/2568 ลงวันที่ 8 ม.ค. 2568\n"

    private func imported(_ place: Workplace) -> [String] {
        let folder = place.url.appending(path: "content/procurement/2568")
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
    }

    @Test func rowsBecomeRecordsOfASoundSite() throws {
        let place = try Workplace(["a.csv": Self.header + Self.good + Self.another + Self.announced])
        let run = try Program.run("import", "procurement", "a.csv", in: place.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output == "rows read: 3, records written: 3, rows that do not fit: 0, "
                + "title and footer lines passed over: 0\n")
        #expect(imported(place).count == 3)
        #expect(try Program.run("check", "--strict", in: place.url).status == 0)
    }

    @Test func aBadRowKeepsAllFromBeingWritten() throws {
        let place = try Workplace(["a.csv": Self.header + Self.good + Self.bad])
        let run = try Program.run("import", "procurement", "a.csv", in: place.url)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("a.csv:3:12: error[P107]"))
        #expect(imported(place).isEmpty)

        let skipping = try Program.run("import", "procurement", "a.csv", "--skip-bad", in: place.url)
        #expect(skipping.status == 0)
        #expect(skipping.errors.contains("error[P107]"))
        #expect(skipping.output.contains("records written: 1, rows that do not fit: 1"))
        #expect(imported(place).count == 1)
    }

    @Test func aSecondImportOverwritesNothing() throws {
        let place = try Workplace(["a.csv": Self.header + Self.good])
        #expect(try Program.run("import", "จัดซื้อจัดจ้าง", "a.csv", in: place.url).status == 0)
        let name = try #require(imported(place).first)
        try place.write("แก้แล้ว", to: "content/procurement/2568/\(name)")
        let again = try Program.run("import", "procurement", "a.csv", in: place.url)
        #expect(again.status == 1)
        #expect(again.errors.contains("error[P607]"))
        #expect(again.errors.contains("procurement/2568/\(name.dropLast(3))"))
        let file = place.url.appending(path: "content/procurement/2568/\(name)")
        #expect(try String(contentsOf: file, encoding: .utf8) == "แก้แล้ว")
    }

    @Test func whatCannotAllBeWrittenIsNotWritten() throws {
        let later = Self.another.replacing("9 ม.ค. 2568", with: "9 พ.ย. 2568")
        let place = try Workplace(["a.csv": Self.header + Self.good + later, "content/procurement/2569": "แฟ้มเก่า"])
        let run = try Program.run("import", "procurement", "a.csv", in: place.url)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("procurement/2569"))
        #expect(!run.errors.contains("build"))
        #expect(imported(place).isEmpty, "what was written before is taken back")
    }

    @Test func nothingIsWrittenThroughALink() throws {
        let place = try Workplace(["a.csv": Self.header + Self.good, "out/kept.txt": "ของผู้อื่น"])
        for link in ["content/procurement", "content/procurement/2568"] {
            let url = place.url.appending(path: link)
            try? FileManager.default.removeItem(at: place.url.appending(path: "content/procurement"))
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(at: url, withDestinationURL: place.url.appending(path: "out"))
            let run = try Program.run("import", "procurement", "a.csv", in: place.url)
            #expect(run.status == 1)
            #expect(run.errors.contains("\(link): error[P013]"))
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place.url.appending(path: "out").path()).count == 1)
        }
    }

    @Test func aDryRunShowsTheFilesAndWritesNone() throws {
        let place = try Workplace(["a.csv": Self.header + Self.good])
        let run = try Program.run("import", "procurement", "a.csv", "--dry-run", "--quiet", in: place.url)
        #expect(run.status == 0)
        #expect(imported(place).isEmpty)
        #expect(try Program.run("import", "procurement", "a.csv", in: place.url).status == 0)
        let name = try #require(imported(place).first)
        let file = place.url.appending(path: "content/procurement/2568/\(name)")
        #expect(
            run.output == "content/procurement/2568/\(name)\n" + (try String(contentsOf: file, encoding: .utf8)) + "\n")
    }

    @Test func theCommandGivesTheDateThatATableLacks() throws {
        let place = try Workplace(["a.csv": Self.header + Self.announced.replacing(/ประกาศผู้ชนะ.*/, with: "")])
        let undated = try Program.run("import", "procurement", "a.csv", in: place.url)
        #expect(undated.status == 1)
        #expect(undated.errors.contains("error[P606]"))
        #expect(try Program.run("import", "procurement", "a.csv", "--date", "๑๕ ม.ค. ๒๕๖๘", in: place.url).status == 0)
        #expect(imported(place).count == 1)
    }

    @Test(arguments: [
        ["import", "procurement", "nowhere.csv"], ["import", "budget", "a.csv"], ["import", "procurement"],
        ["import", "procurement", "a.csv", "--in", "nowhere"], ["import", "procurement", "a.csv", "--date", "15/1/68"],
        ["import", "procurement", "content"],
    ])
    func wrongWordsExitWithTwo(arguments: [String]) throws {
        let place = try Workplace(["a.csv": Self.header + Self.good])
        let run = try Program.run(arguments, in: place.url)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
        #expect(imported(place).isEmpty)
    }

    /// The form that a site publishes, imported into an empty one, publishes the same form.
    @Test func whatIsExportedIsImportedAlike() throws {
        let place = try Workplace(["a.csv": Self.header + Self.good + Self.another + Self.announced])
        #expect(try Program.run("import", "procurement", "a.csv", in: place.url).status == 0)
        #expect(try Program.run("build", in: place.url).status == 0)
        let address = "procurement/summary/2568/01/summary-2568-01.csv"
        let form = try Data(contentsOf: place.url.appending(path: "public/\(address)"))

        let other = try Workplace()
        try form.write(to: other.url.appending(path: "form.csv"))
        let run = try Program.run("import", "procurement", "form.csv", in: other.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(imported(other) == imported(place))
        #expect(try Program.run("build", in: other.url).status == 0)
        #expect(try Data(contentsOf: other.url.appending(path: "public/\(address)")) == form)
    }
}
