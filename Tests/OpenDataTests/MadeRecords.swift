import Records
import Testing

extension Site {
    /// The site of a test, with further keys of `site.yml`.
    static func made(_ keys: String = "", units: String = "สำนักปลัด") throws -> Site {
        let text = """
            name: องค์การบริหารส่วนตำบลตัวอย่าง
            type: อบต.
            district: อำเภอเมืองตัวอย่าง
            province: จังหวัดตัวอย่าง
            base_url: https://www.example.go.th
            units: [\(units)]
            contact: {address: ตำบลตัวอย่าง, phone: 0-2000-0000}
            complaints: {general: {phone: 0-2000-0000}}
            \(keys)
            """
        let reading = RecordReader.readSite(Array(text.utf8), file: "site.yml", files: NoFiles())
        return try #require(reading.value?.site, "\(reading.findings.map(\.message.en))")
    }
}

extension Record {
    /// A record without files as it is read from its text.
    static func made(_ path: String, _ text: String) throws -> Record {
        let reading = RecordReader(units: nil).read(
            Array(text.utf8), path: try #require(RecordPath.read(path, file: path).value), file: path, files: NoFiles(),
            names: [])
        return try #require(reading.record, "\(reading.findings.map(\.message.en))")
    }
}
